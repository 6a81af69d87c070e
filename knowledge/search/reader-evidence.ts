import { type Reading, weighedMean } from './reading.ts';

/** How a passage meets a question in meaning, as the reader tells it; each number lies between about 0 and 1. */
export interface ReaderEvidence {
  /** Score of the whole passage, and of its best sentence with what heads it. */
  readonly whole: number;
  readonly sentence: number;
  /** Score of the second best sentence; the best where there is one only. */
  readonly second: number;
  /** How well the least met of the weighty words is met by the passage, and by its best sentence. */
  readonly least: number;
  readonly leastInBest: number;
  /** The same for the mean of the three least met. */
  readonly low: number;
  readonly lowInBest: number;
  /** Index of the best sentence, and the score of each. */
  readonly best: number;
  readonly sentences: readonly number[];
}

/** A word is weighty from this share of the mean weight on. */
const weighty = 1.05;

/** Sums up a reading for one passage. */
export function evidenceOf(reading: Reading, passage: number): ReaderEvidence {
  const { weights, met, metInBest } = reading;
  const row = passage * weights.length;
  const sentences = [
    ...reading.sentences.subarray(
      reading.sentenceStarts[passage] ?? 0,
      reading.sentenceStarts[passage + 1] ?? 0,
    ),
  ];
  const best = sentences.reduce((top, score, i) => (score > (sentences[top] ?? 0) ? i : top), 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const lows = (values: Float32Array) =>
    [...weights]
      .flatMap((weight, t) => (weight >= weighty * mean ? (values[row + t] ?? 0) : []))
      .sort((a, b) => a - b)
      .slice(0, 3);
  const [inWhole, inBest] = [lows(met), lows(metInBest)];
  return {
    whole: weighedMean(weights, (t) => met[row + t] ?? 0),
    sentence: sentences[best] ?? 0,
    second: [...sentences].sort((a, b) => b - a)[1] ?? sentences[best] ?? 0,
    least: inWhole[0] ?? 1,
    leastInBest: inBest[0] ?? 1,
    low: average(inWhole),
    lowInBest: average(inBest),
    best,
    sentences,
  };
}

/** How well the least met piece of the question is met by whichever passage meets it best. */
export function leastAnywhere({ weights, met }: Reading): number {
  const best = new Float32Array(weights.length).fill(-1);
  met.forEach((value, at) => {
    const piece = at % weights.length;
    if (value > (best[piece] ?? 0)) best[piece] = value;
  });
  return best.reduce((least, value) => Math.min(least, value), 1);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
