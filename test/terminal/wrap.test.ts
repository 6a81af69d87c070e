import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cells } from '../../src/terminal/cells.ts';
import { plain } from '../../src/terminal/paint.ts';
import { set, wrap } from '../../src/terminal/wrap.ts';

const own = (text: string) => ({ role: 'own' as const, text });

it('breaks lines between words and indents those that follow', () => {
  expect(set([own('one two three four')], { width: 11, first: [own('- ')] }, plain)).toEqual([
    '- one two',
    '  three',
    '  four',
  ]);
});

it('keeps a no-break space within its line', () => {
  expect(set([own('see it on p.\u00a07')], { width: 12 }, plain)).toEqual(['see it on', 'p. 7']);
});

it('does not part words that are made of several pieces', () => {
  const pieces = [own('(see '), { role: 'marked' as const, text: 'the safe' }, own('guarding)')];
  expect(wrap(pieces, { width: 40 })).toEqual([
    [own('(see '), { role: 'marked', text: 'the safe' }, own('guarding)')],
  ]);
});

it('breaks a word that is wider than a line, wide characters counted as two', () => {
  expect(set([own('保護観察官の報告書')], { width: 8 }, plain)).toEqual(['保護観察', '官の報告', '書']);
});

it('loses no word and stays within the width', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '保', 'é'), maxLength: 300 });
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 8, max: 60 }), (texts, width) => {
      const lines = set(texts.map(own), { width }, plain);
      expect(lines.join('').replace(/\s/gu, '')).toBe(texts.join('').replace(/\s/gu, ''));
      expect(Math.max(0, ...lines.map(cells))).toBeLessThanOrEqual(width);
    }),
  );
});
