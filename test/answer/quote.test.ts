import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../knowledge/answer/quote.ts';
import { allLibraries } from '../commands/libraries.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
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

    test('a word that is changed, wherever it stands, is named with the word that the report has there', () => {
      fc.assert(
        fc.property(
          sentence,
          fc.nat(),
          fc.constantFrom('start', 'middle', 'end'),
          fc.constantFrom('zebra', '9,731', 'not'),
          ({ text }, at, where, other) => {
            const all = words(text);
            const place = { start: 0, end: all.length - 1, middle: 1 + (at % (all.length - 2)) }[where];
            const own = all[place] ?? '';
            // A word of several parts, or one that this would only add to, is another matter.
            if (!/^\p{L}{3,}[.,;:]?$/u.test(own) || ` ${bare(text)} `.includes(` ${other} `)) return;
            const quoted = all.with(place, other).join(' ');
            if (bare(main.source.text).includes(bare(quoted))) return;
            const verdict = checkQuote(quoted, main);
            expect(verdict.kind).toBe('close');
            if (verdict.kind !== 'close') return;
            // The same words may stand elsewhere with another one in this place.
            if (verdict.places.every((span) => !text.includes(main.source.text.slice(span.start, span.end))))
              return;
            expect(verdict.changes.map(({ asked, report }) => ({ asked, report }))).toEqual([
              { asked: other, report: own.replace(/[.,;:]$/, '') },
            ]);
          },
        ),
        { numRuns: 200 },
      );
    });

    test('words left out without a mark are named, within one sentence', () => {
      fc.assert(
        fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 12 }), ({ text, span }, at, count) => {
          const all = words(text);
          const spare = all.length - count - 8;
          if (spare < 0) return;
          const start = 4 + (at % (spare + 1));
          const quoted = all.toSpliced(start, count).join(' ');
          const verdict = checkQuote(quoted, main);
          if (isExact(verdict.kind)) {
            expect(bare(main.source.text).includes(bare(quoted))).toBe(true);
            return;
          }
          expect(verdict.kind).toBe('close');
          if (verdict.kind !== 'close') return;
          // Elsewhere, a sentence much alike may be nearer to what is left.
          if (!verdict.places.some((place) => place.start < span.end && span.start < place.end)) return;
          expect(verdict.changes.every(({ report }) => report !== '')).toBe(true);
        }),
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

describe('of the shipped report', () => {
  const main = allLibraries()[0]?.library.main ?? expect.unreachable();

  test('a bracket that is left out is named, and the two pieces are one quotation', () => {
    const verdict = checkQuote(
      'In the majority of relevant cases, management oversight was insufficient',
      main,
    );
    expect(verdict.kind === 'close' && verdict.changes.map(({ report }) => report)).toEqual([
      '(42 out of 50)',
    ]);
  });

  test('a word added at the end of a sentence is met by nothing of the next', () => {
    const verdict = checkQuote('Public transport links are poor everywhere', main);
    expect(verdict).toMatchObject({
      kind: 'close',
      changes: [{ asked: 'everywhere', report: '', span: null }],
    });
  });

  test('a part of a number or of a percentage is no number of the report', () => {
    for (const part of ['852', '1,85', 'caseload was 1', '13', '2'].filter(
      (each) => !new RegExp(`(?<![\\d,./:])${each}(?![\\d%]|[,./:]\\d)`).test(main.source.text),
    ))
      expect(checkQuote(part, main).kind).toBe('absent');
    expect(checkQuote('1,852', main).kind).toBe('verbatim');
  });
});
