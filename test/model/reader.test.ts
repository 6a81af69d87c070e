import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { most, size } from '../../knowledge/search/encoded.ts';
import { loadEncoder } from '../../knowledge/search/encoder.ts';
import { ModelFileError, modelDigests, readModelFile } from '../../knowledge/search/model-files.ts';
import { makePiecer } from '../../knowledge/search/wordpieces.ts';
import { packageRoot } from '../../knowledge/source/home.ts';

const folder = join(packageRoot(), 'knowledge', 'model');
const Check = z.array(
  z.object({
    text: z.string(),
    ids: z.array(z.number()),
    weights: z.array(z.number()),
    firstVectors: z.array(z.array(z.number())),
  }),
);
const checks = Check.parse(JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8')));

test('the reader gives what its card says, twice the same', async () => {
  const encoder = await loadEncoder(folder);
  for (const { text, ids, weights, firstVectors } of checks) {
    const read = await encoder.encode(text, most.passage);
    expect(read.pieces.ids).toEqual(ids.slice(1, -1));
    weights.slice(1, -1).forEach((weight, i) => {
      expect(Math.abs((read.weights[i] ?? 0) - weight)).toBeLessThan(0.06);
    });
    firstVectors.forEach((vector, piece) => {
      vector.forEach((value, i) => {
        expect(Math.abs((read.vectors[piece * size + i] ?? 0) - value)).toBeLessThan(0.06);
      });
    });
    expect(await encoder.encode(text, most.passage)).toEqual(read);
  }
});

test('pieces found word by word are those of the whole text, and each lies on its characters', () => {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'));
  if (typeof file !== 'object' || file === null) throw new Error('tokenizer.json holds no object');
  const tokenizer = new Tokenizer(file, {});
  const text = readFileSync(
    join(packageRoot(), 'knowledge', 'reports', 'east-and-west-lincolnshire-2025', 'report.txt'),
    'utf8',
  );
  const { ids, spans } = makePiecer(file)(text, 1_000_000);
  expect(ids).toEqual(tokenizer.encode(text, { add_special_tokens: false }).ids);
  for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S+$/);
});

test.each(Object.keys(modelDigests))('a damaged %s is named in one line', (name) => {
  const damaged = mkdtempSync(join(tmpdir(), 'reader-'));
  for (const file of Object.keys(modelDigests)) copyFileSync(join(folder, file), join(damaged, file));
  const bytes = readFileSync(join(folder, name));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(join(damaged, name), bytes);
  const file = name === 'reader.onnx' ? 'reader.onnx' : 'tokenizer.json';
  expect(() => readModelFile(damaged, file)).toThrow(ModelFileError);
  expect(() => readModelFile(damaged, file)).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*$`));
});

test('a missing file is named too', () => {
  expect(() => readModelFile(join(folder, 'nowhere'), 'reader.onnx')).toThrow(/reader\.onnx/);
});
