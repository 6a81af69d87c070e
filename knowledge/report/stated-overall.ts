import type { Span } from '../source/span.ts';
import type { ReadValue } from './rating-table.ts';

const RATING = '[\'"‘“]?(Outstanding|Good|Requires improvement|Inadequate)\\b';
const STATED: readonly RegExp[] = [
  new RegExp(`\\boverall(?: (?:judgement|rating|grade))?(?: (?:of|as|is|was|rating of))?\\s+${RATING}`, 'i'),
  new RegExp(`^Overall, .{0,100}?\\brated(?: as)?:? ${RATING}`),
  new RegExp(`\\b[Ww]e (?:have |now |therefore )*rated? .{0,80}?${RATING}['’"”]? overall\\b`),
];
/** Words that make it a rating of another area or another year. */
const OTHER =
  /\b(?:previous(?:ly)?|last inspect\w*|earlier|prior|(?:19|20)\d\d|compared|other|neighbour\w*|elsewhere|in contrast|had been|national(?:ly)?|since then|improved from)\b/i;

/** The overall rating where a sentence says it of this very inspection; null where none does. */
export function overallIn(
  sentences: readonly { readonly text: string; readonly span: Span }[],
): ReadValue<string> | null {
  for (const { text, span } of sentences) {
    if (text.length > 2000 || OTHER.test(text)) continue;
    for (const pattern of STATED) {
      const rating = pattern.exec(text)?.[1];
      if (rating && /^\p{Lu}/u.test(rating)) return { value: rating.replace(/\s+/g, ' '), span };
    }
  }
  return null;
}
