import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../knowledge/source/home.ts';
import { loadSource } from '../../knowledge/source/load.ts';
import { UnloadableSource } from '../../knowledge/source/unloadable-source.ts';

const reports = join(packageRoot(), 'knowledge', 'reports');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const [first] = readdirSync(reports);
  cpSync(join(reports, first ?? ''), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Expects a refusal whose one line says all of these words. */
function refuses(...words: readonly RegExp[]): void {
  expect(() => loadSource(folder)).toThrow(UnloadableSource);
  for (const word of words) expect(() => loadSource(folder)).toThrow(word);
  expect(() => loadSource(folder)).toThrow(/^[^\n]+$/);
}

test.each(readdirSync(reports))('the text of %s is stored as its file has it', (name) => {
  const { source, meta } = loadSource(join(reports, name));
  expect(source.id).toBe(meta.id);
  expect(Buffer.from(source.text, 'utf8')).toEqual(readFileSync(join(reports, name, 'report.txt')));
});

test('a text that was changed is refused, with both hashes', () => {
  writeFileSync(join(folder, 'report.txt'), 'another text');
  refuses(/report\.txt/, /[0-9a-f]{64}.*[0-9a-f]{64}/, /restore/);
});

test('a changed line end is a change', () => {
  const path = join(folder, 'report.txt');
  writeFileSync(path, readFileSync(path, 'utf8').replace('\n', '\r\n'));
  refuses(/SHA-256/);
});

test('a missing text is named', () => {
  rmSync(join(folder, 'report.txt'));
  refuses(/report\.txt cannot be read/);
});

test('a missing description is named', () => {
  rmSync(join(folder, 'report.json'));
  refuses(/report\.json cannot be read/);
});

test('a description that is no JSON is named', () => {
  writeFileSync(join(folder, 'report.json'), '{ "id": ');
  refuses(/report\.json is not JSON/);
});

test('a description that lacks a field says which', () => {
  const path = join(folder, 'report.json');
  const { licence: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(rest));
  refuses(/report\.json/, /licence/);
});

test('a description with a field that nobody knows says which', () => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), colour: 'green' }));
  refuses(/colour/);
});
