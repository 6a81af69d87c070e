import { type Encoded, type Encoder, fine, most, size } from './encoded.ts';
import type { PassageVectors } from './passage-vectors.ts';
import type { Precedent } from './precedents.ts';

/** How many of the nearest questions have a voice, and how fast it falls as they are farther off. */
const voices = { count: 20, fall: 20 };

/** How near a question is to those that were put before; each number between 0 and 1. */
export interface NearPrecedents {
  /** For each passage, the nearest question that it answered; 0 where there is none. */
  readonly answered: Float32Array;
  /** The nearest question that no passage answered; 0 where there is none. */
  readonly unanswered: number;
  /** For each passage, its share of the voices of the nearest questions, one voice counting the more the nearer. */
  readonly shares: Float32Array;
  /** The share of those that any passage answered. */
  readonly heard: number;
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
  const nears = new Float32Array(precedents.length);
  for (let i = 0; i < nears.length; i++) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (whole[k] ?? 0) * (vectors[i * size + k] ?? 0);
    nears[i] = Math.max(0, sum / (fine * 127));
  }
  const answered = new Float32Array(passages);
  let unanswered = 0;
  precedents.forEach(({ answers }, i) => {
    const near = nears[i] ?? 0;
    if (answers.length === 0) unanswered = Math.max(unanswered, near);
    for (const passage of answers) answered[passage] = Math.max(answered[passage] ?? 0, near);
  });
  const order = nearestFirst(nears);
  const first = precedents[order[0] ?? -1];
  const near = nears[order[0] ?? -1] ?? 0;
  return {
    answered,
    unanswered,
    ...voicesOf(order, nears, precedents, passages),
    nearest:
      first && near > 0 ? { question: first.question, near, answered: first.answers.length > 0 } : null,
  };
}

/** The numbers of the nearest questions, nearest first. */
function nearestFirst(nears: Float32Array): number[] {
  const found: number[] = [];
  nears.forEach((near, i) => {
    if (found.length === voices.count && near <= (nears[found.at(-1) ?? 0] ?? 0)) return;
    const place = found.findIndex((one) => (nears[one] ?? 0) < near);
    found.splice(place < 0 ? found.length : place, 0, i);
    found.length = Math.min(found.length, voices.count);
  });
  return found;
}

function voicesOf(
  order: readonly number[],
  nears: Float32Array,
  precedents: readonly Precedent[],
  passages: number,
): Pick<NearPrecedents, 'shares' | 'heard'> {
  const shares = new Float32Array(passages);
  let [all, heard] = [0, 0];
  for (const i of order) {
    const near = nears[i] ?? 0;
    const voice = near > 0 ? Math.exp(voices.fall * (near - 1)) : 0;
    const answers = precedents[i]?.answers ?? [];
    all += voice;
    if (answers.length > 0) heard += voice;
    for (const passage of answers) shares[passage] = (shares[passage] ?? 0) + voice;
  }
  if (all === 0) return { shares, heard: 0 };
  return { shares: shares.map((share) => share / all), heard: heard / all };
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
