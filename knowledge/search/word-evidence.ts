import type { Need, Question } from './question.ts';
import type { Indexed, WordIndex } from './word-index.ts';

/** How a passage meets a question by words; each number lies between 0 and 1. */
export interface WordEvidence {
  /** BM25 of text and heading, as a share of what a passage full of the words would have. */
  readonly words: number;
  /** The share of the question's weight that the passage meets, heading counted for half. */
  readonly cover: number;
  /** The same for its best sentence, the rest of the passage counted for less. */
  readonly sentence: number;
  /** The share of neighbouring needs that stand close together in the passage. */
  readonly near: number;
  /** Index of the best sentence, and what each sentence meets. */
  readonly best: number;
  readonly sentences: readonly number[];
  /** For each need, where it is met, as indexes into the passage's terms; none when only the heading meets it. */
  readonly hits: readonly (readonly number[])[];
  /** For each need, how well it is met. */
  readonly met: readonly number[];
}

const bm25 = { k1: 1.2, b: 0.5, heading: 0.5 };
/** What a need counts for in a sentence that only its passage, or only its heading, meets. */
const elsewhere = { passage: 0.45, heading: 0.45 };
/** Neighbouring needs may stand this many words apart. */
const reach = 4;

/** The passages in which any need is met, in order. */
export function candidates(question: Question, index: WordIndex): number[] {
  const found = new Set<number>();
  for (const need of question.needs) {
    for (const way of need.ways) {
      for (const stem of way.stems) for (const number of index.postings.get(stem) ?? []) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Weighs one passage by words. */
export function weighWords(question: Question, one: Indexed, index: WordIndex): WordEvidence {
  const { needs } = question;
  const total = needs.reduce((sum, need) => sum + need.weight, 0);
  const places = needs.map((need) => meet(need, one));
  const share = (value: number) => (total === 0 ? 0 : value / total);
  const sum = (value: (place: Place, need: Need) => number) =>
    share(needs.reduce((all, need, i) => all + need.weight * value(places[i] ?? nowhere, need), 0));

  const long = 1 - bm25.b + (bm25.b * one.length) / Math.max(1, index.averageLength);
  const words = sum(({ at, heading, worth }) => {
    const count = at.length + (heading ? bm25.heading : 0);
    return (worth * count) / (count + bm25.k1 * long);
  });
  const cover = sum(({ at, heading, worth }) => (at.length > 0 ? worth : heading ? worth / 2 : 0));
  const sentences = one.passage.sentences.map((_, number) =>
    sum(({ at, heading, worth }) => {
      if (at.some((term) => one.sentence[term] === number)) return worth;
      return worth * (heading ? elsewhere.heading : at.length > 0 ? elsewhere.passage : 0);
    }),
  );
  const best = sentences.reduce((top, value, number) => (value > (sentences[top] ?? 0) ? number : top), 0);
  return {
    words,
    cover,
    sentence: sentences[best] ?? 0,
    near: nearness(needs, places),
    best,
    sentences,
    hits: places.map(({ at }) => at),
    met: places.map(({ at, heading, worth }) => (at.length > 0 ? worth : heading ? worth / 2 : 0)),
  };
}

interface Place {
  readonly at: readonly number[];
  readonly heading: boolean;
  readonly worth: number;
}

const nowhere: Place = { at: [], heading: false, worth: 0 };

/** The best way in which a passage meets a need. */
function meet(need: Need, one: Indexed): Place {
  let best = nowhere;
  for (const { stems, worth } of need.ways) {
    const found = stems.map((stem) => one.at.get(stem) ?? []);
    const inText = found.every((at) => at.length > 0);
    const inHeading = stems.every((stem, i) => (found[i]?.length ?? 0) > 0 || one.context.has(stem));
    if (!inHeading) continue;
    const at = inText ? found.flat().sort((a, b) => a - b) : [];
    const heading = stems.every((stem) => one.context.has(stem));
    if (at.length > best.at.length || (at.length === best.at.length && worth > best.worth)) {
      best = { at, heading: heading || !inText, worth };
    }
  }
  return best;
}

function nearness(needs: readonly Need[], places: readonly Place[]): number {
  let [met, all] = [0, 0];
  for (let i = 0; i + 1 < needs.length; i++) {
    const pair = Math.min(needs[i]?.weight ?? 0, needs[i + 1]?.weight ?? 0);
    all += pair;
    const [left, right] = [places[i]?.at ?? [], places[i + 1]?.at ?? []];
    if (left.some((a) => right.some((b) => a !== b && Math.abs(a - b) <= reach))) met += pair;
  }
  return all === 0 ? 0 : met / all;
}
