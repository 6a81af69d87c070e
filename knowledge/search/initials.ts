import { isStopWord } from './stop-words.ts';
import type { WordIndex } from './word-index.ts';

/** Words in a row whose initials spell a short form. */
export interface Run {
  readonly stems: readonly string[];
  /** As they stand, white space folded. */
  readonly text: string;
}

/**
 * The runs of words whose initials spell a short form that the text never writes out beside it: "MHTR" for
 * "mental health treatment requirement". Stop words within a run may be passed over. At most three.
 */
export function runsSpelling(short: string, index: WordIndex): Run[] {
  if (!/^\p{L}{3,6}$/u.test(short)) return [];
  const found = new Map<string, Run>();
  for (const { terms, passage } of index.all) {
    for (let start = 0; start < terms.length && found.size < 3; start++) {
      if (terms[start]?.word[0] !== short[0]) continue;
      const stems: string[] = [];
      let end = 0;
      for (let at = start; at < terms.length && stems.length < short.length; at++) {
        const term = terms[at];
        if (!term) break;
        if (term.word[0] === short[stems.length] && !isStopWord(term.word)) stems.push(term.stem);
        else if (!isStopWord(term.word)) break;
        end = term.span.end;
      }
      if (stems.length < short.length) continue;
      const text = passage.text.slice(terms[start]?.span.start, end).replace(/\s+/g, ' ');
      found.set(stems.join(' '), { stems, text });
    }
  }
  return [...found.values()];
}
