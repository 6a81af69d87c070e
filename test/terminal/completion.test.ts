import { expect, it } from 'vitest';
import { keepTyped } from '../../src/terminal/completion.ts';

it('gives the candidates as they are where they go on from what is typed', () => {
  const candidates = ['/rating P 1.1', '/rating P 1.2'];
  expect(keepTyped('/rating P', candidates)).toEqual(candidates);
  expect(keepTyped('/rating leader', candidates.slice(0, 1))).toEqual(['/rating P 1.1']);
});

it('keeps what is typed where candidates share less than that', () => {
  const candidates = ['/finding domestic abuse', '/finding substance abuse'];
  expect(keepTyped('/Finding abuse', candidates)).toEqual([
    '/Finding domestic abuse',
    '/Finding substance abuse',
  ]);
});
