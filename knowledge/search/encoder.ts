import { join } from 'node:path';
import * as ort from 'onnxruntime-web/wasm';
import { readModelFile } from './model-files.ts';
import { makePiecer, type Pieces } from './wordpieces.ts';

/** Numbers in the vector of one piece. */
export const size = 128;
/** The most pieces of a question and of a passage that are read, without the two marks around them. */
export const most = { question: 62, passage: 218 };

/** A text as the reader understands it: for each piece a vector of length 1, and how much it weighs in a question. */
export interface Encoded {
  readonly pieces: Pieces;
  /** `size` numbers for each piece. */
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
}

export interface Encoder {
  encode(text: string, most: number): Promise<Encoded>;
}

const marks = { first: 101n, last: 102n };

/**
 * Loads the reader from its folder.
 * @throws ModelFileError when a file is missing or damaged; whatever WebAssembly throws when it cannot run.
 */
export async function loadEncoder(folder: string): Promise<Encoder> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const model = readModelFile(folder, 'reader.onnx');
  const tokenizer: unknown = JSON.parse(new TextDecoder().decode(readModelFile(folder, 'tokenizer.json')));
  if (typeof tokenizer !== 'object' || tokenizer === null)
    throw new TypeError(`${join(folder, 'tokenizer.json')} holds no object`);
  const piecer = makePiecer(tokenizer);
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    enableMemPattern: false,
  });
  return {
    async encode(text, limit) {
      const pieces = piecer(text, limit);
      const ids = BigInt64Array.from([marks.first, ...pieces.ids.map(BigInt), marks.last]);
      const dims = [1, ids.length];
      const { vectors, weights } = await session.run({
        input_ids: new ort.Tensor('int64', ids, dims),
        attention_mask: new ort.Tensor('int64', new BigInt64Array(ids.length).fill(1n), dims),
      });
      return {
        pieces,
        vectors: numbers(vectors).slice(size, -size),
        weights: numbers(weights).slice(1, -1),
      };
    },
  };
}

function numbers(tensor: ort.Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError('The reader gave no numbers');
}
