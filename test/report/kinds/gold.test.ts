import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Gold } from './gold.ts';
import { key } from './wording.ts';

const folders = ['kinds', 'fresh'].map((set) => new URL(`../../fixtures/${set}/`, import.meta.url));
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({ folder, name: file.slice(0, -'.gold.json'.length) })),
);

test.each(reports)('what is said of $name stands in its text', ({ folder, name }) => {
  const text = key(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const gold = Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')));
  const said = [
    ...gold.standards.flatMap((standard) => [standard.name, standard.statement ?? standard.name]),
    ...gold.keyQuestions.flatMap((row) => [row.question, String(row.percent)]),
    ...gold.recommendations.map((each) => each.text),
    ...gold.findings.samples.map((finding) => finding.startsWith),
    ...gold.figures.map((figure) => figure.text),
    ...gold.sections.map((section) => section.title),
    ...gold.people.map((person) => person.name),
    ...gold.notFigures,
  ];
  expect(said.filter((words) => !text.includes(key(words)))).toEqual([]);
});
