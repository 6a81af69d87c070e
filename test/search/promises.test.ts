import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../knowledge/library.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { readerState } from '../../knowledge/search/reader.ts';
import type { Judged, Wanted } from '../../knowledge/search/search.ts';
import { holds } from '../../knowledge/source/span.ts';
import { withReader } from './with-reader.ts';

const hostile = [
  '',
  ' ',
  '\u0000\u0007\u001b[31m',
  '?'.repeat(6000),
  'why '.repeat(2000),
  '\u202eknalb',
  '👩‍👩‍👧‍👦 family?',
  '\u200b\u200d\ufeff',
  '.*+?^${}()|[]\\',
  '# **bold** `code` ||spoiler|| <@123>',
  '@everyone',
  '../../etc/passwd',
  '\ud83d',
  '٣ من ٥',
  'ＰＤＵ ｓｔａｆｆ',
  'a'.repeat(500),
  'constructor __proto__ toString hasOwnProperty',
  '0',
  '%',
];

/** Everything that a search promises of what it gives, whatever was asked. */
function expectSound({ source, report }: Loaded, { found, explain }: Judged): void {
  for (const { block, span, marks } of found) {
    const home = report.blocks[block];
    expect(home).toBeDefined();
    if (!home) continue;
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end - span.start).toBeLessThanOrEqual(900);
    expect(holds(home.span, span)).toBe(true);
    expect(source.text.slice(span.start, span.end)).toMatch(/\S/);
    let last = span.start;
    for (const mark of marks) {
      expect(holds(span, mark)).toBe(true);
      expect(mark.start).toBeGreaterThanOrEqual(last);
      last = mark.end;
    }
  }
  expect(new Set(found.map(({ block }) => block)).size).toBe(found.length);
  expect(found.every(({ score }, i) => score <= (found[i - 1]?.score ?? Number.POSITIVE_INFINITY))).toBe(
    true,
  );
  expect(explain().length).toBeGreaterThan(0);
}

// The same promises by words alone and with the reader; the reader for fewer questions.
describe.each([
  { reader: 'off', runs: 2000 },
  { reader: 'on', runs: 60 },
])('with READER=$reader', ({ reader, runs }) => {
  const loaded = openLibrary().main;
  withReader(reader);
  const find = (words: string, wanted: Wanted = { as: 'question' }) => loaded.search.find(words, wanted);

  test('hostile and random questions never throw and never yield an excerpt that is not exact', async () => {
    const words = loaded.source.text.match(/\S+/g) ?? [];
    const question = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((some) => some.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom('topic' as const, 'question' as const), async (text, as) => {
        expectSound(loaded, await find(text, { as }));
      }),
      { numRuns: runs, examples: hostile.map((text) => [text, 'question'] as [string, 'question']) },
    );
    expect(readerState().state).toBe(reader === 'off' ? 'off' : 'ready');
  });

  test('the same question gives the same passages, in whatever order it is asked', async () => {
    const questions = ['how do staff describe the culture', 'peer mentors', 'why are interview rooms unsafe'];
    const plain = ({ answers, found }: Judged) => ({ answers, found });
    const first = [];
    for (const one of questions) first.push(plain(await find(one)));
    const second = await Promise.all([...questions].reverse().map(async (one) => plain(await find(one))));
    expect(second.reverse()).toEqual(first);
  });

  test('filters are kept', async () => {
    const { blocks } = loaded.report;
    const strengths = await find('staff', {
      as: 'topic',
      only: (block) => blocks[block]?.finding === 'strength',
    });
    expect(strengths.found.length).toBeGreaterThan(1);
    expect(strengths.found.every(({ block }) => blocks[block]?.finding === 'strength')).toBe(true);
    const [some] = strengths.found;
    const only = await find('staff', { as: 'topic', only: (block) => block === some?.block });
    expect(only.found.map(({ block }) => block)).toEqual([some?.block]);
  });

  test('what a report does not speak of is refused', async () => {
    for (const topic of ['kubernetes', 'photosynthesis', 'zebra crossings']) {
      expect((await find(topic, { as: 'topic' })).answers, topic).toBe(false);
    }
    expect((await find('', { as: 'question' })).found).toEqual([]);
  });

  test('each passage is found by its own words', async () => {
    const { blocks } = loaded.report;
    const tried = blocks.flatMap(({ kind, span, finding }, block) =>
      finding !== null && kind === 'bullet' && block % (reader === 'off' ? 1 : 6) === 0
        ? { span, block }
        : [],
    );
    for (const { span, block } of tried) {
      const words = loaded.source.text.slice(span.start, Math.min(span.end, span.start + 200));
      const { found, answers } = await find(words, { as: 'question' });
      expect(
        found.slice(0, 3).map((one) => one.block),
        words,
      ).toContain(block);
      expect(answers, words).toBe(true);
    }
  });
});
