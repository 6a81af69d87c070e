import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseExcerpt } from '../../knowledge/search/excerpts.ts';

const sentence = fc
  .array(fc.constantFrom('This', 'However', 'cases', 'were', 'seen', '12 out of 45', '𝒳', 'é'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => `${words.join(' ')}.`);

test('an excerpt is at most 900 units, within the passage, never empty, and parts no character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sentence, fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (parts) => {
        let text = '';
        const spans = parts.map(([words]) => {
          const start = text.length;
          text += words;
          const span = { start, end: text.length };
          text += ' ';
          return span;
        });
        const whole = text.trimEnd();
        const { start, end } = chooseExcerpt(
          whole,
          spans,
          parts.map(([, worth]) => worth),
        );
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.length);
        expect(end - start).toBeLessThanOrEqual(900);
        expect(whole.slice(start, end)).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
      },
    ),
  );
});

test('a sentence that leans on the one before it does not stand alone', () => {
  const long =
    'Nothing of note was found here, and so this goes on for a while without any point to it at all. '.repeat(
      6,
    );
  const text = `${long}Leaders had asked for new premises. However, none had been found by then.`;
  const sentences = [...text.matchAll(/[^.]+\./g)].map(({ index, 0: match }) => {
    const start = index + (match.length - match.trimStart().length);
    return { start, end: index + match.length };
  });
  const { start, end } = chooseExcerpt(
    text,
    sentences,
    sentences.map((_, i) => (i === sentences.length - 1 ? 1 : 0)),
  );
  expect(text.slice(start, end)).toContain('Leaders had asked for new premises. However, none');
});

test('a short passage is shown whole', () => {
  const text = 'One sentence. Another sentence.';
  expect(
    chooseExcerpt(
      text,
      [
        { start: 0, end: 13 },
        { start: 14, end: 31 },
      ],
      [1, 0],
    ),
  ).toEqual({ start: 0, end: 31 });
});
