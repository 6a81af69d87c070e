import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import type { Answered, Fact, Quote, Reply } from '../../commands/reply.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { readAsked } from '../../src/discord/draw/asked.ts';
import type { View } from '../../src/discord/draw/compose.ts';
import { bodyOf } from '../../src/discord/draw/message.ts';
import { drawReply } from '../../src/discord/draw/reply.ts';
import { fits, weigh } from '../../src/discord/draw/weight.ts';
import { described } from '../standin/description.ts';
import { componentsOf, textsOf } from '../standin/json.ts';
import { faultsOfMessage } from '../standin/limits.ts';
import { readMarkdown, shown } from './markdown.ts';

const library = openLibrary();
const view: View = { library, picture: null, remove: { does: 'remove', askerId: null } };
const { source } = library.main;

const messageFor = (reply: Reply) => bodyOf(drawReply(reply, view));

/** Everything that Discord would have against a message. */
const faultsOf = (body: ReturnType<typeof messageFor>) => [
  ...[described.answer({ type: 4, data: body })].filter((fault) => fault !== null),
  ...faultsOfMessage(body, [], true),
];

const words = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.constantFrom('**bold**', '> quote', '@everyone', '```', '界'.repeat(400), '*'.repeat(300)),
);
const span = fc.tuple(fc.nat(source.text.length - 1000), fc.integer({ min: 1, max: 900 }));
const citation = fc.record({ place: words, section: words }).map((named) => ({
  report: source.id,
  ...named,
  page: '7–13',
}));
const quote: fc.Arbitrary<Quote> = fc
  .tuple(span, citation, fc.option(words))
  .map(([[start, size], cited, label]) => ({
    text: source.text.slice(start, start + size),
    citation: { ...cited, start, end: start + size },
    ...(label === null ? {} : { label }),
  }));
const fact: fc.Arbitrary<Fact> = fc
  .tuple(words, words, citation)
  .map(([label, value, cited]) => ({ label, value, citation: { ...cited, start: 0, end: 1 } }));
const reply: fc.Arbitrary<Answered> = fc
  .record({
    title: words,
    message: words,
    line: words.map((text) => `/ask ${text}`),
    facts: fc.array(fact, { maxLength: 30 }),
    excerpts: fc.array(quote, { maxLength: 14 }),
    next: fc.array(fc.record({ label: words, line: words.map((text) => `/${text}`) }), { maxLength: 9 }),
    suggestions: fc.array(
      words.map((text) => `/${text}`),
      { maxLength: 40 },
    ),
  })
  .map((parts) => ({ command: 'ask', status: 'answered', ...parts }));

describe('a drawn reply', () => {
  test('is a message that Discord takes, whatever it holds', () => {
    fc.assert(
      fc.property(reply, (each) => {
        const body = messageFor(each);
        expect(fits(weigh(body.components))).toBe(true);
        expect(faultsOf(body)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('notifies nobody', () => {
    expect(
      messageFor({
        command: 'ask',
        status: 'invalid',
        line: '/ask',
        title: '',
        facts: [],
        excerpts: [],
        message: '@everyone',
      }),
    ).toMatchObject({
      allowed_mentions: { parse: [] },
    });
  });

  test('shows every quotation as it stands in the report, or a beginning of it that says so', () => {
    fc.assert(
      fc.property(fc.array(quote, { minLength: 1, maxLength: 6 }), (excerpts) => {
        const body = messageFor({
          command: 'ask',
          status: 'answered',
          line: '/ask x',
          title: 'x',
          facts: [],
          excerpts,
        });
        const seen = textsOf(body).flatMap((text) =>
          readMarkdown(text).filter(({ as }) => as.startsWith('quotation')),
        );
        const fold = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        const quoted = excerpts.filter(({ text }) => fold(text) !== '');
        expect(seen).toHaveLength(quoted.length);
        const isCut = textsOf(body).some((text) => text.includes('*Cut here'));
        quoted.forEach(({ text }, index) => {
          const here = fold(seen[index]?.text ?? '');
          if (isCut) expect(fold(text).startsWith(here)).toBe(true);
          else expect(here).toBe(fold(text));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('has the line that it answers, to be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const line = `/ask ${typed}`.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        const body = messageFor({
          command: 'ask',
          status: 'answered',
          line,
          title: 'x',
          facts: [],
          excerpts: [],
        });
        expect(readAsked(textsOf(body))).toBe(line);
      }),
    );
  });

  test('cuts what is too long at a sentence’s end, with a button to the whole', () => {
    const { report } = library.main;
    const whole = { start: report.sections.at(0)?.extent.start ?? 0, end: source.text.length };
    const text = source.text.slice(whole.start, whole.end);
    const long: Quote = {
      text,
      citation: { report: source.id, section: 's', place: 's', page: null, ...whole },
    };
    const body = messageFor({
      command: 'ask',
      status: 'answered',
      line: '/ask x',
      title: 'x',
      facts: [],
      excerpts: [long],
    });
    expect(textsOf(body).join('\n')).toMatch(/[.!?]['’”)]?\n-# \*Cut here, after \d+ of \d+ characters\.\*/);
    expect(componentsOf(body).map(({ label }) => label)).toContain('Read the whole');
  });
});

describe('every section, read part by part', () => {
  test.each(library.main.report.sections.map(({ title, name }) => [title, name]))(
    '%s is shown whole',
    async (_title, name) => {
      const read = await answer(`/section ${name}`, library);
      if (read.status !== 'answered') return;
      const body = messageFor(read);
      expect(faultsOf(body)).toEqual([]);
      const all = textsOf(body).map(shown).join('\n');
      for (const { text } of read.excerpts) expect(all).toContain(text.replace(/\s+/g, ' ').trim());
    },
  );
});
