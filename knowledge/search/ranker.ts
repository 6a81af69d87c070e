import type { Span } from '../source/span.ts';
import { chooseExcerpt } from './excerpts.ts';
import { type Features, featuresOf } from './features.ts';
import { type Signs, signsOf } from './judge.ts';
import { chance, type Weights, weighed } from './linear.ts';
import { meantMarks } from './meant-marks.ts';
import { type Lexicon, type Passage, placeOf } from './passage.ts';
import { type Question, readable, understand } from './question.ts';
import { evidenceOf, type ReaderEvidence } from './reader-evidence.ts';
import type { Reading } from './reading.ts';
import weights from './weights.json' with { type: 'json' };
import { candidates, type WordEvidence, weighWords } from './word-evidence.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** One passage that was weighed. */
export interface Candidate {
  /** Index into the collection. */
  readonly number: number;
  readonly score: number;
  readonly features: Features;
  readonly words: WordEvidence;
  readonly reader: ReaderEvidence | null;
}

/** What a ranking gives: candidates, best first, and how likely it is that the best answers. */
export interface Ranking {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
  readonly signs: Signs;
  readonly chance: number;
  /** What the reader told; null for words alone. */
  readonly reading: Reading | null;
}

export interface Wanted {
  readonly as: 'topic' | 'question';
  readonly only?: (passage: number) => boolean;
  /** What the reader tells of the question and each passage; null for words alone. */
  readonly reading: Reading | null;
  /** Weights to rank and judge by, in place of those that were fitted. */
  readonly model?: Model;
}

/** The weights by which passages are ranked and the best of them is judged. */
export interface Model {
  readonly rank: Weights;
  readonly question: Weights;
  readonly topic: Weights;
}
/** For words alone, for words and reader together, and for both with questions that were put before. */
const models: { readonly words: Model; readonly both: Model; readonly precedents: Model } = weights;

/** A collection of passages, ready to be asked. */
export interface Ranker {
  readonly index: WordIndex;
  /** What the reader should be given for what was typed. */
  readable(typed: string): string;
  rank(typed: string, wanted: Wanted): Ranking;
  /** The stretch of a candidate's passage to show, its best sentence, and the words that meet the question's. */
  excerpt(candidate: Candidate, reading: Reading | null): Excerpt;
}

/** A stretch of a passage's text; all spans within that text. */
export interface Excerpt {
  readonly span: Span;
  readonly best: Span;
  readonly marks: readonly Span[];
}

/** Makes a ranker of a collection. The same question always gives the same ranking. */
export function makeRanker(passages: readonly Passage[], lexicon: Lexicon): Ranker {
  const index = indexWords(passages, lexicon);
  return {
    index,
    readable: (typed) => readable(understand(typed, index)),
    rank: (typed, wanted) => rank(index, typed, wanted),
    excerpt(candidate, reading) {
      const one = index.all[candidate.number];
      if (!one) throw new RangeError(`No passage ${candidate.number} among ${index.all.length}`);
      const worth = candidate.words.sentences.map(
        (value, i) => value + 2 * (candidate.reader?.sentences[i] ?? 0),
      );
      const span = chooseExcerpt(one.passage.text, one.passage.sentences, worth);
      const { text } = one.passage;
      const spans = [
        ...candidate.words.hits.flat().flatMap((term) => one.terms[term]?.span ?? []),
        ...(reading ? meantMarks(reading, candidate.number, text) : []),
      ].sort((a, b) => a.start - b.start || b.end - a.end);
      // Each word once, those within another left out.
      const marks: Span[] = [];
      for (const mark of spans) {
        if (mark.start < span.start || mark.end > span.end) continue;
        if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
      }
      const best = worth.reduce((top, value, i) => (value > (worth[top] ?? 0) ? i : top), 0);
      return { span, best: one.passage.sentences[best] ?? span, marks };
    },
  };
}

function rank(index: WordIndex, typed: string, wanted: Wanted): Ranking {
  const question = understand(typed, index);
  const model = wanted.model ?? modelFor(wanted.reading);
  const pool = wanted.reading ? index.all.map((_, number) => number) : candidates(question, index);
  const found = pool.flatMap((number): Candidate[] => {
    const one = index.all[number];
    if (!one || wanted.only?.(number) === false) return [];
    const words = weighWords(question, one, index);
    const reader = wanted.reading ? evidenceOf(wanted.reading, number) : null;
    const before = wanted.reading?.precedents;
    const features = featuresOf(question, one.passage, words, reader, {
      precedent: before?.answered[number] ?? 0,
      precedents: before?.shares[number] ?? 0,
    });
    return [{ number, score: weighed({ ...features }, model.rank), features, words, reader }];
  });
  found.sort((a, b) => b.score - a.score || a.number - b.number);
  const signs = signsOf(
    question,
    found.slice(0, 10).map((one) => ({ ...one, text: textOf(index, one.number) })),
    wanted.reading,
  );
  const { shortForm } = signs;
  return {
    question,
    candidates: found,
    signs,
    reading: wanted.reading,
    chance: shortForm === 1 ? 1 : found.length === 0 ? 0 : chance(weighed(signs, model[wanted.as])),
  };
}

function modelFor(reading: Reading | null): Model {
  if (!reading) return models.words;
  return reading.precedents ? models.precedents : models.both;
}

function textOf(index: WordIndex, number: number): string {
  const passage = index.all[number]?.passage;
  return passage ? `${placeOf(passage)}. ${passage.text}` : '';
}
