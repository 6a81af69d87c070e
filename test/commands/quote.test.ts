import { expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { openLibrary } from '../../knowledge/open.ts';

const library = openLibrary();
const quoted = async (text: string) => {
  const reply = await answer(`/quote ${text}`, library);
  return { status: reply.status, title: reply.title, message: reply.message };
};
const differs = { status: 'answered', title: 'Not so in the report' };

test('a word or number that is changed is told with the report’s, at the start, in the middle and at the end', async () => {
  expect(await quoted('Public transport links are good')).toEqual({
    ...differs,
    message: 'The report differs. Asked: “good”. Report: “poor”.',
  });
  expect(await quoted('Private transport links are poor')).toMatchObject({
    message: 'The report differs. Asked: “Private”. Report: “Public”.',
  });
  expect(await quoted("The PDU's caseload was 1,853.")).toMatchObject({
    message: 'The report differs. Asked: “1,853”. Report: “1,852”.',
  });
});

test('a word that is added is said to be missing in this place only', async () => {
  expect(await quoted('Public transport links are not poor')).toEqual({
    ...differs,
    message: 'The report differs. Here the report has no “not”.',
  });
});

test('a bracket that is left out is told, with the passage whole', async () => {
  const line = '/quote In the majority of relevant cases, management oversight was insufficient';
  const reply = await answer(line, library);
  expect(reply.message).toBe('The report differs. Here the report also has “(42 out of 50)”.');
  expect(reply.excerpts.map(({ text }) => text)).toEqual([
    'In the majority (42 out of 50) of relevant cases, management oversight was insufficient',
  ]);
});

test('pieces from different places are told apart', async () => {
  const reply = await quoted(
    'The PDU was not sufficiently resourced to meet management oversight was insufficient',
  );
  expect(reply.message).toMatch(/come from different places/);
});

test('beside words that are left out with a mark, those that are changed are told alone', async () => {
  expect(await quoted('Staff were engaged and motivated … They felt leaders were distant')).toEqual({
    ...differs,
    message: 'The report differs. Asked: “distant”. Report: “approachable”.',
  });
});
