import type { Stretch } from './view.ts';

/** The inspectorates' words for a judgement, as a pattern that allows a line's end within. */
const WORDS = 'Outstanding|Good|Requires\\s+improvement|Inadequate|Not\\s+rated';
const GLYPHS = '[\\s☆★✩✪⭐●○■.]*';
const WHOLE = new RegExp(`^${GLYPHS}(?:(?:overall\\s+)?rating\\s*[:–-]?\\s*)?(${WORDS})${GLYPHS}$`, 'i');
const LAST = new RegExp(`(?:^|[\\s:–(])(${WORDS})${GLYPHS}\\)?$`, 'i');

/** A rating within a text: the word itself and where it stands. */
export interface RatingWord extends Stretch {
  readonly word: string;
}

/** The rating that a text consists of: "Inadequate", "Rating: Good"; null for any other text. */
export function soleRating(text: string): RatingWord | null {
  return located(text, text.length < 80 ? WHOLE.exec(text) : null);
}

/** The rating that a text ends with, as the rows of a table of ratings do; null for none. */
export function lastRating(text: string): RatingWord | null {
  const tail = text.slice(-60);
  const found = located(tail, LAST.exec(tail));
  if (!found || !/^[A-Z]/.test(found.word)) return null;
  const shift = text.length - tail.length;
  return { word: found.word, start: found.start + shift, end: found.end + shift };
}

function located(text: string, match: RegExpExecArray | null): RatingWord | null {
  const word = match?.[1];
  if (!match || word === undefined) return null;
  const start = text.indexOf(word, match.index + match[0].indexOf(word));
  return { word: word.replace(/\s+/g, ' '), start, end: start + word.length };
}

/** True when two ratings are the same in any capitals. */
export function sameRating(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
