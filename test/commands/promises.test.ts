import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { Reply } from '../../commands/reply.ts';
import type { Loaded } from '../../knowledge/library.ts';
import { openLibrary } from '../../knowledge/open.ts';

const library = openLibrary();

/** Every quotation and fact of a reply, against the stored text. */
function expectExact(reply: Reply, { source }: Loaded): void {
  const quotes = [...reply.excerpts, ...(reply.status === 'not-found' ? (reply.closest ?? []) : [])];
  for (const { text, citation, marks = [] } of quotes) {
    expect(source.text.slice(citation.start, citation.end)).toBe(text);
    expect(text.trim()).not.toBe('');
    for (const mark of marks) {
      expect(mark.start).toBeGreaterThanOrEqual(citation.start);
      expect(mark.end).toBeLessThanOrEqual(citation.end);
    }
  }
  for (const { value, citation } of reply.facts) {
    expect(source.text.slice(citation.start, citation.end).replace(/\s+/g, ' ').trim()).toBe(value);
    expect(citation.page).not.toBeUndefined();
  }
}

const hostile = [
  '',
  ' ',
  'x'.repeat(6000),
  'a '.repeat(2990),
  '\u0000\u0001\u001b[31mred\u0007',
  '\u202eabc\u202c',
  '😀👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a\u200bb\u200d\ufeff',
  '.*+?^${}()|[]\\',
  '(a+)+$',
  '# **bold** _it_ `code` [x](http://y) > q ||s|| <t:0:R>',
  '@everyone @here <@1> <#2> <@&3>',
  '__proto__',
  'constructor',
  'kind:',
  'page:0',
  'page:-1 kind:x',
  'page:99999999999999999999',
  '"',
  'topic:"',
  '\ud800',
  '%s %d ${x} {{y}}',
  'null undefined NaN',
  '١٢٣',
];

test('no command throws, and none quotes anything that is not exact, whatever is typed', async () => {
  for (const { definition } of commands) {
    for (const typed of hostile) {
      const reply = Reply.parse(await answer(`/${definition.name} ${typed}`, library));
      expectExact(reply, library.main);
      if (reply.status === 'answered' && definition.name !== 'about' && definition.name !== 'help') {
        expect(reply.facts.length + reply.excerpts.length).toBeGreaterThan(0);
      }
    }
  }
});

test('any line at all has a reply, and its canonical line gives the same reply again', async () => {
  const { source } = library.main;
  const words = [...new Set(source.text.match(/\p{L}+/gu) ?? [])];
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      ...commands.map(({ definition }) => `/${definition.name}`),
      ...hostile.filter((text) => text.length < 100),
    ),
    fc.constantFrom(
      'kind:strength',
      'page:2',
      'part:1',
      'standard:',
      'at:10-90',
      'why',
      'how many',
      'recommendation',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const line = fc
    .tuple(
      fc.constantFrom('', ...commands.map(({ definition }) => `/${definition.name}`)),
      fc.array(piece, { maxLength: 8 }),
    )
    .map(([command, rest]) => `${command} ${rest.join(' ')}`);
  await fc.assert(
    fc.asyncProperty(line, async (typed) => {
      const reply = Reply.parse(await answer(typed, library));
      expectExact(reply, library.main);
      const again = await answer(reply.line, library);
      expect({ ...again, command: reply.command }).toEqual(reply);
    }),
    { numRuns: 300 },
  );
});

test('every line that a reply offers works', async () => {
  const seen = new Set<string>();
  const waiting = [
    '/overview',
    '/rating',
    '/help',
    '/section',
    '/rating no such',
    '/ask zebra crossing',
    '/finding kind:strength',
  ];
  while (waiting.length > 0 && seen.size < 400) {
    const line = waiting.pop() ?? '';
    if (seen.has(line)) continue;
    seen.add(line);
    const reply = await answer(line, library);
    if (line !== '/section' && !/no such|zebra/.test(line))
      expect({ line, status: reply.status }).toEqual({ line, status: 'answered' });
    const offered =
      reply.status === 'answered'
        ? [...(reply.next ?? []).map((next) => next.line), reply.paging?.next, reply.paging?.previous]
        : [];
    waiting.push(...[...offered, ...(reply.suggestions ?? [])].flatMap((next) => next ?? []));
  }
  expect(seen.size).toBeGreaterThan(50);
});
