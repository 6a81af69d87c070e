import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { openLibrary } from '../../knowledge/open.ts';
import type { KeyQuestion } from '../../knowledge/report/report.ts';
import { allLibraries } from '../commands/libraries.ts';

const shipped = openLibrary();
const { keyQuestions } = shipped.main.report;
const numbered = (number: string) => keyQuestions.filter(({ standard }) => standard === number);
const values = (items: readonly KeyQuestion[]) => items.map(({ percent }) => `${percent}%`);
const told = async (line: string) => (await answer(line, shipped)).facts.map(({ value }) => value);
const on = (word: RegExp) => keyQuestions.filter(({ question }) => word.test(question));
const least = (items: readonly KeyQuestion[]) => [...items].sort((a, b) => a.percent - b.percent);

test('the lowest and highest on one subject are found among all standards', async () => {
  for (const [line, items] of [
    ['which stage had the lowest score for desistance, %?', least(on(/desistance/))],
    ['engagement was worst at which stage... and the percent', least(on(/engag/))],
    ['where was engagement scored highest, whats the number', least(on(/engag/)).reverse()],
    [
      'which stage did least badly on keeping others safe, and how much did it get',
      least(on(/safe/)).reverse(),
    ],
    ['of the four stages which was poorest at safeguarding the public & by what number', least(on(/safe/))],
  ] as const)
    expect({ line, first: (await told(line))[0] }).toEqual({ line, first: values(items)[0] });
});

test('the key questions on one subject are listed for every standard', async () => {
  for (const line of [
    'desistance scores at all four stages please',
    'desistance numbers across assessing, planning, delivery and reviewing',
  ])
    expect(await told(line)).toEqual(values(on(/desistance/)));
});

test('what pulled a rating down is the lowest key question of its standard', async () => {
  for (const line of [
    'what number sank the planning rating',
    'so which figure pulled planning into the bottom band',
    'the score that did for planning, what was it, mate',
    'worst number in 2.2',
  ])
    expect((await told(line))[0]).toBe(values(least(numbered('P 2.2')))[0]);
});

test('a key question is named by its place in the table', async () => {
  const [first, second, third] = values(numbered('P 2.3'));
  expect(await told('2.3 middle row %')).toEqual([second]);
  expect(await told('first figure in the delivery table')).toEqual([first]);
  expect(await told('2.3 last row percentage?')).toEqual([third]);
});

test('most cases are no highest score', async () => {
  expect(await told('did most cases have an engaging sentence? how many %')).not.toContain(
    values(least(on(/engag/)).reverse())[0],
  );
});

test('a key question comes first among the figures that are asked for by its words', async () => {
  for (const item of numbered('P 2.2')) {
    const subject = /safe/.test(item.question)
      ? 'keeping them safe'
      : /engag/.test(item.question)
        ? 'engaging the person'
        : 'desistance';
    expect((await told(`/figure planning, ${subject}`))[0]).toBe(`${item.percent}%`);
  }
});

test('what only sounds like a key question is not answered by one', async () => {
  const rows = keyQuestions.map(({ percentSpan }) => percentSpan.start);
  for (const line of [
    'where was public transport worst?',
    'where did the engagement forum work best?',
    'what are the crime figures across Lincolnshire?',
    'victim numbers across the county',
    'first question, how was planning rated?',
    'one last question, how was reviewing rated?',
    'do first line managers check assessments?',
    'what percentage of assessments pulled in information from all available sources?',
    'what percentage of the highest risk cases were reviewed?',
    'what percentage of plans met needs for housing?',
    'what were the results of all the drug assessments?',
  ]) {
    const { facts } = await answer(line, shipped);
    const [first] = facts;
    expect({ line, isRow: rows.includes(first?.citation.start ?? -1) }).toEqual({ line, isRow: false });
  }
});

describe.each(allLibraries())('of $name', ({ library }) => {
  const { report } = library.main;

  test('all of a standard are listed, its rating with them in /rating', async () => {
    for (const { name, number, rating } of report.standards) {
      const own = values(report.keyQuestions.filter(({ standard }) => standard === (number ?? name)));
      const isShared = report.standards.filter((other) => other.name === name).length > 1;
      if (own.length === 0 || rating === null || isShared) continue;
      const asked = await answer(`all the percentages for ${name.toLowerCase()}`, library);
      expect(asked.facts.map(({ value }) => value.replace(/\s/g, ''))).toEqual(own);
      const rated = await answer(`/rating ${name.toLowerCase()} scores`, library);
      expect(rated.facts.map(({ value }) => value.replace(/\s/g, ''))).toEqual([
        rating.replace(/\s/g, ''),
        ...own,
      ]);
    }
  });
});
