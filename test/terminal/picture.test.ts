import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArguments } from '../../src/terminal/arguments.ts';

const file = () => join(mkdtempSync(join(tmpdir(), 'picture-')), 'card.png');
const chat = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/chat.js', ...words], { encoding: 'utf8' });

test('the scorecard is written beside the answer', () => {
  const to = file();
  const { status, stdout } = chat('--picture', to, '/overview');
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
  expect(readFileSync(to).subarray(1, 4).toString()).toBe('PNG');
});

test('what has no scorecard says so in one line, and writes nothing', () => {
  const to = file();
  const { status, stderr } = chat('--picture', to, '/about');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^chat: there is no picture of \/about.*\n$/);
  expect(existsSync(to)).toBe(false);
});

test('a file that cannot be written is named', () => {
  const { status, stderr } = chat('--picture', join(file(), 'no', 'such', 'folder.png'), '/overview');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^chat: .*folder\.png cannot be written.*\n$/);
});

test('it needs a file and a line', () => {
  expect(parseArguments(['--picture', 'card.png', '/overview'])).toEqual({
    kind: 'once',
    line: '/overview',
    json: false,
    picture: 'card.png',
  });
  for (const words of [['--picture'], ['--picture', 'card.png']])
    expect(parseArguments(words).kind).toBe('mistake');
});
