import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProgram } from './program.ts';

const started = (source: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'program-')), 'program.mjs');
  writeFileSync(file, source);
  return startProgram(file, {});
};

test('a program under load tells its memory, and stops when it is told to', async () => {
  const program = started(
    "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log('Online as a program');",
  );
  await program.online;
  const memory = program.memory();
  if (memory !== null) expect(memory).toBeGreaterThan(1);
  await program.stop();
});

test('a program that ends under load says why in one line, without its stack', async () => {
  const program = started("console.log('Online as a program'); throw new Error('out of order');");
  await expect(program.failed).rejects.toThrow(/^It ended with 1: Error: out of order$/);
});

test('a program that ends without a word is told of too', async () => {
  await expect(started('process.exit(3);').failed).rejects.toThrow('It ended with 3 and said nothing');
});
