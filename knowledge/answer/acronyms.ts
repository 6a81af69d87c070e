import type { Acronym } from '../report/report.ts';
import { stemsOf } from './question.ts';
import { sentenceAt } from './sentence.ts';
import { wordsOf } from './spelling.ts';
import type { Solver } from './stated.ts';

/** "What does CRS stand for?", "PQiP - what's that short for?", "what is an SPO", "acronym for senior probation officer". */
export const solveAcronyms: Solver = (question, { report, source }) => {
  const asked = askedShort(question.text);
  const meaning =
    /\b(?:stands?|short) for\b|\b(?:letters|initials) means?\b|\bspel(?:t|led|l)(?: (?:them|'?em|both))* out\b|\bin full\b/.test(
      question.text,
    );
  const onlyIts =
    /\bspel(?:t|led|l) (?:it|that) out\b|\bfull (?:form|name|version|title)\b|\bexpand(?:ed)?\b|\b(?:decode|decipher|unpack)\b|\bmeans?\b|\bmeant by\b|\bmeaning\b/.test(
      question.text,
    );
  const spoken = question.text.split(/[^\p{L}\p{N}-]+/u);
  const byLong = /\b(?:acronym|abbreviat\w*|initials|letters|short(?:en\w*|ened)?)\b/.test(question.text);
  const byShort = report.acronyms.filter(
    (acronym) =>
      isShort(acronym, asked) ||
      (spoken.some((word) => isShort(acronym, word)) &&
        (meaning || (onlyIts && isAllAsked(acronym, question.stems)))),
  );
  const byItsLong = byLong ? report.acronyms.filter((acronym) => isLong(acronym, question.words)) : [];
  const isForLong = /\b(?:acronym|abbreviation|short|initials)(?: form)? (?:for|of)\b/.test(question.text);
  // "Is a PSO a probation officer, or what do the letters mean?" names the words of another, which are not asked for.
  const met = byShort.length > 0 && !(isForLong && byItsLong.length > 0) ? byShort : byItsLong;
  const [first] = met;
  if (!first) {
    const unknown = /\bstands? for\b|\bshort for\b/.test(question.text)
      ? (asked ?? lettersIn(spoken, source.text))
      : null;
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

/** True for the short form itself, or more than one of it: "SPOs". */
function isShort({ short }: Acronym, word: string | null): boolean {
  return word !== null && [short, `${short}s`].some((one) => one.toLowerCase() === word);
}

/** True when nothing is asked of but the short form: "what does SPO mean", not "what does it mean for SPOs' work". */
function isAllAsked(acronym: Acronym, stems: readonly string[]): boolean {
  return stems.every(
    (stem) =>
      /^(?:stand|short|spell|spelt|abl|full|form|name|version|titl|expand|mean|meant|word|letter|acronym|abbrevi|actual|stood|dose|mate|again|exactli|decod|deciph|unpack)$/.test(
        stem,
      ) || [...stemsOf(`${acronym.short} ${acronym.short}s`)].includes(stem),
  );
}

/** The acronym whose meaning is asked, in lower case; null when no meaning is. */
function askedShort(text: string): string | null {
  const patterns = [
    /\bwhat(?:'?s)?(?: (?:does|do|is|are|did))? (?:an? |the )?(?:acronym |abbreviation |initials |letters )?['"]?([\w-]+)['"]? (?:stands?|stood|mean|short|for)\b/,
    /\bwhat(?:'?s| is) (?:the )?['"]?([\w-]+)['"]? (?:bit|part|thing|when (?:it'?s|its|it is) at home)\W*$/,
    /(?:^|[.,:;!?–—-] )['"]?([\w-]+)['"]? ?= ?(?:\?|what)/,
    /\b(?:meaning|definition) of (?:the )?(?:acronym |abbreviation )?['"]?([\w-]+)['"]?\W*$/,
    /\bdefine (?:the )?(?:acronym |abbreviation )?['"]?([\w-]+)['"]?\W*$/,
    /(?:^|[,;:.!?–—-] ?|\b(?:and|but|so) )(?:what(?:'?s| is| are| r)|whats|who (?:is|are)) (?:an? |the )?['"]?([\w-]+)['"]?\W*$/,
    /^['"]?([\w-]+?)['"]?\W*\?\W*$/,
    /^['"]?([\w-]+?)['"]?\W+(?:stands? for|means?(?: what)?|meaning|acronym|abbreviation)\W*$/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}

/** "XYZ team – what do those letters stand for": the word that the report has in capitals only. */
function lettersIn(spoken: readonly string[], source: string): string | null {
  const has = (word: string) => new RegExp(`\\b${word}\\b`).test(source);
  const short = spoken.filter((word) => /^[a-z]{2,6}$/.test(word)).slice(0, 30);
  return short.find((word) => has(word.toUpperCase()) && !has(word)) ?? null;
}

function isLong({ long }: Acronym, words: readonly string[]): boolean {
  return wordsOf(long).every((word) => words.includes(word) || words.includes(`${word}s`));
}
