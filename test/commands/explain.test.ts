import { expect, test } from 'vitest';
import { explain } from '../../commands/explain.ts';
import { openLibrary } from '../../knowledge/open.ts';

const library = openLibrary();

test.each([
  ['/ask strenghts in staffing', 'Read as: strengths in staffing'],
  ['/ask strengths in staffing', 'Settled by the typed facts: P 1.2 Staffing: strengths.'],
  ['/ask what does the report say about debt', 'Asked for a topic: debt'],
  ['/ask are you a bot', 'Asked of the bot, not of the report.'],
  ['/ask summarise the report', 'Asked for the whole: the overview.'],
  ['/rating staffing', '/rating looks names up; nothing is weighed.'],
])('%s is explained by the way that its answer takes', async (line, said) => {
  expect(await explain(line, library)).toContain(said);
});
