import { typingDistance } from '../answer/spelling.ts';

/** How many slips of the fingers a word of this length may hold; none in a short one. */
export function slips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The words of a vocabulary that a word may have been meant as: those at the least distance, if it is within
 * what its length allows. A word is only ever another when its first letter stays or the first two are swapped.
 * Sorted, so that the same word is always understood alike.
 */
export function meantBy(word: string, vocabulary: readonly string[]): string[] {
  const limit = slips(word.length);
  let least = limit;
  let best: string[] = [];
  if (limit === 0 || /\p{N}/u.test(word)) return best;
  for (const known of vocabulary) {
    if (known.length < 4 || Math.abs(known.length - word.length) > least) continue;
    if (known[0] !== word[0] && !(known[0] === word[1] && known[1] === word[0])) continue;
    const distance = typingDistance(word, known, least);
    if (distance > least || (word.length === 4 && isOtherWord(word, known))) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(known);
  }
  return best.length > 0 ? best.sort() : soundingLike(word, vocabulary);
}

/** "Bake" for "base": in a short word, a letter that is another is rather another word. */
export function isOtherWord(word: string, known: string): boolean {
  return known.length === word.length && [...known].sort().join('') !== [...word].sort().join('');
}

/** Words that sound alike, however they are written: "oversite" for "oversight". */
function soundingLike(word: string, vocabulary: readonly string[]): string[] {
  const sound = soundOf(word);
  if (sound.length < 5) return [];
  return vocabulary.filter((known) => known[0] === word[0] && soundOf(known) === sound).sort();
}

function soundOf(word: string): string {
  return word
    .replace(/ght/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ck|qu|c(?![eiy])/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ai|ay/g, 'a')
    .replace(/ei|ie|ea|ee|y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, '');
}
