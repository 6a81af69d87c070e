import type { Features } from './features.ts';
import type { Question } from './question.ts';
import { leastAnywhere, type ReaderEvidence } from './reader-evidence.ts';
import type { Reading } from './reading.ts';
import type { WordEvidence } from './word-evidence.ts';

/** A candidate as far as the judgement needs it. */
export interface Weighed {
  readonly score: number;
  readonly features: Features;
  readonly words: WordEvidence;
  readonly reader: ReaderEvidence | null;
  /** What heads the passage, and its text. */
  readonly text: string;
}

/** What tells whether the best passage answers; each figure between -1 and 1 or so. */
export interface Signs {
  readonly [name: string]: number;
}

/** Numbers that a passage must share, if it is to speak of the same: years, and all of three figures or more. */
const year = /\b\d{3,}\b/g;

/** True when all that is asked is a word that the passage has in capitals: it speaks of that, whatever else it means. */
function isShortForm(asked: string, said: string): boolean {
  return /^[A-Za-z]{2,8}$/.test(asked) && new RegExp(`\\b${asked.toUpperCase()}s?\\b`).test(said);
}

/** Gathers the signs for a question and its candidates, best first. */
export function signsOf(question: Question, ranked: readonly Weighed[], reading: Reading | null): Signs {
  const [best, next] = ranked;
  if (!best) return { empty: 1 };
  const meanings = ranked.map(({ features }) => (features.meaning + features.meaningSentence) / 2);
  const others = meanings.slice(1, 10);
  const crowd = others.reduce((all, value) => all + value, 0) / Math.max(1, others.length);
  const total = question.needs.reduce((sum, need) => sum + need.weight, 0) || 1;
  const unmet = question.needs.map((need, i) => ((best.words.met[i] ?? 0) === 0 ? need.weight : 0));
  const unknown = question.needs.map((need) => (need.met === 'unknown' ? need.weight : 0));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const said = best.text.toLowerCase();
  const years: readonly string[] = question.text.match(year) ?? [];
  return {
    words: best.features.words,
    cover: best.features.cover,
    sentence: best.features.sentence,
    near: best.features.near,
    kind: best.features.kind,
    leaning: best.features.leaning,
    margin: Math.min(1, best.score - (next?.score ?? 0)),
    rarest: Math.max(0, ...unmet) / total,
    unknown: sum(unknown) / total,
    short: question.needs.length <= 2 ? 1 : 0,
    year: years.some((one) => !best.text.includes(one)) ? 1 : 0,
    meaning: best.features.meaning,
    meaningSentence: best.features.meaningSentence,
    least: best.reader?.least ?? 0,
    leastInBest: best.reader?.leastInBest ?? 0,
    low: best.reader?.low ?? 0,
    lowInBest: best.reader?.lowInBest ?? 0,
    lead: (meanings[0] ?? 0) - crowd,
    first: (meanings[0] ?? 0) >= Math.max(0, ...others) ? 1 : 0,
    product: best.features.cover * best.features.meaning,
    length: Math.min(1, question.needs.length / 10),
    cost: question.asked.kind === 'cost' ? 1 : 0,
    compares: question.asked.compares ? 1 : 0,
    // A line of a table speaks of one thing only, which looks like many a question about another.
    line: best.features.table !== 0 || best.features.rating !== 0 ? 1 : 0,
    measure: question.asked.measures.some((one) => !said.includes(one)) ? 1 : 0,
    // What is met faintly in meaning must be met by words the more.
    faint: reading ? 10 * Math.max(0, 0.5 - best.features.meaning) * (1 - best.features.cover) : 0,
    anywhere: reading ? leastAnywhere(reading) : 0,
    shortForm: isShortForm(question.text, best.text) ? 1 : 0,
    precedent: best.features.precedent,
    answered: reading?.precedents?.answered.reduce((top, near) => Math.max(top, near), 0) ?? 0,
    unanswered: reading?.precedents?.unanswered ?? 0,
    heard: reading?.precedents?.heard ?? 0,
  };
}
