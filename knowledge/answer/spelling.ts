const numberWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty first second third fourth fifth sixth seventh eighth ninth tenth last ' +
    'thirty forty fifty sixty seventy eighty ninety hundred ' +
    'i ii iii iv v vi vii viii ix x'
  ).split(' '),
);

/** True for a number or an ordinal, in figures or in words. */
export function isNumberWord(word: string): boolean {
  return /\p{N}/u.test(word) || numberWords.has(word);
}

/** Words of one family, as "manager" and "management": the first letters are the same. */
export function isRelated(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5));
}

/** The words of a name, folded: lower case, no punctuation, "P 2.1." and "p2.1" both as "p", "2.1"; sixty at most. */
export function wordsOf(text: string): string[] {
  return allWordsOf(text).slice(0, 60);
}

/** The same, however many there are. */
export function allWordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[’']/g, '')
    .replace(/&/g, ' and ');
  return folded.match(/\p{N}+(?:\.\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
}

/**
 * Damerau's distance between two texts: letters lost, added, wrong, or swapped with the next.
 * Gives `limit + 1` as soon as it must be more than `limit`.
 */
export function typingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
