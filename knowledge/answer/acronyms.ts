import type { Acronym } from '../report/report.ts';
import { sentenceAt } from './sentence.ts';
import { wordsOf } from './spelling.ts';
import type { Solver } from './stated.ts';

/** "What does CRS stand for?", "PQiP - what's that short for?", "what is an SPO", "acronym for senior probation officer". */
export const solveAcronyms: Solver = (question, { report }) => {
  const asked = askedShort(question.text);
  const meaning = /\b(?:stands?|short) for\b|\bspel(?:t|led|l) out\b|\bin full\b/.test(question.text);
  const spoken = question.text.split(/[^\p{L}\p{N}-]+/u);
  const byLong = /\b(?:acronym|abbreviation|initials|short)\b/.test(question.text);
  const met = report.acronyms.filter(
    (acronym) =>
      acronym.short.toLowerCase() === asked ||
      (meaning && spoken.includes(acronym.short.toLowerCase())) ||
      (byLong && isLong(acronym, question.words)),
  );
  const [first] = met;
  if (!first) {
    const unknown = /\bstands? for\b|\bshort for\b/.test(question.text) ? asked : null;
    if (unknown === null || !/^[\p{L}\p{N}]{2,8}$/u.test(unknown)) return null;
    const missing = `The report does not write out ${unknown.toUpperCase()}.`;
    return { title: 'Not written out', facts: [], excerpts: [], missing };
  }
  return {
    title: first.short,
    facts: met.map(({ short, long, longSpan }) => ({ label: short, span: longSpan, value: long })),
    excerpts: met.map((acronym) => sentenceAt(acronym.span, report)),
  };
};

/** The acronym whose meaning is asked, in lower case; null when no meaning is. */
function askedShort(text: string): string | null {
  const patterns = [
    /\bwhat(?:'?s)?(?: (?:does|do|is|are|did))? (?:an? |the )?(?:acronym |abbreviation |initials |letters )?['"]?([\w-]+)['"]? (?:stands?|stood|mean|short|for)\b/,
    /\b(?:meaning|definition) of (?:the )?(?:acronym |abbreviation )?['"]?([\w-]+)['"]?\W*$/,
    /\bdefine (?:the )?(?:acronym |abbreviation )?['"]?([\w-]+)['"]?\W*$/,
    /(?:^|[,;:.!?–—-] ?|\b(?:and|but|so) )(?:what(?:'?s| is| are)|whats|who (?:is|are)) (?:an? |the )?['"]?([\w-]+)['"]?\W*$/,
    /^['"]?([\w-]+?)['"]?\W+(?:stands? for|means?(?: what)?|meaning|acronym|abbreviation)\W*$/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}

function isLong({ long }: Acronym, words: readonly string[]): boolean {
  return wordsOf(long).every((word) => words.includes(word) || words.includes(`${word}s`));
}
