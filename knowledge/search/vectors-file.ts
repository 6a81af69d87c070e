import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { size } from './encoded.ts';
import { modelKey } from './model-files.ts';
import type { PassageVectors, Readable } from './passage-vectors.ts';

// The file: one line of JSON, then starts, from, to, sentences and vectors, one after the other, little-endian.
const Header = z.object({ key: z.string(), passages: z.int(), pieces: z.int(), sha256: z.string() });

/** What a collection's vectors depend on: the model, and every passage with what heads it. */
export function vectorsKey(passages: readonly Readable[]): string {
  const hash = createHash('sha256');
  for (const { before, text, sentences } of passages) {
    hash.update(JSON.stringify([before, text, sentences.map(({ end }) => end)]));
  }
  return `1 ${modelKey} ${hash.digest('hex')}`;
}

/** The kept vectors; null when there are none, when they were made of something else, or when they are damaged. */
export function loadVectors(file: string, key: string): PassageVectors | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const line = bytes.indexOf(10);
  const header = Header.safeParse(parsed(bytes.subarray(0, Math.max(0, line)).toString('utf8'))).data;
  const body = bytes.subarray(line + 1);
  if (!header || header.key !== key || digest(body) !== header.sha256) return null;
  if (body.length !== 4 * (header.passages + 1) + header.pieces * (5 + size)) return null;
  // Copied, so that numbers of two and four bytes start where they must.
  const buffer = new Uint8Array(body).buffer;
  const afterStarts = 4 * (header.passages + 1);
  const { pieces } = header;
  return {
    starts: new Uint32Array(buffer, 0, header.passages + 1),
    from: new Uint16Array(buffer, afterStarts, pieces),
    to: new Uint16Array(buffer, afterStarts + 2 * pieces, pieces),
    sentences: new Uint8Array(buffer, afterStarts + 4 * pieces, pieces),
    vectors: new Int8Array(buffer, afterStarts + 5 * pieces, pieces * size),
  };
}

/**
 * Keeps vectors: all of them or nothing, whoever else writes at the same time.
 * @throws the system's error when the folder cannot be written.
 */
export function saveVectors(file: string, key: string, vectors: PassageVectors): void {
  const { starts, from, to, sentences } = vectors;
  const body = Buffer.concat([starts, from, to, sentences, vectors.vectors].map(bytesOf));
  const header = { key, passages: starts.length - 1, pieces: from.length, sha256: digest(body) };
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(aside, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
