import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../knowledge/open.ts';
import type { PassageVectors } from '../../knowledge/search/passage-vectors.ts';
import { readableOf } from '../../knowledge/search/passage-vectors.ts';
import { passagesOf } from '../../knowledge/search/passages-of-report.ts';
import { loadVectors, saveVectors, vectorsKey } from '../../knowledge/search/vectors-file.ts';
import { packageRoot } from '../../knowledge/source/home.ts';

const vectors: PassageVectors = {
  starts: Uint32Array.of(0, 1, 3),
  from: Uint16Array.of(0, 4, 9),
  to: Uint16Array.of(3, 8, 700),
  sentences: Uint8Array.of(255, 0, 1),
  vectors: Int8Array.from({ length: 3 * 128 }, (_, i) => (i % 255) - 127),
};

test('vectors are kept and come back as they were', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vectors-')), 'report', 'vectors.bin');
  saveVectors(file, 'key', vectors);
  expect(loadVectors(file, 'key')).toEqual(vectors);
  expect(readdirSync(join(file, '..'))).toEqual(['vectors.bin']);
});

test('vectors of another text, of half a file or of a damaged one are not taken', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vectors-')), 'vectors.bin');
  expect(loadVectors(file, 'key')).toBeNull();
  saveVectors(file, 'key', vectors);
  expect(loadVectors(file, 'another key')).toBeNull();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 7));
  expect(loadVectors(file, 'key')).toBeNull();
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(loadVectors(file, 'key')).toBeNull();
  writeFileSync(file, 'not vectors at all');
  expect(loadVectors(file, 'key')).toBeNull();
});

test('a word more in a passage, or another heading, asks for new vectors', () => {
  const one = { before: 'Heading. ', text: 'Some words.', sentences: [{ start: 0, end: 11 }] };
  const keys = [[one], [{ ...one, text: 'Other words.' }], [{ ...one, before: 'Head. ' }], [one, one]].map(
    vectorsKey,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('the shipped reports come with vectors that fit their text and the model', () => {
  for (const { source, report } of openLibrary().reports) {
    const file = join(packageRoot(), 'knowledge', 'reports', source.id, 'vectors.bin');
    expect(existsSync(file)).toBe(true);
    const key = vectorsKey(passagesOf(source, report).map(readableOf));
    expect(loadVectors(file, key), 'stale: asking any question makes them anew').not.toBeNull();
  }
});
