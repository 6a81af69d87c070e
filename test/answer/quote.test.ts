import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../knowledge/answer/quote.ts';
import { allLibraries } from '../commands/libraries.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const isExact = (kind: string) => kind === 'verbatim' || kind === 'folded' || kind === 'omission';

describe.each(allLibraries().filter(({ name }) => name !== 'damaged'))(
  'of $name',
  ({ library: { main } }) => {
    const sentences = main.report.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
      .flatMap((block) => block.sentences)
      .map((span) => ({ span, text: main.source.text.slice(span.start, span.end) }))
      .filter(({ text }) => fold(text).split(' ').length >= 8);
    const sentence = fc.constantFrom(...sentences);
    const words = (text: string) => fold(text).split(' ');

    test('a sentence is recognised where it stands, also with other quotation marks, dashes, spaces and case', () => {
      fc.assert(
        fc.property(
          sentence,
          fc.boolean(),
          fc.boolean(),
          fc.boolean(),
          ({ text, span }, curly, upper, wrapped) => {
            let quoted = curly ? text.replace(/'/g, '’').replace(/ - /g, ' — ') : text;
            if (upper) quoted = quoted.toUpperCase();
            if (wrapped) quoted = `  “${quoted.replace(/ /g, ' \n')}” `;
            const verdict = checkQuote(quoted, main);
            expect(['verbatim', 'folded']).toContain(verdict.kind);
            if (verdict.kind !== 'verbatim' && verdict.kind !== 'folded') return;
            expect(verdict.places.some(({ start, end }) => start < span.end && span.start < end)).toBe(true);
          },
        ),
        { numRuns: 150 },
      );
    });

    test('with one word changed, dropped or added it is not, and the difference is named', () => {
      fc.assert(
        fc.property(
          sentence,
          fc.nat(),
          fc.constantFrom('change', 'drop', 'not', 'number'),
          ({ text }, at, how) => {
            const all = words(text);
            // Inside, so that what is left is not merely a shorter quotation.
            const place = 1 + (at % (all.length - 2));
            const altered = [...all];
            if (how === 'change') altered[place] = 'zebra';
            if (how === 'drop') altered.splice(place, 1);
            if (how === 'not') altered.splice(place, 0, 'not');
            if (how === 'number') altered.splice(place, 0, '73');
            if (!/\p{L}|\p{N}/u.test(all[place] ?? '')) return;
            const quoted = altered.join(' ');
            // Dropping one of two equal neighbours may give words that the report has elsewhere.
            if (fold(main.source.text).toLowerCase().includes(quoted.toLowerCase())) return;
            const verdict = checkQuote(quoted, main);
            expect(isExact(verdict.kind)).toBe(false);
            if (verdict.kind === 'close') expect(verdict.changes.length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 200 },
      );
    });

    test('two halves from different places do not pass as one quotation', () => {
      fc.assert(
        fc.property(sentence, sentence, (one, other) => {
          if (one.span.start === other.span.start) return;
          const joined = [...words(one.text).slice(0, 5), ...words(other.text).slice(-5)].join(' ');
          if (fold(main.source.text).includes(joined)) return;
          expect(isExact(checkQuote(joined, main).kind)).toBe(false);
        }),
        { numRuns: 150 },
      );
    });

    test('words left out where the quotation has "…" are shown, and only within one passage', () => {
      fc.assert(
        fc.property(sentence, ({ text, span }) => {
          const all = words(text);
          const quoted = `${all.slice(0, 3).join(' ')} … ${all.slice(-3).join(' ')}`;
          const verdict = checkQuote(quoted, main);
          expect(isExact(verdict.kind)).toBe(true);
          if (verdict.kind !== 'omission') return;
          expect(verdict.places.some(({ start, end }) => start < span.end && span.start < end)).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
  },
);
