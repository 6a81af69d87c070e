import { expect, it } from 'vitest';
import { coloursWanted, roleOfRating } from '../../src/terminal/paint.ts';

const terminal = { isTTY: true };

it.each([
  [{ TERM: 'xterm' }, terminal, true],
  [{ TERM: 'xterm' }, {}, false],
  [{ TERM: 'dumb' }, terminal, false],
  [{ NO_COLOR: '1' }, terminal, false],
  [{ NO_COLOR: '' }, terminal, true],
  [{ FORCE_COLOR: '1' }, {}, true],
  [{ FORCE_COLOR: '0' }, terminal, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, false],
])('with %j on %j colours are %s', (environment, screen, wanted) => {
  expect(coloursWanted(environment, screen)).toBe(wanted);
});

it('knows ratings in any capitals and nothing else', () => {
  expect(roleOfRating('Requires  improvement')).toBe('poor');
  expect(roleOfRating('Good progress')).toBeUndefined();
});
