import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

async function* chunksOf(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunksOf(text, size))) lines.push(line);
  return lines;
}

it('takes an empty stream for no lines', async () => {
  expect(await read('')).toEqual([]);
});

it('keeps empty lines, strips CRLF, and needs no line end at the last line', async () => {
  expect(await read('a\r\n\n\r\nb')).toEqual(['a', '', '', 'b']);
  expect(await read('a\n')).toEqual(['a']);
  expect(await read('\n')).toEqual(['']);
});

it('ends a line nowhere else', async () => {
  const line = 'a\rb\u2028c\u2029d\u0085e\u000bf\u000cg';
  expect(await read(`${line}\n`)).toEqual([line]);
});

it('reads the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\r', ' ') })),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const clean = lines.map((line) => line.replace(/\r$/u, 'x'));
        expect(await read(clean.map((line) => `${line}\n`).join(''), size)).toEqual(clean);
      },
    ),
  );
});

it('puts a replacement for bytes that are no text', async () => {
  const lines: string[] = [];
  async function* broken() {
    yield Uint8Array.of(0x61, 0xff, 0x0a, 0xe2, 0x82);
  }
  for await (const line of linesOf(broken())) lines.push(line);
  expect(lines).toEqual(['a�', '�']);
});
