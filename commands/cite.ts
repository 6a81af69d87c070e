import { checkQuote } from '../knowledge/answer/quote.ts';
import { reportName } from '../knowledge/answer/report-name.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Span } from '../knowledge/source/span.ts';
import { quoteOf } from './cited.ts';
import type { Command, Definition } from './command.ts';
import { fold } from './line.ts';
import { notFound } from './not-found.ts';
import { spanText, text } from './options.ts';
import type { Quote } from './reply.ts';

const definition = {
  name: 'cite',
  description: 'A passage with its citation, ready to paste',
  options: [
    {
      name: 'passage',
      description: 'Its words, or its place as a citation gives it: 1200-1350',
      type: 'text',
      required: true,
      schema: text,
    },
  ],
  examples: ['/cite {words}'],
} as const satisfies Definition;

export const cite: Command<typeof definition> = {
  definition,
  async run({ passage = '' }, { library, line }) {
    const loaded = library.main;
    const span = placeOf(passage, loaded);
    if (!span) {
      return notFound('cite', line, {
        title: 'Not in the report',
        message: 'There is no such place, and these words are not in the report as they stand here.',
        suggestions: [`/quote ${passage}`],
      });
    }
    const quote = quoteOf(loaded, span);
    return {
      command: 'cite',
      line,
      status: 'answered',
      title: 'Citation',
      facts: [],
      excerpts: [quote],
      message: citationText(quote, loaded),
      next: [{ label: 'In context', line: `/section at:${span.start}-${span.end}` }],
    };
  },
};

function placeOf(passage: string, loaded: Loaded): Span | null {
  const offsets = spanText.safeParse(passage);
  if (offsets.success) {
    const { start, end } = offsets.data;
    return start < end && end <= loaded.source.text.length ? { start, end } : null;
  }
  const verdict = checkQuote(passage, loaded);
  const exact = verdict.kind === 'verbatim' || verdict.kind === 'folded';
  return exact ? (verdict.places[0] ?? null) : null;
}

/** Quotation, publisher, report, month, place, page and address, for pasting; white space is folded. */
export function citationText({ text: quoted, citation }: Quote, loaded: Loaded): string {
  const { report, meta } = loaded;
  const page = citation.page === null ? '' : `, p. ${citation.page}`;
  const published = report.published ? ` (${report.published.value})` : '';
  return `“${fold(quoted)}” — ${meta.publisher}, ${reportName(loaded)}${published}, ${citation.place}${page}. ${meta.url}`;
}
