import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the reader is missing, or is not what it was when it was trained. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** SHA-256 of each file that the reader is made of, in hexadecimal. */
export const modelDigests = {
  'reader.onnx': '4d6922837dc7f291221df96f303fe0df04aea777068efbc1c9016a26e065aa9e',
  'tokenizer.json': '6681992d43e581b35b3dd61f3c81ee0f891fbf13ad54f8b692ea868bd46b066b',
} as const;

/** What the vectors of a passage depend on. */
export const modelKey = Object.values(modelDigests)
  .map((digest) => digest.slice(0, 16))
  .join('-');

/**
 * Reads a file of the reader and checks it.
 * @throws ModelFileError in one line that names the file.
 */
export function readModelFile(folder: string, name: keyof typeof modelDigests): Uint8Array {
  const path = join(folder, name);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new ModelFileError(`The reader's file ${name} cannot be read: install the package again`, {
      cause,
    });
  }
  if (createHash('sha256').update(bytes).digest('hex') !== modelDigests[name]) {
    throw new ModelFileError(`The reader's file ${name} is damaged or changed: install the package again`);
  }
  return bytes;
}
