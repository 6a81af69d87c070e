import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../knowledge/open.ts';
import { type Encoded, type Encoder, size } from '../../knowledge/search/encoded.ts';
import { encodePrecedents, nearPrecedents } from '../../knowledge/search/near-precedents.ts';
import { passagesOf } from '../../knowledge/search/passages-of-report.ts';
import { PrecedentsError, readPrecedents } from '../../knowledge/search/precedents.ts';
import { loadVectors, vectorsKey } from '../../knowledge/search/vectors-file.ts';
import { packageRoot } from '../../knowledge/source/home.ts';

const passages = [{ text: 'Rooms were not\nsoundproofed.' }, { text: 'Staff felt safe.' }];
const passageLine = (id: string, text: string) =>
  JSON.stringify({ id, kind: 'bullet', section: '', standard: '', group: '', text });
const questionLine = (q: string, answers: string[]) => JSON.stringify({ q, kind: 'full', answers, near: [] });

function fileOf(...lines: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'precedents-')), 'precedents.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('a precedent names the passages that answered it by their place in the report', () => {
  const file = fileOf(
    passageLine('b', 'Staff felt safe.'),
    passageLine('a', 'Rooms were not soundproofed.'),
    questionLine('who can overhear me', ['a']),
    questionLine('what is the budget', []),
  );
  expect(readPrecedents(file, passages)).toEqual([
    { question: 'who can overhear me', kind: 'full', answers: [0] },
    { question: 'what is the budget', kind: 'full', answers: [] },
  ]);
});

test.each([
  [
    'a damaged line',
    [passageLine('a', 'Staff felt safe.'), '{"q": "who'],
    'precedents.jsonl, line 2: neither passage nor question',
  ],
  [
    'another text',
    [passageLine('a', 'Staff left.'), questionLine('who', ['a'])],
    'precedents.jsonl: passage a of “who” is not in the report',
  ],
  [
    'an answer that is missing',
    [questionLine('who', ['a'])],
    'precedents.jsonl: passage a of “who” is not in the report',
  ],
])('%s is named in one line', (_, lines, message) => {
  expect(() => readPrecedents(fileOf(...lines), passages)).toThrow(new PrecedentsError(message));
});

/** Each word is a vector along an axis of its own. */
const axes = ['who', 'overhear', 'budget', 'safe'];
function encoded(text: string): Encoded {
  const words = text.split(' ').filter((word) => axes.includes(word));
  const vectors = new Float32Array(words.length * size);
  words.forEach((word, t) => {
    vectors[t * size + axes.indexOf(word)] = 1;
  });
  const spans = words.map(() => ({ start: 0, end: 0 }));
  return { pieces: { ids: [], spans }, vectors, weights: new Float32Array(words.length).fill(1) };
}
const encoder: Encoder = { encode: async (text) => encoded(text) };

test('how near a question is to earlier ones is told passage by passage, and for the unanswered', async () => {
  const precedents = [
    { question: 'who overhear', kind: 'full', answers: [0] },
    { question: 'overhear', kind: 'full', answers: [0, 1] },
    { question: 'budget', kind: 'full', answers: [] },
  ];
  const vectors = await encodePrecedents(encoder, precedents, () => {});
  const near = nearPrecedents(encoded('who overhear'), precedents, vectors, 3);
  expect([...near.answered].map((one) => Math.round(one * 100))).toEqual([100, 71, 0]);
  expect(near.unanswered).toBe(0);
  expect(near.nearest).toMatchObject({ question: 'who overhear', answered: true });
  expect(nearPrecedents(encoded('budget'), precedents, vectors, 3)).toMatchObject({
    unanswered: expect.closeTo(1, 2),
    nearest: { question: 'budget', answered: false },
  });
});

test('the nearest questions have a voice each, the louder the nearer', async () => {
  const precedents = [
    { question: 'who overhear', kind: 'full', answers: [0] },
    { question: 'overhear', kind: 'full', answers: [0, 1] },
    { question: 'who', kind: 'full', answers: [] },
    { question: 'budget', kind: 'full', answers: [2] },
  ];
  const vectors = await encodePrecedents(encoder, precedents, () => {});
  const near = nearPrecedents(encoded('who overhear'), precedents, vectors, 3);
  expect(near.shares[0]).toBeGreaterThan(0.99);
  expect(near.shares[1]).toBeGreaterThan(0);
  expect(near.shares[2]).toBe(0);
  expect(near.heard).toBeCloseTo(near.shares[0] ?? 0, 5);
  const silent = nearPrecedents(encoded('who'), precedents, vectors, 3);
  expect(silent.heard).toBeLessThan(0.01);
});

test('no more than twenty have a voice', async () => {
  const one = { question: 'who', kind: 'full', answers: [0] };
  const precedents = [
    ...Array.from({ length: 20 }, () => one),
    ...Array.from({ length: 20 }, () => ({ ...one, answers: [1] })),
  ];
  const vectors = await encodePrecedents(encoder, precedents, () => {});
  const { shares } = nearPrecedents(encoded('who'), precedents, vectors, 2);
  expect([...shares]).toEqual([1, 0]);
});

test('a question without words is near to none', async () => {
  const precedents = [{ question: 'who', kind: 'full', answers: [0] }];
  const vectors = await encodePrecedents(encoder, precedents, () => {});
  const near = nearPrecedents(encoded(''), precedents, vectors, 1);
  const none = Float32Array.of(0);
  expect(near).toEqual({ answered: none, unanswered: 0, shares: none, heard: 0, nearest: null });
});

test('shipped precedents are about the report they lie beside, and come with their vectors', () => {
  for (const { source, report } of openLibrary().reports) {
    const file = join(packageRoot(), 'knowledge', 'reports', source.id, 'precedents.jsonl');
    if (!existsSync(file)) continue;
    const asked = readPrecedents(file, passagesOf(source, report)).map(({ question }) => ({
      before: '',
      text: question,
      sentences: [],
    }));
    const vectors = loadVectors(file.replace('.jsonl', '.bin'), vectorsKey(asked));
    expect(vectors, 'stale: asking any question makes them anew').not.toBeNull();
  }
});
