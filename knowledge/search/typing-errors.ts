import { typingDistance } from '../answer/spelling.ts';

/** How many slips of the fingers a word of this length may hold; none in a short one. */
function slips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The words of a vocabulary that a word may have been meant as: those at the least distance, if it is within
 * what its length allows. A word is only ever another when its first letter stays or the first two are swapped.
 * Sorted, so that the same word is always understood alike.
 */
export function meantBy(word: string, vocabulary: Iterable<string>): string[] {
  const limit = slips(word.length);
  let least = limit;
  let best: string[] = [];
  if (limit === 0 || /\p{N}/u.test(word)) return best;
  for (const known of vocabulary) {
    if (known.length < 4 || Math.abs(known.length - word.length) > least) continue;
    if (known[0] !== word[0] && !(known[0] === word[1] && known[1] === word[0])) continue;
    const distance = typingDistance(word, known, least);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(known);
  }
  return best.sort();
}
