import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { openLibrary } from '../../knowledge/open.ts';

const library = openLibrary();

describe('a kind of finding', () => {
  test('is known in the singular and the plural, by its beginning, by a whole word, and mistyped', async () => {
    const full = await answer('/finding kind:area for improvement', library);
    expect(full.status).toBe('answered');
    for (const typed of ['area', 'areas', 'Areas for Improvement', 'improvement', 'aera for improvement']) {
      const reply = await answer(`/finding kind:${typed}`, library);
      expect(reply.title).toBe('Findings: area for improvement');
      expect(reply.excerpts).toEqual(full.excerpts);
    }
    expect((await answer('/finding kind:strengths', library)).title).toBe('Findings: strength');
  });

  test('is none where it only names something that every object has', async () => {
    for (const typed of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'weakness']) {
      const reply = await answer(`/finding kind:${typed}`, library);
      expect({ typed, status: reply.status }).toEqual({ typed, status: 'invalid' });
      expect(reply.message).toMatch(/strength, area for improvement or finding/);
    }
  });
});
