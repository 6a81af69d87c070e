import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpace, literal, literalMarked, shownBy } from '../../src/discord/draw/literal.ts';
import { readMarkdown, shown } from './markdown.ts';

const treacherous = [
  '# heading',
  '-# small print',
  '- item',
  '* item',
  '+ item',
  '1. conduct a learning analysis',
  '12) twelve',
  '> quoted',
  '>>> all quoted',
  '**bold** __under__ *it* _it_ ~~gone~~ ||spoiler||',
  '`code` ```block```',
  '[words](https://example.org) [words](<https://example.org>)',
  'https://example.org/a_b_c <https://example.org> <mail@example.org>',
  '@everyone @here <@123456789012345678> <@!123456789012345678> <@&123456789012345678>',
  '<#123456789012345678> </rating:123456789012345678> <id:guide>',
  '<t:1700000000:R> :smile: <:name:123456789012345678> <a:name:123456789012345678>',
  '¯\\_(ツ)_/¯ \\*already escaped\\*',
  'a*b*c a_b_c 2*3*4',
  'ratings: good, 10:30, P 1.1: Leadership',
  'ends with a backslash \\',
];

/** Text full of what Markdown is made of. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...'*_~`|<>[]()#@:-+\\/.!1 23\n\tabé🙂'.split(''),
        '**',
        '> ',
        '- ',
        '1. ',
        'http://',
        '<@1>',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(...treacherous),
);

describe('text in a message', () => {
  test.each(treacherous)('%s comes out as the characters it is', (words) => {
    expect(readMarkdown(literal(words))).toEqual([{ as: 'text', text: words }]);
  });

  test('comes out as the characters it is, whatever it holds', () => {
    fc.assert(
      fc.property(text, (words) => {
        const folded = foldSpace(words);
        expect(readMarkdown(literal(words))).toEqual(folded === '' ? [] : [{ as: 'text', text: folded }]);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes out so within a quotation, in bold and in small print too', () => {
    fc.assert(
      fc.property(text, (words) => {
        const folded = foldSpace(words);
        fc.pre(folded !== '');
        expect(readMarkdown(`> ${literal(words)}`)).toEqual([{ as: 'quotation', text: folded }]);
        expect(readMarkdown(`**${literal(words)}**`)).toEqual([{ as: 'bold', text: folded }]);
        expect(readMarkdown(`-# ${literal(words)}`)).toEqual([{ as: 'subtext', text: folded }]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read back from what was written', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(shownBy(literal(words))).toBe(foldSpace(words));
      }),
    );
  });

  test('keeps its characters when words in it are pointed out', () => {
    const marked = fc.tuple(text, fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 4 }));
    fc.assert(
      fc.property(marked, ([words, places]) => {
        const marks = places
          .map(([start, length]) => ({ start, end: Math.min(start + length, words.length) }))
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start);
        const seen = readMarkdown(literalMarked(words, marks));
        expect(seen.every(({ as }) => as === 'text' || as === 'bold')).toBe(true);
        expect(foldSpace(shown(literalMarked(words, marks)))).toBe(foldSpace(words));
      }),
      { numRuns: 2000 },
    );
  });

  test('points out exactly the words that it is told to', () => {
    expect(
      literalMarked('managing domestic abuse cases', [
        { start: 9, end: 17 },
        { start: 18, end: 23 },
      ]),
    ).toBe('managing **domestic abuse** cases');
  });
});
