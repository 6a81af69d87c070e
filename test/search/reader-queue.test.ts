import { expect, test } from 'vitest';
import { readableOf } from '../../knowledge/search/passage-vectors.ts';
import { readerOf, stopReader } from '../../knowledge/search/reader.ts';
import { withReader } from './with-reader.ts';

withReader('on');

const text = 'Some interview rooms were not soundproofed.';
const passage = readableOf({
  text,
  section: '',
  standard: '',
  group: '',
  kind: 'bullet',
  sentences: [{ start: 0, end: text.length }],
  finding: null,
});

test('a burst waits its turn up to a bound, beyond it words alone must do, and everybody is answered', async () => {
  const reader = readerOf([passage], { vectors: null, precedents: null });
  const asked = Array.from({ length: 600 }, (_, number) => reader.read(`is room ${number} private?`));
  const readings = await Promise.all(asked);
  const read = readings.filter((reading) => reading !== null).length;
  expect(read).toBe(432);
  expect(readings.slice(0, read).includes(null)).toBe(false);
  // One that was answered by words alone is read when it is asked again.
  expect(await reader.read('is room 599 private?')).not.toBeNull();
});

test('whoever waits when the reader ends is answered by words alone', async () => {
  const reader = readerOf([passage], { vectors: null, precedents: null });
  const asked = Array.from({ length: 50 }, (_, number) => reader.read(`who has key ${number}?`));
  await stopReader();
  expect((await Promise.all(asked)).includes(null)).toBe(true);
  expect(await reader.read('who has the key?')).not.toBeNull();
});
