import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable, printableJson } from '../../src/terminal/printable.ts';

const unsafe = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/u;

it('leaves ordinary text of any script as it is', () => {
  for (const text of ['It’s “7–13”, 54 per cent', 'Zażółć', 'שלום', '保護観察', '👩‍🚒 ok'])
    expect(printable(text)).toBe(text);
});

it('shows a control character as its picture and drops what cannot be seen', () => {
  expect(printable('\u001b[31mred\u0000\u007f\u0085\u202e')).toBe('␛[31mred␀␡�');
  expect(printable('safe\u00adguarding\u200b')).toBe('safeguarding');
});

it('never lets through what steers a terminal', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !unsafe.test(printable(text))));
});

it('prints JSON on one line, without a raw control, that reads back as the same value', () => {
  const values = fc.record({ text: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(values, (value) => {
      const json = printableJson(value);
      expect(JSON.parse(json)).toEqual(value);
      expect(json).not.toMatch(unsafe);
    }),
  );
  expect(printableJson('a\u2028b\u202ec\u0085')).toBe('"a\\u2028b\\u202ec\\u0085"');
});
