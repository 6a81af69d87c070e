import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Loaded } from '../../knowledge/library.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { packageRoot } from '../../knowledge/source/home.ts';
import { fold, readQuestions } from '../../src/eval/report-questions.ts';
import { withReader } from './with-reader.ts';

// Changes to a question that a reader would not notice must not turn a right answer into a wrong one.
const loaded: Loaded = openLibrary().main;
const questions = readQuestions(join(packageRoot(), 'test', 'questions', 'dev.jsonl')).filter(
  ({ command, answerable, category }) => command === 'ask' && answerable && category !== 'typo',
);
withReader('on');

async function rightAmongThree(query: string, gold: readonly string[]): Promise<boolean> {
  const { answers, found } = await loaded.search.find(query, { as: 'question' });
  const texts = found.slice(0, 3).map(({ span }) => fold(loaded.source.text.slice(span.start, span.end)));
  return answers && gold.some((piece) => texts.some((text) => text.includes(fold(piece))));
}

test.each([
  ['capitals', (query: string) => query.toUpperCase()],
  ['white space', (query: string) => `  ${query.replace(/ /g, '   ')} `],
  ['more question marks', (query: string) => query.replace(/\?$/, ' ??!')],
  ['thanks', (query: string) => `${query}, thanks`],
  ['American spelling', (query: string) => query.replace(/is(?=e|ing|ation)/g, 'iz').replace(/our\b/g, 'or')],
  ['a word of politeness', (query: string) => `please tell me ${query}`],
  ['curly marks', (query: string) => query.replace(/'/g, '’')],
])('%s changes nothing', async (_, change) => {
  const lost: string[] = [];
  for (const { query, gold } of questions) {
    if (!(await rightAmongThree(query, gold))) continue;
    if (!(await rightAmongThree(change(query), gold))) lost.push(query);
  }
  expect(lost).toEqual([]);
});
