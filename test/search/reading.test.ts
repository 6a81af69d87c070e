import { expect, test } from 'vitest';
import { type Encoded, size } from '../../knowledge/search/encoded.ts';
import { heading, type PassageVectors } from '../../knowledge/search/passage-vectors.ts';
import { readQuestion } from '../../knowledge/search/reading.ts';

/** Numbers between -1 and 1, the same on every run. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.sin((i + 1) * 12.9898 + seed * 78.233));
}

/** Vectors of length 1, one after the other. */
function unitVectors(count: number, seed: number): Float32Array {
  const all = new Float32Array(count * size);
  for (let i = 0; i < count; i++) {
    const one = numbers(size, seed + i);
    const length = Math.hypot(...one);
    all.set(
      one.map((x) => x / length),
      i * size,
    );
  }
  return all;
}

/** Two passages: a heading and two sentences of two pieces each; one sentence of three pieces. */
const exact = unitVectors(8, 100);
const passages: PassageVectors = {
  starts: Uint32Array.of(0, 5, 8),
  sentences: Uint8Array.of(heading, 0, 0, 1, 1, 0, 0, 0),
  from: Uint16Array.of(0, 0, 4, 9, 12, 0, 5, 8),
  to: Uint16Array.of(0, 3, 8, 11, 20, 4, 7, 15),
  vectors: Int8Array.from(exact, (x) => Math.round(127 * x)),
};
const counts = Uint8Array.of(2, 1);

function question(pieces: number): Encoded {
  return {
    pieces: { ids: [], spans: Array.from({ length: pieces }, (_, t) => ({ start: t, end: t + 1 })) },
    vectors: unitVectors(pieces, 7),
    weights: Float32Array.from(numbers(pieces, 3), (x) => 1 + x / 2),
  };
}

const product = ({ vectors }: Encoded, t: number, token: number) =>
  Array.from({ length: size }).reduce<number>(
    (sum, _, k) => sum + (vectors[t * size + k] ?? 0) * (exact[token * size + k] ?? 0),
    0,
  );

test.each([0, 1, 3, 4, 5, 8, 11])('each of %i pieces is met by the best piece of a passage', (pieces) => {
  const asked = question(pieces);
  const reading = readQuestion(asked, passages, counts);
  for (const passage of [0, 1]) {
    const tokens = passage === 0 ? [0, 1, 2, 3, 4] : [5, 6, 7];
    for (let t = 0; t < pieces; t++) {
      const met = tokens.map((token) => product(asked, t, token));
      const best = tokens[met.indexOf(Math.max(...met))] ?? 0;
      expect(reading.met[passage * pieces + t]).toBeCloseTo(Math.max(...met), 2);
      const [from, to] = [reading.from[passage * pieces + t], reading.to[passage * pieces + t]];
      expect([from, to]).toEqual([passages.from[best], passages.to[best]]);
    }
  }
});

test('a sentence is scored with what heads it, by the weights of the question', () => {
  const asked = question(6);
  const reading = readQuestion(asked, passages, counts);
  expect([...reading.sentenceStarts]).toEqual([0, 2, 3]);
  const scores = [
    [0, 1, 2],
    [0, 3, 4],
    [5, 6, 7],
  ].map((tokens) => {
    const met = [...asked.weights].map((weight, t) => [
      weight,
      Math.max(...tokens.map((token) => product(asked, t, token))),
    ]);
    const all = met.reduce((sum, [weight = 0]) => sum + weight, 0);
    return met.reduce((sum, [weight = 0, value = 0]) => sum + weight * value, 0) / all;
  });
  scores.forEach((score, i) => {
    expect(reading.sentences[i]).toBeCloseTo(score, 2);
  });
});
