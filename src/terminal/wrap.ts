import { cells, chop } from './cells.ts';
import type { Paint, Role } from './paint.ts';
import { printable } from './printable.ts';

/** A stretch of text that looks the same throughout. Raw: it is made printable when it is wrapped. */
export interface Piece {
  readonly role: Role;
  readonly text: string;
}

/** How a paragraph is set. Indents are counted in its width and stand before its lines. */
export interface Setting {
  /** In cells, indent included. */
  readonly width: number;
  readonly first?: readonly Piece[];
  /** Before each further line; as wide as `first` in blanks when it is left out. */
  readonly rest?: readonly Piece[];
}

// White space at which a line may be broken; the no-break spaces are drawn as blanks within a word.
const breaks = /[^\S\u00a0\u202f]+/u;
const held = /[\u00a0\u202f]/g;

/** The words of a text, each as the pieces that it is made of; white space is folded. */
function words(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let word: Piece[] = [];
  const close = () => {
    if (word.length > 0) all.push(word);
    word = [];
  };
  for (const { role, text } of pieces) {
    text.split(breaks).forEach((part, index) => {
      if (index > 0) close();
      const drawn = printable(part).replace(held, ' ');
      if (drawn !== '') word.push({ role, text: drawn });
    });
  }
  close();
  return all;
}

const span = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + cells(piece.text), 0);

/** Breaks a word that is wider than a line: an address, or what somebody typed to see what happens. */
function fitting(word: Piece[], room: number): Piece[][] {
  if (span(word) <= room) return [word];
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const { role, text } of word) {
    for (const part of chop(text, room - used, room)) {
      if (used + cells(part) > room) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push({ role, text: part });
      used += cells(part);
    }
  }
  return [...lines, line];
}

/** The blank between two words; between words that look the same it looks the same, too. */
function between(before: Piece | undefined, after: Piece | undefined): Piece {
  return { role: before !== undefined && before.role === after?.role ? before.role : 'own', text: ' ' };
}

/** Puts neighbours of one role together. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.role === piece.role) all[all.length - 1] = { role: piece.role, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

/** Sets pieces as lines of at most `setting.width` cells. No text gives no line. */
export function wrap(pieces: readonly Piece[], setting: Setting): Piece[][] {
  const first = setting.first ?? [];
  const rest = setting.rest ?? [{ role: 'own' as const, text: ' '.repeat(span(first)) }];
  const room = Math.max(8, setting.width - Math.max(span(first), span(rest)));
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of words(pieces).flatMap((each) => fitting(each, room))) {
    const more = span(word);
    if (used > 0 && used + 1 + more > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used > 0) line.push(between(line.at(-1), word[0]));
    used += (used > 0 ? 1 : 0) + more;
    line.push(...word);
  }
  if (line.length > 0) lines.push(line);
  return lines.map((each, index) => merged([...(index === 0 ? first : rest), ...each]));
}

/** Wraps and paints: what is written, line by line, without white space at a line's end. */
export function set(pieces: readonly Piece[], setting: Setting, paint: Paint): string[] {
  return wrap(pieces, setting).map((line) =>
    line
      .map(({ role, text }) => paint(role, text))
      .join('')
      .trimEnd(),
  );
}
