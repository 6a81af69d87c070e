import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { audiencesOf } from '../../knowledge/answer/audiences.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { allLibraries } from '../commands/libraries.ts';

const shipped = openLibrary();
const values = async (line: string) => (await answer(line, shipped)).facts.map(({ value }) => value);
const message = async (line: string) => (await answer(line, shipped)).message;

test('letters that the report does not write out are said not to be', async () => {
  expect(await message('QDO team - what do those letters stand for')).toBe(
    'The report does not write out QDO.',
  );
});

test('the role of a person who is named is told, and who signed is found before other words', async () => {
  for (const line of [
    "what is Martin Jones's job title?",
    'what post does the person who signed the foreword hold?',
    'who signed off the foreword at the bottom, curphey or jones',
  ]) {
    const { facts } = await answer(line, shipped);
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'HM Chief Inspector of Probation: Martin Jones',
    ]);
  }
});

test('which organisation wrote the report is its publisher', async () => {
  expect(await values('Which organisation wrote this report?')).toEqual([shipped.main.meta.publisher]);
});

test('a standard is known by a word of the same meaning when its rating is asked', async () => {
  for (const [line, name] of [
    ['how were the bosses graded', 'Leadership'],
    ['how was the workforce rated', 'Staffing'],
  ] as const) {
    const rating = shipped.main.report.standards.find((standard) => standard.name === name)?.rating;
    expect(await values(line)).toEqual([rating]);
  }
  // "Offices" has the stem of "officers".
  expect(await values('how were the offices rated')).toEqual([]);
});

test('what did not impress is no strength', async () => {
  const { findings } = shipped.main.report;
  const strengths = findings.filter(({ kind }) => kind === 'strength').map(({ span }) => span.start);
  const { excerpts } = await answer('what were inspectors not impressed by?', shipped);
  for (const { citation } of excerpts) expect(strengths).not.toContain(citation.start);
});

test('what leaders get right or wrong is a list of findings', async () => {
  const { findings } = shipped.main.report;
  for (const [line, kind] of [
    ['what did leadership get right', 'strength'],
    ['what do the leaders get wrong', 'area for improvement'],
  ] as const) {
    const first = findings.find((finding) => finding.standard === 'P 1.1' && finding.kind === kind);
    expect((await answer(line, shipped)).excerpts[0]?.citation.start).toBe(first?.span.start);
  }
});

test('a claim that a standard was good is put right and not taken for a wish to hear its strengths', async () => {
  expect(await message('staffing was good, right?')).toBe('Staffing: Inadequate. Asked: Good.');
});

test('what they need to sort out is what is recommended', async () => {
  const [first] = shipped.main.report.recommendations;
  const { excerpts } = await answer('so what do they need to sort out', shipped);
  expect(excerpts[0]?.citation.start).toBe(first?.span.start);
});

test('how a rating comes about is no question for the best score', async () => {
  const { excerpts, facts } = await answer('rating depends on the best score of the three yeah?', shipped);
  expect(facts).toEqual([]);
  expect(excerpts[0]?.text).toMatch(/lowest score/);
});

test('a share that is taken for granted is held against the passage that meets the question', async () => {
  expect(
    await message('60% of people were meaningfully engaged in reviewing their progress, how come?'),
  ).toBe('Here: 40 per cent. Asked: 60%.');
  expect(
    await message('were 40% of people meaningfully engaged in reviewing their progress?'),
  ).toBeUndefined();
  expect(
    await message('were over 30% of people meaningfully engaged in reviewing their progress?'),
  ).toBeUndefined();
});

test('a heading before the question is no part of it', async () => {
  for (const lead of ['Quick question for the bot:', 'short question –', 'q:', 'Policy question:'])
    expect(await values(`${lead} when was this published?`)).toEqual(['June 2025']);
});

test('what only sounds like one of these is not taken for it', async () => {
  const first = async (line: string) => (await answer(line, shipped)).facts[0];
  expect((await first('Leadership question: how was it rated?'))?.value).toBe('Requires improvement');
  expect((await first('Overall rating for the PDU = ?'))?.value).toBe('Inadequate');
  expect((await first('What does Martin Jones say leaders need to do?'))?.value).not.toBe('Martin Jones');
  expect((await first('When was the Isle of Wight report published?'))?.value).toBeUndefined();
  expect(
    (await first('Which agency did practitioners share information with in this report?'))?.label,
  ).not.toBe('Publisher');
  for (const line of ['How was oversight rated?', 'How was teamwork rated?', 'How were workloads rated?'])
    expect(await first(line)).toBeUndefined();
  for (const line of ['Are the leaders any good?', 'Who is the best leader?'])
    expect((await answer(line, shipped)).message ?? '').not.toContain('names');
  expect((await first('Is the staffing any good?'))?.value).toBe('Inadequate');
});

