import type { Span } from '../source/span.ts';
import type { Reading } from './reading.ts';
import { isStopWord } from './stop-words.ts';

/** A word is met in meaning when its best match is at least so close, and it weighs at least its fair share. */
const close = 0.6;

/** The words of a passage that meet the question's in meaning, as offsets into its text. */
export function meantMarks(reading: Reading, passage: number, text: string): Span[] {
  const { weights, met, from, to } = reading;
  const row = passage * weights.length;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  return [...weights].flatMap((weight, piece) => {
    const [start, end] = [from[row + piece] ?? 0, to[row + piece] ?? 0];
    const word = text.slice(start, end);
    const tells = /\p{L}{3}|\p{N}/u.test(word) && !isStopWord(word.toLowerCase());
    return tells && weight >= mean && (met[row + piece] ?? 0) >= close ? [{ start, end }] : [];
  });
}
