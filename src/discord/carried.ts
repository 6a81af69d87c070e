/** Discord's limit for what a button or a menu's choice carries, in characters. */
const most = 100;

/** What pressing a button does. Everything it needs stands in these words: nothing is remembered. */
export type Carried =
  /** Answers a line, in the place of the message that the button stands on. */
  | { readonly does: 'go'; readonly line: string }
  /** Answers a line for the person who pressed it only. */
  | { readonly does: 'me'; readonly line: string }
  /** Turns to another page of the line that the message itself shows. */
  | { readonly does: 'turn'; readonly page: number }
  /** Deletes the message; the asker's id where no interaction tells it. */
  | { readonly does: 'remove'; readonly askerId: string | null };

function wordsOf(carried: Carried): string {
  switch (carried.does) {
    case 'go':
    case 'me':
      return carried.line;
    case 'turn':
      return String(carried.page);
    case 'remove':
      return carried.askerId ?? '';
  }
}

/**
 * Prints it as a `custom_id`; null when it does not fit.
 * @param nth tells apart those of one message that would be equal, from 0.
 */
export function carry(carried: Carried, nth = 0): string | null {
  const text = `${carried.does}${nth > 0 ? nth : ''}:${wordsOf(carried)}`;
  return text.length <= most ? text : null;
}

/** Reads a `custom_id`; null for one that this version does not know. */
export function readCarried(text: string): Carried | null {
  const match = /^(go|me|turn|remove)\d*:(.*)$/s.exec(text);
  const words = match?.[2] ?? '';
  switch (match?.[1]) {
    case 'go':
      return words.startsWith('/') ? { does: 'go', line: words } : null;
    case 'me':
      return words.startsWith('/') ? { does: 'me', line: words } : null;
    case 'turn':
      return /^[1-9]\d{0,3}$/.test(words) ? { does: 'turn', page: Number(words) } : null;
    case 'remove':
      return /^\d*$/.test(words) ? { does: 'remove', askerId: words || null } : null;
    default:
      return null;
  }
}