test('a purpose is nobody to whom a recommendation is made, and an audience is known by its long name', async () => {
  for (const line of [
    'what recommendations were made to improve staffing?',
    'which recommendations are aimed at protecting victims?',
    'what recommendations were made to the probation delivery unit?',
    'how many recommendations were made to the PDU?',
    'when must the recommendations made to the PDU be carried out?',
  ])
    expect((await message(line)) ?? '').not.toContain('Asked');
});

test('a share is not held against what is left of a hundred, nor against another sentence that gives it', async () => {
  expect(
    (await message('did 33% of cases identify all the relevant risk of harm factors?')) ?? '',
  ).not.toContain('Asked');
  expect(
    (await message('were 30% or more meaningfully engaged in reviewing their progress?')) ?? '',
  ).not.toContain('Asked');
});

test('a heading of 6,000 letters is read at once', async () => {
  expect((await answer(`q for ${'x'.repeat(5990)}`, shipped)).status).toBe('not-found');
});

describe.each(allLibraries())('of $name', ({ library }) => {
  const { report } = library.main;

  test('the title of the report is told', async () => {
    const { facts } = await answer('what is the title of the report', library);
    expect(facts.map(({ value }) => value)).toEqual(report.title ? [report.title.value] : []);
  });

  test('an acronym is spelled out amid other words', async () => {
    for (const { short, long } of report.acronyms)
      for (const line of [
        `sorry, first week here. ${short} = ? thx`,
        `whats ${short} when its at home`,
        `they say ${short} at every meeting. what is the ${short} bit`,
        `${short}: can you spell it out`,
      ]) {
        const { facts } = await answer(line, library);
        expect({ line, values: facts.map(({ value }) => value) }).toEqual({
          line,
          values: expect.arrayContaining([long]),
        });
      }
  });

  test('recommendations to somebody to whom none are made: who they are made to is told', async () => {
    const made = audiencesOf(library.main);
    if (made.length === 0) return;
    const reply = await answer('which recommendations were addressed to the Lord Mayor?', library);
    expect(reply.message).toBe(`Recommendations are made to: ${made.join(', ')}. Asked: Lord Mayor.`);
  });
});

test('recommendations are named by number in many ways', async () => {
  const { recommendations } = shipped.main.report;
  const numbers = async (line: string) => {
    const { excerpts } = await answer(line, shipped);
    return excerpts.map(
      ({ citation }) => recommendations.find(({ span }) => span.start === citation.start)?.number,
    );
  };
  for (const [line, told] of [
    ['/recommendation rec #2', [2]],
    ['/recommendation first three', [1, 2, 3]],
    ['/recommendation last two', [5, 6]],
    ['second to last rec', [5]],
    ['recommendations 1 and 6', [1, 6]],
    ['the first two recommendations', [1, 2]],
  ] as const)
    expect({ line, told: await numbers(line) }).toEqual({ line, told });
  expect(await message('/recommendation 3 and 40')).toMatch(/^There is no recommendation 40\./);
  expect(await message('/recommendation 40 and 41')).toMatch(/^There is no recommendation 40, 41\./);
});

test('what they are told to do, and a to-do list, are the recommendations', async () => {
  const [first] = shipped.main.report.recommendations;
  for (const line of ['what are they being told to do, all of it', 'to-do list for the PDU plz'])
    expect((await answer(line, shipped)).excerpts[0]?.citation.start).toBe(first?.span.start);
});

test('a section is found by most of its words, else by the passage on what is named; a number is never guessed', async () => {
  for (const [line, title] of [
    ['/section the recs', 'Recommendations'],
    ['/section sentence planning', 'P 2.2. Planning'],
    ['/section delivery bit 2.3', 'P 2.3. Implementation and delivery'],
  ] as const)
    expect({ line, title: (await answer(line, shipped)).title }).toEqual({
      line,
      title: expect.stringContaining(title),
    });
  const women = await answer('/section women', shipped);
  expect(women.message).toBe(
    'No section is called “women”. The passage that meets it best is in “P 1.3. Services”.',
  );
  expect(women.excerpts[0]?.text).toMatch(/women on probation/);
  for (const line of ['/section annexe two', '/section 3. Victims', '/section haddock'])
    expect((await answer(line, shipped)).status).toBe('not-found');
});
