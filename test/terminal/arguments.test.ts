import { expect, it } from 'vitest';
import { parseArguments } from '../../src/terminal/arguments.ts';

it('joins several words to one line', () => {
  expect(parseArguments(['/rating', 'assessment'])).toEqual({
    kind: 'once',
    line: '/rating assessment',
    json: false,
  });
});

it('takes --json before or after the line', () => {
  const wish = { kind: 'once', line: '/overview', json: true };
  expect(parseArguments(['--json', '/overview'])).toEqual(wish);
  expect(parseArguments(['/overview', '--json'])).toEqual(wish);
});

it('takes an empty line for a line', () => {
  expect(parseArguments([''])).toEqual({ kind: 'once', line: '', json: false });
});

it('listens when it is given no line', () => {
  expect(parseArguments(['--json'])).toEqual({ kind: 'listen', json: true });
});

it('takes what follows a further -- as it is', () => {
  expect(parseArguments(['--', '--json'])).toEqual({ kind: 'once', line: '--json', json: false });
});

it('prefers help and schema to anything else', () => {
  expect(parseArguments(['-h', 'x'])).toEqual({ kind: 'help' });
  expect(parseArguments(['--schema', '--json'])).toEqual({ kind: 'schema' });
});

it.each([
  [['--colour'], 'there is no option --colour; there are --json, --explain, --picture, --schema, --help'],
  [['-x', '/overview'], 'there is no option -x; there are --json, --explain, --picture, --schema, --help'],
  [['--json=yes'], 'the option --json takes no value'],
])('says what is wrong with %j', (words, message) => {
  expect(parseArguments(words)).toEqual({ kind: 'mistake', message });
});
