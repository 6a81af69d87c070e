import { expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { drawReply } from '../../src/discord/draw/reply.ts';
import { followUps } from '../../src/discord/follow-up.ts';
import { readMessage } from '../../src/discord/message.ts';

const library = openLibrary();

/** The message that shows the answer to a line. */
const messageFor = async (line: string) => {
  const reply = await answer(line, library);
  const drawn = drawReply(reply, { library, picture: null, remove: { does: 'remove', askerId: '3' } });
  const message = readMessage({
    id: '1',
    channel_id: '2',
    author: { id: '3' },
    components: drawn.components,
  });
  if (!message) throw new Error('No message');
  return message;
};

test.each([
  ['/rating assessment', 'and planning?', '/rating planning'],
  ['/rating assessment', 'What about staffing', '/rating staffing'],
  ['/rating assessment', 'strengths?', '/finding kind:strength standard:assessment'],
  ['/rating assessment', 'why?', '/finding kind:area for improvement standard:assessment'],
  ['/rating assessment', 'findings', '/finding standard:assessment'],
  ['/rating assessment', 'in context', /^\/section at:\d+-\d+$/],
  ['/rating assessment', 'Read the section.', /^\/section /],
  ['/finding domestic abuse', 'what do they recommend?', '/recommendation domestic abuse'],
  ['/finding domestic abuse', 'next', '/finding domestic abuse page:2'],
  ['/finding domestic abuse page:2', 'previous page', '/finding domestic abuse page:1'],
  ['/finding domestic abuse', 'source?', /^\/cite \d+-\d+$/],
  ['/finding domestic abuse', 'figures?', '/figure domestic abuse'],
  ['/finding kind:strength', 'and housing?', '/finding housing kind:strength'],
  ['/figure caseload', 'and staff?', '/figure staff'],
  ['/section Foreword', 'next', '/section Foreword part:2'],
  ['/ask what is the rating for assessment?', 'and planning?', '/rating planning'],
])('after %s, %j is %s', async (line, said, meant) => {
  const [first] = followUps(said, await messageFor(line));
  if (typeof meant === 'string') expect(first).toBe(meant);
  else expect(first).toMatch(meant);
});

test('whatever is said can be a question of its own, last', async () => {
  const message = await messageFor('/rating assessment');
  expect(followUps('who led the inspection?', message)).toEqual(['/ask who led the inspection?']);
  expect(followUps('and planning?', message).at(-1)).toBe('/ask and planning?');
});

test('why something was rated so is told by its findings, of whatever kind they are', async () => {
  for (const { name } of library.main.report.standards) {
    const lines = followUps('why?', await messageFor(`/rating ${name}`));
    const replies = await Promise.all(lines.slice(0, -1).map((line) => answer(line, library)));
    const told = replies.find(({ status }) => status === 'answered');
    expect(told?.excerpts.length, name).toBeGreaterThan(0);
  }
});

test('a message that is no answer has no subject', () => {
  const message = readMessage({ id: '1', channel_id: '2', author: { id: '3' }, content: 'hello' });
  if (!message) throw new Error('No message');
  expect(followUps('next', message)).toEqual(['/ask next']);
});
