import type { Span } from '../source/span.ts';
import type { ReadValue } from './rating-table.ts';

const STATED =
  /\boverall(?: (?:judgement|rating|grade))?(?: (?:of|as|is|was|rating of))?\s+['"‘“]?(Outstanding|Good|Requires improvement|Inadequate)\b/i;
/** Words that make it a rating of another area or another year. */
const OTHER =
  /\b(?:previous(?:ly)?|last inspect\w*|earlier|prior|(?:19|20)\d\d|compared|other|neighbouring|in contrast|had been|national(?:ly)?|since then|improved from)\b/i;

/** The overall rating where a sentence says it of this very inspection; null where none does. */
export function overallIn(
  sentences: readonly { readonly text: string; readonly span: Span }[],
): ReadValue<string> | null {
  for (const { text, span } of sentences) {
    const match = text.length < 2000 && !OTHER.test(text) ? STATED.exec(text) : null;
    if (match?.[1] && /^\p{Lu}/u.test(match[1])) return { value: match[1].replace(/\s+/g, ' '), span };
  }
  return null;
}
