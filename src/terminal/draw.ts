import type { Answered, Invalid, NotFound, Quote, Reply } from '../../commands/reply.ts';
import { cells } from './cells.ts';
import { drawFacts } from './facts.ts';
import { type Paint, roleOfRating } from './paint.ts';
import { drawQuotation } from './quotation.ts';
import { type Piece, set } from './wrap.ts';

/** How replies are drawn. */
export interface Look {
  /** Of the terminal, in cells. */
  readonly columns: number;
  readonly paint: Paint;
  /** What stands below whatever quotes the report with this id: its name, month and licence. */
  readonly footer: (report: string) => string;
}

/** Lines longer than this are tiring to read, however wide the terminal is. */
const measure = 96;
const narrowest = 32;
/** Where the labels of lines to type begin at the latest, unless a line is longer. */
const labelColumn = 40;

/** How wide replies are drawn on a terminal of so many columns; one column stays free. */
export function widthFor(columns: number): number {
  return Math.max(narrowest, Math.min(measure, columns - 1));
}

type Block = readonly string[];

const quoteBlocks = (quotes: readonly Quote[], answers: boolean, width: number, paint: Paint): Block[] =>
  quotes.map((quote) => drawQuotation(quote, answers, width, paint));

const paragraph = (piece: Piece, width: number, paint: Paint): Block => set([piece], { width }, paint);

/** What the bot says itself, unless the title says it already; it may have several lines of its own. */
function message(reply: Reply, width: number, paint: Paint): Block {
  if (reply.message === `${reply.title}.`) return [];
  const rest: Piece[] = [{ role: 'own', text: '    ' }];
  return (reply.message ?? '')
    .split('\n')
    .flatMap((text) => set([{ role: 'own', text }], { width, first: [], rest }, paint));
}

/** Lines to type, each with what it gives where that is known, below a heading. */
function lines(
  heading: string,
  rows: readonly { line: string; label?: string }[],
  width: number,
  paint: Paint,
): Block {
  if (rows.length === 0) return [];
  const first: Piece[] = [{ role: 'own', text: '  ' }];
  const rest: Piece[] = [{ role: 'own', text: '    ' }];
  const column = Math.min(labelColumn, Math.max(...rows.map(({ line }) => cells(line))));
  return [
    ...paragraph({ role: 'aside', text: heading }, width, paint),
    ...rows.flatMap(({ line, label }) => {
      const pieces: Piece[] = [{ role: 'line', text: line }];
      if (label !== undefined) {
        // No-break spaces, because white space that may break is folded.
        const gap = '\u00a0'.repeat(Math.max(0, column - cells(line)) + 2);
        pieces.push({ role: 'aside', text: `${gap}${label}` });
      }
      return set(pieces, { width, first, rest }, paint);
    }),
  ];
}

function suggested(reply: Reply, heading: string, width: number, paint: Paint): Block {
  return lines(
    heading,
    (reply.suggestions ?? []).map((line) => ({ line })),
    width,
    paint,
  );
}

function paging({ paging: pages }: Answered, width: number, paint: Paint): Block {
  if (pages === undefined || pages.pages === 1) return [];
  const pieces: Piece[] = [{ role: 'own', text: `Page ${pages.page} of ${pages.pages}` }];
  const turn = (label: string, line: string | undefined) => {
    if (line !== undefined)
      pieces.push({ role: 'aside', text: ` — ${label}: ` }, { role: 'line', text: line });
  };
  turn('next', pages.next);
  turn('previous', pages.previous);
  return set(pieces, { width }, paint);
}

function answered(reply: Answered, width: number, paint: Paint): Block[] {
  return [
    message(reply, width, paint),
    ...drawFacts(reply.facts, reply.chart !== undefined, width, paint),
    ...quoteBlocks(reply.excerpts, true, width, paint),
    paging(reply, width, paint),
    lines('Next:', reply.next ?? [], width, paint),
    suggested(reply, 'Try:', width, paint),
  ];
}

function notFound(reply: NotFound, width: number, paint: Paint): Block[] {
  const closest = reply.closest ?? [];
  return [
    message(reply, width, paint),
    ...(closest.length === 0
      ? []
      : [
          paragraph(
            { role: 'trouble', text: 'The closest passages, which are not an answer:' },
            width,
            paint,
          ),
        ]),
    ...quoteBlocks(closest, false, width, paint),
    suggested(reply, 'Try:', width, paint),
  ];
}

function invalid(reply: Invalid, width: number, paint: Paint): Block[] {
  return [message(reply, width, paint), suggested(reply, 'Try:', width, paint)];
}

function body(reply: Reply, width: number, paint: Paint): Block[] {
  switch (reply.status) {
    case 'answered':
      return answered(reply, width, paint);
    case 'not-found':
      return notFound(reply, width, paint);
    case 'invalid':
      return invalid(reply, width, paint);
  }
}

function title(reply: Reply, width: number, paint: Paint): Block {
  if (reply.status !== 'answered') return paragraph({ role: 'trouble', text: reply.title }, width, paint);
  const rating = reply.rating === undefined ? undefined : roleOfRating(reply.rating);
  return paragraph(
    { role: rating === 'best' || rating === 'worst' ? rating : 'title', text: reply.title },
    width,
    paint,
  );
}

/** The report that a reply quotes; undefined when it quotes none. */
function quoted(reply: Reply): string | undefined {
  const closest = reply.status === 'not-found' ? (reply.closest ?? []) : [];
  return [...reply.facts, ...reply.excerpts, ...closest][0]?.citation.report;
}

/** Draws a reply for the terminal: lines of at most the look's width, blocks parted by an empty line. */
export function drawReply(reply: Reply, { columns, paint, footer }: Look): string {
  const width = widthFor(columns);
  const report = quoted(reply);
  const blocks = [
    title(reply, width, paint),
    ...body(reply, width, paint),
    report === undefined ? [] : paragraph({ role: 'aside', text: footer(report) }, width, paint),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
