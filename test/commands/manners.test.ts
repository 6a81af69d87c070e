import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { allLibraries } from './libraries.ts';

describe.each(allLibraries())('in $name', ({ library }) => {
  test('/section without a name lists sections, and each line that it offers reads one', async () => {
    const reply = await answer('/section', library);
    expect(reply.status).toBe('answered');
    const { length } = reply.suggestions ?? [];
    expect(reply.facts).toHaveLength(length ?? 0);
    for (const [at, line] of (reply.suggestions ?? []).entries()) {
      const section = await answer(line, library);
      expect({ line, status: section.status }).toEqual({ line, status: 'answered' });
      expect(section.title.startsWith(reply.facts[at]?.value ?? '?')).toBe(true);
    }
  });
});

describe('in the shipped report', () => {
  const library = allLibraries()[0]?.library ?? expect.unreachable();

  test('a command that is not there is not found by help, which lists those that are', async () => {
    const reply = await answer('/help nonsense', library);
    expect(reply).toMatchObject({ status: 'not-found', title: 'No such command' });
    for (const { definition } of commands) expect(reply.message).toContain(`/${definition.name} `.trim());
    for (const line of reply.suggestions ?? []) expect((await answer(line, library)).status).toBe('answered');
  });

  test('an option that cannot be read is told as it was typed, and what would be right', async () => {
    expect((await answer('/section at:3', library)).message).toBe(
      '“at:3” cannot be read: it must be where a passage starts and ends in the stored text, such as 1200-1350.',
    );
    expect((await answer('/finding staffing page:two', library)).message).toBe(
      '“page:two” cannot be read: it must be a whole number from 1 up.',
    );
  });
});
