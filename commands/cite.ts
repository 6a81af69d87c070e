import { type Meant, passagesMeant } from '../knowledge/answer/citable.ts';
import { reportName } from '../knowledge/answer/report-name.ts';
import type { Loaded } from '../knowledge/library.ts';
import { ordinal } from '../knowledge/report/places.ts';
import type { Span } from '../knowledge/source/span.ts';
import { quoteOf } from './cited.ts';
import type { Command, Definition } from './command.ts';
import { fold, printLine } from './line.ts';
import { notFound } from './not-found.ts';
import { hasWords, spanText, text } from './options.ts';
import { quote as quoteCommand } from './quote.ts';
import type { Next, Quote } from './reply.ts';

const definition = {
  name: 'cite',
  description: 'A passage with its citation, ready to paste',
  options: [
    {
      name: 'passage',
      description: 'Its words, its place as it is printed below a quotation, or a section',
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
    const meant = meantBy(passage, loaded);
    const [span, ...others] = meant?.spans ?? [];
    if (!meant || !span) {
      return notFound('cite', line, {
        title: 'Not in the report',
        message: 'There is no such place, and these words are not in the report as they stand here.',
        suggestions: [quoteLine(passage)],
      });
    }
    const quote = quoteOf(loaded, span);
    const count = others.length + 1;
    return {
      command: 'cite',
      line,
      status: 'answered',
      title: count === 1 ? 'Citation' : `Citation, the first of ${count} places`,
      facts: [],
      excerpts: [quote],
      // Nothing else stands here: it is what one pastes.
      message: citationText(quote, loaded),
      next: [
        { label: 'In context', line: `/section at:${span.start}-${span.end}` },
        ...nextOf(passage, meant, others),
      ],
    };
  },
};

const quoteLine = (passage: string): string => printLine(quoteCommand.definition, { text: passage });

/** What is meant by offsets into the stored text, or by a text; null where there are no words. */
function meantBy(passage: string, loaded: Loaded): Meant | null {
  const offsets = spanText.safeParse(passage);
  if (!offsets.success) return passagesMeant(passage, loaded);
  return hasWords(offsets.data, loaded) ? { as: 'place', spans: [offsets.data] } : null;
}

/** The other places: those of words as a list, the rest one by one. */
function nextOf(passage: string, { as }: Meant, others: readonly Span[]): Next[] {
  if (others.length === 0) return [];
  if (as === 'words') return [{ label: 'All places', line: quoteLine(passage) }];
  return others.slice(0, 3).map(({ start, end }, index) => ({
    label: `${ordinal(index + 2)} place`,
    line: `/cite ${start}-${end}`,
  }));
}

/** Quotation, publisher, report, month, place, page and address, for pasting; white space is folded. */
export function citationText({ text: quoted, citation }: Quote, loaded: Loaded): string {
  const { report, meta } = loaded;
  const page = citation.page === null ? '' : `, p. ${citation.page}`;
  const published = report.published ? ` (${report.published.value})` : '';
  return `“${fold(quoted)}” — ${meta.publisher}, ${reportName(loaded)}${published}, ${citation.place}${page}. ${meta.url}`;
}
