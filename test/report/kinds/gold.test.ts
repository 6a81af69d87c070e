import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Gold } from './gold.ts';
import { key } from './wording.ts';

const folder = new URL('../../fixtures/kinds/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.slice(0, -'.gold.json'.length));

test.each(names)('what is said of "%s" stands in its text', (name) => {
  const text = key(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const gold = Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')));
  const said = [
    ...gold.standards.flatMap((standard) => [standard.name, standard.statement]),
    ...gold.keyQuestions.map((row) => `${row.question} ${row.percent}%`),
    ...gold.recommendations.map((each) => `${each.number}. ${each.text}`),
    ...gold.findings.samples.map((finding) => finding.startsWith),
    ...gold.figures.map((figure) => figure.text),
    ...gold.sections.map((section) => section.title),
    ...gold.people.map((person) => person.name),
    ...gold.notFigures,
  ];
  expect(said.filter((words) => !text.includes(key(words)))).toEqual([]);
});
