import type { Changed } from '../knowledge/answer/closest.ts';
import { checkQuote, type Verdict } from '../knowledge/answer/quote.ts';
import type { Span } from '../knowledge/source/span.ts';
import { quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { fold, printLine } from './line.ts';
import { noSuchPage, notFoundNear } from './not-found.ts';
import { pageOption, text } from './options.ts';
import { pagesOf, pagingOf, unitsOf } from './paging.ts';
import type { Reply } from './reply.ts';

const definition = {
  name: 'quote',
  description: 'Is this in the report, word for word?',
  options: [
    { name: 'text', description: 'The words to look for', type: 'text', required: true, schema: text },
    pageOption,
  ],
  examples: ['/quote {words}'],
} as const satisfies Definition;

export const quote: Command<typeof definition> = {
  definition,
  async run({ text: typed = '', page = 1 }, asked) {
    const loaded = asked.library.main;
    const verdict = checkQuote(typed, loaded);
    if (verdict.kind === 'absent') {
      const { found } = await loaded.search.find(typed, { as: 'topic' });
      return notFoundNear('quote', asked.line, {
        message: 'These words are not in the report.',
        found,
        loaded,
      });
    }
    return placesReply(verdict, typed, page, asked);
  },
};

function placesReply(
  verdict: Exclude<Verdict, { kind: 'absent' }>,
  typed: string,
  page: number,
  { library, line }: Asked,
): Reply {
  const loaded = library.main;
  const marks = verdict.kind === 'close' ? verdict.changes.flatMap(({ span }) => span ?? []) : [];
  const quotes = verdict.places.map((span) => quoteOf(loaded, span, within(marks, span)));
  const pages = pagesOf(quotes, unitsOf);
  const here = pages[page - 1];
  if (!here) return noSuchPage('quote', line, page, pages.length, printLine(definition, { text: typed }));
  return {
    command: 'quote',
    line,
    status: 'answered',
    title: titles[verdict.kind],
    facts: [],
    excerpts: here,
    message: verdictMessage(verdict),
    ...pagingOf(page, pages.length, (other) => printLine(definition, { text: typed, page: String(other) })),
    next: verdict.places
      .slice(0, 1)
      .map(({ start, end }) => ({ label: 'In context', line: `/section at:${start}-${end}` })),
  };
}

const titles: Readonly<Record<Exclude<Verdict['kind'], 'absent'>, string>> = {
  verbatim: 'Verbatim',
  folded: 'In the report',
  omission: 'In the report, with words left out',
  close: 'Not so in the report',
  joined: 'Not so in the report',
};

/** The verdict as a fixed template; of what differs, every word is named. */
export function verdictMessage(verdict: Exclude<Verdict, { kind: 'absent' }>): string {
  const places = verdict.places.length === 1 ? 'in 1 place' : `in ${verdict.places.length} places`;
  switch (verdict.kind) {
    case 'verbatim':
      return `These words stand in the report, verbatim, ${places}.`;
    case 'folded':
      return `These words stand in the report, ${places}; only punctuation, spaces or capitals differ.`;
    case 'omission':
      return `These words stand in the report, in this order, ${places}. Where the quotation has “…”, the report has the words shown.`;
    case 'joined':
      return 'Each of these pieces stands in the report, but not one after the other: they come from different places.';
    case 'close':
      return `The report differs. ${verdict.changes.map(changed).join(' ')}`;
  }
}

function changed({ asked, report }: Changed): string {
  if (report === '') return `Here the report has no “${fold(asked)}”.`;
  if (asked === '') return `Here the report also has “${fold(report)}”.`;
  return `Asked: “${fold(asked)}”. Report: “${fold(report)}”.`;
}

function within(marks: readonly Span[], span: Span): { marks?: Span[] } {
  const inside = marks.filter(({ start, end }) => span.start <= start && end <= span.end);
  return inside.length > 0 ? { marks: inside } : {};
}
