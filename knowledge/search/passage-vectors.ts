import { type Encoder, most, size } from './encoded.ts';
import { type Passage, placeOf } from './passage.ts';

/** What the reader needs of a passage. */
export interface Readable extends Pick<Passage, 'text' | 'sentences'> {
  /** Where it stands; read before its text. */
  readonly before: string;
}

/** A passage as the reader was trained to read it: "section › standard › group. text". */
export function readableOf(passage: Passage): Readable {
  const { text, sentences } = passage;
  return { before: `${placeOf(passage)}. `, text, sentences };
}

/** The vectors of a collection's passages, piece after piece. */
export interface PassageVectors {
  /** Index of each passage's first piece, and one past the last. */
  readonly starts: Uint32Array;
  /** The sentence that each piece stands in; `heading` for what heads the passage. */
  readonly sentences: Uint8Array;
  /** The characters of the passage's text that each piece stands for; empty for what heads it. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** `size` numbers for each piece, as round(127·x). */
  readonly vectors: Int8Array;
}

/** Stands for a piece of what heads a passage, where the number of a sentence would. */
export const heading = 255;

/**
 * Reads every passage, which takes some 50 ms each.
 * @param progress is told how many have been read.
 */
export async function readPassages(
  encoder: Encoder,
  passages: readonly Readable[],
  progress: (done: number) => void,
): Promise<PassageVectors> {
  const parts: ReadPassage[] = [];
  for (const passage of passages) {
    parts.push(await readPassage(encoder, passage));
    progress(parts.length);
  }
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ from }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + from.length;
  });
  const count = starts[parts.length] ?? 0;
  const all = {
    starts,
    sentences: new Uint8Array(count),
    from: new Uint16Array(count),
    to: new Uint16Array(count),
    vectors: new Int8Array(count * size),
  };
  parts.forEach((part, i) => {
    const start = starts[i] ?? 0;
    all.sentences.set(part.sentences, start);
    all.from.set(part.from, start);
    all.to.set(part.to, start);
    all.vectors.set(part.vectors, start * size);
  });
  return all;
}

interface ReadPassage {
  readonly sentences: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly vectors: Int8Array;
}

async function readPassage(encoder: Encoder, passage: Readable): Promise<ReadPassage> {
  const { before } = passage;
  const { pieces, vectors } = await encoder.encode(before + passage.text, most.passage);
  const spans = pieces.spans.map(({ start, end }) => ({
    start: start - before.length,
    end: end - before.length,
  }));
  return {
    sentences: spans.map(({ start }) => (start < 0 ? heading : sentenceAt(passage, start))),
    from: spans.map(({ start }) => Math.max(0, start)),
    to: spans.map(({ end }) => Math.max(0, end)),
    vectors: Int8Array.from(vectors, (x) => Math.round(127 * x)),
  };
}

function sentenceAt({ sentences }: Readable, offset: number): number {
  const after = sentences.findIndex(({ end }) => offset < end);
  return Math.min(heading - 1, after === -1 ? Math.max(0, sentences.length - 1) : after);
}
