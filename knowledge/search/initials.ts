import { isStopWord } from './stop-words.ts';
import type { WordIndex } from './word-index.ts';

/**
 * The runs of words whose initials spell a short form that the text never writes out beside it: "MHTR" for
 * "mental health treatment requirement". Stop words within a run may be passed over. At most three, as stems.
 */
export function runsSpelling(short: string, index: WordIndex): string[][] {
  if (!/^\p{L}{3,6}$/u.test(short)) return [];
  const found = new Map<string, string[]>();
  for (const { terms } of index.all) {
    for (let start = 0; start < terms.length && found.size < 3; start++) {
      if (terms[start]?.word[0] !== short[0]) continue;
      const run: string[] = [];
      for (let at = start; at < terms.length && run.length < short.length; at++) {
        const term = terms[at];
        if (!term) break;
        if (term.word[0] === short[run.length] && !isStopWord(term.word)) run.push(term.stem);
        else if (!isStopWord(term.word)) break;
      }
      if (run.length === short.length) found.set(run.join(' '), run);
    }
  }
  return [...found.values()];
}
