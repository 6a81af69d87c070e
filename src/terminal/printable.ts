// Characters that steer a terminal rather than show anything: C0 and C1 controls and DEL.
const control = /[\p{Cc}]/gu;

// Invisible format characters, those that turn the reading direction among them; the two joiners stay,
// because emoji and several scripts are spelled with them.
const invisible = /(?![\u200c\u200d])\p{Cf}/gu;

// Halves of surrogate pairs, private-use and unassigned places, and the two separators that break lines.
const undrawable = /[\p{Cs}\u2028\u2029]/gu;

/** The picture of a control character: "␛" for ESC, "�" where Unicode has none. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}

/**
 * Text that is safe to send to a terminal: no escape sequence, no control character, nothing that turns the
 * reading direction. What a control character was stays visible, so that nothing hides in a text.
 */
export function printable(text: string): string {
  return text.replace(invisible, '').replace(control, picture).replace(undrawable, '�');
}

/** The same promise for JSON, kept without a loss: such characters are written as \u escapes. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
