import { shorten } from './cut.ts';
import { literal, shownBy } from './literal.ts';

/** A line longer than this is shown in part; in UTF-16 units. */
const longest = 300;
const before = '-# Asked: ';

/** The line that an answer shows at its end, so that it can be asked again, here or in the terminal. */
export function askedText(line: string): string {
  return before + literal(shorten(line, longest));
}

/** True when the whole line is shown. */
export function isShownWhole(line: string): boolean {
  return line.length <= longest;
}

/** The line that a message answers, read from what it shows; null for a message that is no answer. */
export function readAsked(texts: readonly string[]): string | null {
  const shown = texts.flatMap((text) => text.split('\n')).findLast((row) => row.startsWith(before));
  return shown === undefined ? null : shownBy(shown.slice(before.length));
}
