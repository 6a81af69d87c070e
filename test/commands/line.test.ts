import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Definition, Option } from '../../commands/command.ts';
import { fold, parseOptions, printLine, splitCommand } from '../../commands/line.ts';

const option = (name: string): Option => ({ name, description: name, type: 'text', schema: z.string() });
const definition: Definition = {
  name: 'finding',
  description: 'Finds',
  options: [option('topic'), option('kind'), option('page')],
  examples: [],
};
const read = (line: string) => parseOptions(splitCommand(line)?.rest ?? line, definition.options).given;

test('what stands before the first option is the first option', () => {
  expect(read('/finding domestic abuse kind:strength page:2')).toEqual({
    topic: 'domestic abuse',
    kind: 'strength',
    page: '2',
  });
});

test('a word that is no option, and a colon inside a word, are ordinary text', () => {
  expect(read('/finding note: the rating:good https://x kind:strength')).toEqual({
    topic: 'note: the rating:good https://x',
    kind: 'strength',
  });
});

test('quotation marks let a value hold the mark of another option', () => {
  expect(read('/finding topic:"a kind:of \\"magic\\"" page:2')).toEqual({
    topic: 'a kind:of "magic"',
    page: '2',
  });
});

test('a quotation mark that does not close the value is part of it', () => {
  expect(read('/finding topic:"cold" and wet page:2')).toEqual({ topic: '"cold" and wet', page: '2' });
});

test('in a text without a name in front, the name of the first option is a word like others', () => {
  expect(parseOptions('short topic: who leads?', definition.options)).toEqual({
    given: { topic: 'short topic: who leads?' },
    repeated: [],
  });
});

test('an option given twice is told apart', () => {
  expect(parseOptions('topic:a topic:b', definition.options).repeated).toEqual(['topic']);
});

test('printing a line and reading it again gives the same options', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('topic:', 'kind:', ' page:', '"', '\\', ' ', '\\"', 'a', '\n', '/'),
  );
  const value = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => fold(parts.join('')));
  fc.assert(
    fc.property(
      value,
      fc.option(value, { nil: undefined }),
      fc.option(value, { nil: undefined }),
      (topic, kind, page) => {
        const given = Object.fromEntries(
          Object.entries({ topic, kind, page }).filter(([, typed]) => typed !== undefined && typed !== ''),
        );
        expect(read(printLine(definition, given))).toEqual(given);
      },
    ),
    { numRuns: 2000 },
  );
});
