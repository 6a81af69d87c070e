import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import * as ort from 'onnxruntime-web/wasm';
import { type Encoder, size } from './encoded.ts';
import { readModelFile } from './model-files.ts';
import { makePiecer } from './wordpieces.ts';

const marks = { first: 101n, last: 102n };
/**
 * How often a WebAssembly function must have run, in bytes or so, before V8 compiles it anew to make it faster. At
 * V8's own 1.8 million that happens to hundreds of functions while the first question waits, and takes some 150 MB;
 * at this, to the few that multiply matrices, which is as fast. What they compute stays the same.
 */
const hot = 1_000_000_000;

/**
 * Loads the reader from its folder.
 * @throws ModelFileError when a file is missing or damaged; whatever WebAssembly throws when it cannot run.
 */
export async function loadEncoder(folder: string): Promise<Encoder> {
  setFlagsFromString(`--wasm-tiering-budget=${hot}`);
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
