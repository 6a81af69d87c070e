import type { Span } from '../source/span.ts';
import { type Encoded, fine, size } from './encoded.ts';
import type { NearPrecedents } from './near-precedents.ts';
import { heading, type PassageVectors } from './passage-vectors.ts';

/** One question read against every passage of a collection. Numbers for piece `t` of passage `p` stand at `p·T + t`. */
export interface Reading {
  /** The characters of the question that each of its T pieces stands for, and what it weighs. */
  readonly spans: readonly Span[];
  readonly weights: Float32Array;
  /** How well each piece is met by the passage, and by its best sentence with what heads it. */
  readonly met: Float32Array;
  readonly metInBest: Float32Array;
  /** The characters of the passage's text that meet it best; both 0 where the heading does. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Scores of each passage's sentences; those of passage `p` stand from `sentenceStarts[p]`. */
  readonly sentences: Float32Array;
  readonly sentenceStarts: Uint32Array;
  /** Questions that were put to the report before; null where none are known. */
  readonly precedents: NearPrecedents | null;
}

/** Pieces of a question that are compared with a piece of a passage in one go. */
const abreast = 4;

/** Compares every piece of a question with every piece of every passage. */
export function readQuestion(question: Encoded, passages: PassageVectors, counts: Uint8Array): Reading {
  const pieces = question.weights.length;
  const asked = new Int16Array(Math.ceil(pieces / abreast) * abreast * size);
  asked.set(Int16Array.from(question.vectors, (x) => Math.round(fine * x)));
  const number = passages.starts.length - 1;
  const sentenceStarts = new Uint32Array(number + 1);
  for (let p = 0; p < number; p++) sentenceStarts[p + 1] = (sentenceStarts[p] ?? 0) + (counts[p] ?? 0);
  const reading: Reading = {
    spans: question.pieces.spans,
    weights: question.weights,
    met: new Float32Array(number * pieces),
    metInBest: new Float32Array(number * pieces),
    from: new Uint16Array(number * pieces),
    to: new Uint16Array(number * pieces),
    sentences: new Float32Array(sentenceStarts[number] ?? 0),
    sentenceStarts,
    precedents: null,
  };
  for (let p = 0; p < number; p++) readOne(reading, asked, passages, p);
  return reading;
}

function readOne(reading: Reading, asked: Int16Array, passages: PassageVectors, p: number): void {
  const pieces = reading.weights.length;
  const [start, end] = [passages.starts[p] ?? 0, passages.starts[p + 1] ?? 0];
  const firstSentence = reading.sentenceStarts[p] ?? 0;
  const sentences = (reading.sentenceStarts[p + 1] ?? 0) - firstSentence;
  // One row for each sentence, and a last one for what heads the passage.
  const rows = new Int32Array((sentences + 1) * pieces).fill(-0x7fffffff);
  const at = new Int32Array(pieces).fill(-1);
  const top = new Int32Array(pieces).fill(-0x7fffffff);
  const values = new Int32Array(asked.length / size);
  for (let token = start; token < end; token++) {
    const sentence = passages.sentences[token] ?? heading;
    const row = (sentence === heading ? sentences : Math.min(sentence, sentences - 1)) * pieces;
    multiply(asked, passages.vectors, token * size, values);
    for (let t = 0; t < pieces; t++) {
      const value = values[t] ?? 0;
      if (value > (rows[row + t] ?? 0)) rows[row + t] = value;
      if (value > (top[t] ?? 0)) {
        top[t] = value;
        at[t] = token;
      }
    }
  }
  let best = 0;
  for (let s = 0; s < sentences; s++) {
    const score = weighedMean(reading.weights, (t) => larger(rows, s * pieces + t, sentences * pieces + t));
    reading.sentences[firstSentence + s] = score;
    if (score > (reading.sentences[firstSentence + best] ?? 0)) best = s;
  }
  for (let t = 0; t < pieces; t++) {
    const token = at[t] ?? -1;
    reading.met[p * pieces + t] = unit(top[t] ?? 0);
    reading.metInBest[p * pieces + t] = larger(rows, best * pieces + t, sentences * pieces + t);
    reading.from[p * pieces + t] = passages.from[token] ?? 0;
    reading.to[p * pieces + t] = passages.to[token] ?? 0;
  }
}

function larger(rows: Int32Array, a: number, b: number): number {
  return unit(Math.max(rows[a] ?? 0, rows[b] ?? 0));
}

function unit(value: number): number {
  return Math.max(-1, value / (fine * 127));
}

/** The mean of a number for each piece, by the pieces' weights; 0 when there are none. */
export function weighedMean(weights: Float32Array, value: (piece: number) => number): number {
  let [sum, all] = [0, 0];
  weights.forEach((weight, t) => {
    sum += weight * value(t);
    all += weight;
  });
  return all === 0 ? 0 : sum / all;
}

/** The product of the vector that begins at `start` with that of each piece asked; four abreast take half the time. */
function multiply(asked: Int16Array, vectors: Int8Array, start: number, into: Int32Array): void {
  for (let t = 0; t < into.length; t += abreast) {
    let at = t * size;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = start; k < start + size; k++, at++) {
      const number = vectors[k] ?? 0;
      a = (a + Math.imul(asked[at] ?? 0, number)) | 0;
      b = (b + Math.imul(asked[at + size] ?? 0, number)) | 0;
      c = (c + Math.imul(asked[at + 2 * size] ?? 0, number)) | 0;
      d = (d + Math.imul(asked[at + 3 * size] ?? 0, number)) | 0;
    }
    into[t] = a;
    into[t + 1] = b;
    into[t + 2] = c;
    into[t + 3] = d;
  }
}
