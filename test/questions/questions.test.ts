import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const categories = [
  'rating',
  'key question %',
  'in-text statistic',
  'recommendation',
  'short topic',
  'full question',
  'paraphrase',
  'acronym',
  'typo',
  'who, where, when',
  'strength or improvement',
  'why and how',
  'wrong premise',
  'unanswerable: in domain',
  'unanswerable: out of domain',
] as const;

const Question = z.strictObject({
  id: z.string().regex(/^[a-z]+\d{3}$/),
  command: z.enum(['ask', 'finding', 'rating', 'figure', 'recommendation', 'section']),
  query: z.string().min(1),
  category: z.enum(categories),
  answerable: z.boolean(),
  /** Verbatim pieces of the report; any of them is an answer. */
  gold: z.array(z.string().min(1)),
  value: z.string().optional(),
  /** Kept aside: nothing may be tuned on it. */
  aside: z.literal(true).optional(),
});

const shipped = '../../knowledge/reports/east-and-west-lincolnshire-2025/report.txt';
const files = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.jsonl'));

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function questionsIn(file: string) {
  return read(`./${file}`)
    .trimEnd()
    .split('\n')
    .map((line) => Question.parse(JSON.parse(line)));
}

describe.each(files)('the questions in %s', (file) => {
  const questions = questionsIn(file);
  const invented = ['kinds', 'fresh']
    .map((folder) => `../fixtures/${folder}/${file.replace('.jsonl', '.txt')}`)
    .find((path) => existsSync(new URL(path, import.meta.url)));
  const report = fold(read(invented ?? shipped));

  test('quote their answers from the report', () => {
    const strangers = questions.flatMap(({ id, gold }) =>
      gold.filter((piece) => !report.includes(fold(piece))).map((piece) => `${id}: ${piece}`),
    );
    expect(strangers).toEqual([]);
  });

  test('have an answer when they are answerable, and none when they are not', () => {
    const wrong = questions.filter(
      ({ answerable, category, gold, value }) =>
        answerable !== gold.length > 0 ||
        answerable === category.startsWith('unanswerable') ||
        (value !== undefined && !gold.some((piece) => piece.includes(value))),
    );
    expect(wrong).toEqual([]);
  });

  test('are not asked twice', () => {
    const lines = questions.map(({ command, query }) => `/${command} ${query.toLowerCase()}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

test('every question has an id of its own', () => {
  const ids = files.flatMap((file) => questionsIn(file).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a hundred questions and more on the shipped report are kept aside, in every category', () => {
  const aside = files.flatMap((file) => questionsIn(file)).filter((question) => question.aside);
  expect(aside.length).toBeGreaterThanOrEqual(100);
  expect(questionsIn('later.jsonl').every((question) => question.aside)).toBe(true);
  for (const category of categories)
    expect(
      aside.some((question) => question.category === category),
      category,
    ).toBe(true);
});
