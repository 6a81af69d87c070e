import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { converse } from '../../src/terminal/converse.ts';
import { plain } from '../../src/terminal/paint.ts';

/** A terminal without a person: what is typed goes in, what is shown comes out. */
function seat(complete: (typed: string) => string[] = () => []) {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked: string[] = [];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const ask = async (line: string) => {
    asked.push(line);
    await pause(5);
    return `Reply to ${line}\n`;
  };
  const left = converse({ input, output, paint: plain, ask, complete });
  return { input, left, asked, shown: () => shown };
}

it('answers pasted lines in order, and all of them before it leaves', async () => {
  const { input, left, asked, shown } = seat();
  input.write('/overview\rwho led it?\r\r\u0004');
  await left;
  expect(asked).toEqual(['/overview', 'who led it?']);
  expect(shown().indexOf('Reply to /overview')).toBeLessThan(shown().indexOf('Reply to who led it?'));
  expect(shown().trimEnd().endsWith('Goodbye.')).toBe(true);
});

it.each([
  ['exit', 'exit\r'],
  ['Ctrl-C', '\u0003'],
  ['Ctrl-C on a line half typed', '/rat\u0003'],
  ['Ctrl-D', '\u0004'],
])('leaves politely on %s', async (_name, keys) => {
  const { input, left, asked, shown } = seat();
  input.write(keys);
  await left;
  expect(asked).toEqual([]);
  expect(shown()).toContain('Goodbye.');
});

it('completes on Tab', async () => {
  const { input, left, asked } = seat((typed) =>
    ['/rating assessment'].filter((line) => line.startsWith(typed)),
  );
  input.write('/rating as\t');
  await pause(50);
  input.write('\r\u0004');
  await left;
  expect(asked).toEqual(['/rating assessment']);
});

it('remembers what was typed, in memory', async () => {
  const { input, left, asked } = seat();
  input.write('/overview\r');
  await pause(50);
  input.write('\u001b[A\r\u0004');
  await left;
  expect(asked).toEqual(['/overview', '/overview']);
});
