import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../knowledge/report/clean.ts';
import { fold, wordsOf } from '../../knowledge/report/fold.ts';
import { spanOf, widened } from '../../knowledge/report/view.ts';

/** A text folded into one line, line by line. */
function folded(stored: string): string {
  const view = viewOf(stored);
  let at = 0;
  const lines = view.text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return fold(view, lines, wordsOf(view)).text;
}

describe('a cleaned text', () => {
  test.each([
    ['a byte-order mark', '\ufeffText', 'Text'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['ligatures', 'e\ufb00ective o\ufb03ce \ufb01rst', 'effective office first'],
    ['soft hyphens', 'proba\u00adtion', 'probation'],
    ['soft hyphens at a line’s end', 'proba\u00ad\ntion', 'probation'],
    ['non-breaking spaces', 'P\u00a01.1', 'P 1.1'],
    ['emphasis', 'Score **2/21**', 'Score 2/21'],
    ['links', 'see [our **new** page](https://example.org/a).', 'see our new page.'],
  ])('has no %s', (_, stored, clean) => {
    expect(viewOf(stored).text).toBe(clean);
  });

  test('knows for each unit which stored units it stands for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (stored) => {
        const { text, from, to } = viewOf(stored);
        expect(from).toHaveLength(text.length);
        let past = 0;
        for (let at = 0; at < text.length; at += 1) {
          expect(from[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (from[at - 1] ?? 0));
          expect(to[at]).toBeGreaterThan(from[at] ?? 0);
          past = Math.max(past, to[at] ?? 0);
        }
        expect(past).toBeLessThanOrEqual(stored.length);
      }),
    );
  });

  test('gives a span back in the stored text', () => {
    const stored = '\ufeffa\u00adb **c**\r\nd';
    const view = viewOf(stored);
    const at = view.text.indexOf('c');
    const span = spanOf(view, { start: at, end: at + 1 });
    expect(stored.slice(span.start, span.end)).toBe('c');
    const wide = widened(stored, span);
    expect(stored.slice(wide.start, wide.end)).toBe('**c**');
  });
});

describe('a line folded from several', () => {
  test('has a broken word whole again', () => {
    expect(folded('a respon-\nsibility of all')).toBe('a responsibility of all');
  });

  test('keeps a hyphen that belongs to the word, as the rest of the text shows', () => {
    expect(folded('It is multi-agency work.\nThe multi-\nagency team met.')).toContain(
      'The multi-agency team',
    );
    expect(folded('A part of the time.\nA part-\ntime post.')).toContain('A part-time post');
  });

  test('has one space where there were many, and no footnote mark', () => {
    expect(folded('Our  rating¹\n  is low')).toBe('Our rating is low');
  });
});
