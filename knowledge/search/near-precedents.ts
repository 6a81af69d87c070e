import { type Encoded, type Encoder, fine, most, size } from './encoded.ts';
import type { PassageVectors } from './passage-vectors.ts';
import type { Precedent } from './precedents.ts';

/** How near a question is to those that were put before; each number between 0 and 1. */
export interface NearPrecedents {
  /** For each passage, the nearest question that it answered; 0 where there is none. */
  readonly answered: Float32Array;
  /** The nearest question that no passage answered; 0 where there is none. */
  readonly unanswered: number;
  /** The nearest of all, for whoever asks why. */
  readonly nearest: { readonly question: string; readonly near: number; readonly answered: boolean } | null;
}

/**
 * Reads every precedent, which takes some 15 ms each. Each is kept as a passage of one piece.
 * @param progress is told how many have been read.
 */
export async function encodePrecedents(
  encoder: Encoder,
  precedents: readonly Precedent[],
  progress: (done: number) => void,
): Promise<PassageVectors> {
  const count = precedents.length;
  const vectors = new Int8Array(count * size);
  for (const [i, { question }] of precedents.entries()) {
    const whole = wholeOf(await encoder.encode(question, most.question));
    vectors.set(
      Int8Array.from(whole, (x) => Math.round(127 * x)),
      i * size,
    );
    progress(i + 1);
  }
  return {
    starts: Uint32Array.from({ length: count + 1 }, (_, i) => i),
    sentences: new Uint8Array(count),
    from: new Uint16Array(count),
    to: new Uint16Array(count),
    vectors,
  };
}

/**
 * Compares a question with every precedent.
 * @param vectors of the precedents, in their order
 * @param passages how many passages the report has
 */
export function nearPrecedents(
  asked: Encoded,
  precedents: readonly Precedent[],
  { vectors }: PassageVectors,
  passages: number,
): NearPrecedents {
  const whole = Int16Array.from(wholeOf(asked), (x) => Math.round(fine * x));
  const answered = new Float32Array(passages);
  let unanswered = 0;
  let nearest: NearPrecedents['nearest'] = null;
  for (const [i, { question, answers }] of precedents.entries()) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (whole[k] ?? 0) * (vectors[i * size + k] ?? 0);
    const near = Math.max(0, sum / (fine * 127));
    if (near > (nearest?.near ?? 0)) nearest = { question, near, answered: answers.length > 0 };
    if (answers.length === 0) unanswered = Math.max(unanswered, near);
    for (const passage of answers) answered[passage] = Math.max(answered[passage] ?? 0, near);
  }
  return { answered, unanswered, nearest };
}

/** One vector of length 1 for a whole question: the mean of its pieces', by their weights. */
function wholeOf({ vectors, weights }: Encoded): Float32Array {
  const sum = new Float32Array(size);
  weights.forEach((weight, t) => {
    for (let k = 0; k < size; k++) sum[k] = (sum[k] ?? 0) + weight * (vectors[t * size + k] ?? 0);
  });
  const length = Math.hypot(...sum) || 1;
  return sum.map((x) => x / length);
}
