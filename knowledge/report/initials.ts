/** Words that an acronym may pass over. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  '&',
]);

/** How long the first words are whose letters make the acronym; null where they do not. */
export function longLeading(text: string, letters: string): number | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].slice(0, 12);
  for (const loose of [false, true]) {
    for (const match of words) {
      const end = match.index + match[0].length;
      if (longEnding(text, end, letters, loose) === 0) return end;
    }
  }
  return null;
}

/**
 * Where the words begin that end at `end` and whose letters make the acronym: each letter begins a word or a
 * part of one, or follows in it; small words may be passed over. Null where no words do.
 */
export function longEnding(text: string, end: number, letters: string, loose = true): number | null {
  const words = [...text.slice(0, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu)].slice(-14);
  const starts = (word: number, left: number, budget: number): number | null => {
    if (left === 0) return null;
    const match = words[word];
    if (!match || budget === 0) return null;
    const own = match[0].toLowerCase();
    // "HM" gives all its letters, most words their first, "television" two on the way.
    for (const take of [...new Set([own.length, 1, 2, 3])].filter((count) => count <= left)) {
      const part = letters.slice(left - take, left);
      const gives =
        own === part ||
        (take === 1 && own.startsWith(part)) ||
        (loose && take === 2 && isSpread(own, part)) ||
        (loose && take === 3 && own.startsWith(part));
      if (!gives) continue;
      if (left === take) return match.index;
      const from = starts(word - 1, left - take, budget - 1);
      if (from !== null) return from;
    }
    return SMALL.has(own) ? starts(word - 1, left, budget - 1) : null;
  };
  const from = starts(words.length - 1, letters.length, 14);
  if (from === null) return loose && end === text.length ? nearly(text, words, letters) : null;
  return /[.!?]\s/.test(text.slice(from, end)) ? null : from;
}

/**
 * Where as many words begin as there are letters, though not all of them fit: a slip of the pen. The first
 * word must fit, at least half of all, and an article must stand before them.
 */
function nearly(text: string, words: readonly RegExpExecArray[], letters: string): number | null {
  const weighty = words.filter(([word]) => !SMALL.has(word.toLowerCase()));
  const last = weighty.slice(-letters.length);
  const from = last[0]?.index;
  if (letters.length < 3 || last.length < letters.length || from === undefined) return null;
  const fits = last.map(([word], at) => word.toLowerCase().startsWith(letters[at] ?? ' '));
  const isPhrase = /\b(?:the|an?|its|our|their)\s$/i.test(text.slice(Math.max(0, from - 8), from));
  return isPhrase && fits[0] === true && fits.filter(Boolean).length * 2 >= fits.length ? from : null;
}

/** True where letters stand in a word in order, from its first on: "PQiP" takes "Pi" of no word, "PhD" of two. */
function isSpread(word: string, letters: string): boolean {
  if (word[0] !== letters[0] || letters.length > 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
