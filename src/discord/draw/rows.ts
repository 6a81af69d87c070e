import type { Answered, Quote, Reply } from '../../../commands/reply.ts';
import type { Carried } from '../carried.ts';
import { carry } from '../carried.ts';
import { isShownWhole } from './asked.ts';
import { citationText } from './cited.ts';
import { button, menuOf, type Row, rowsOf } from './parts.ts';
import { citeLine, contextLine } from './quote.ts';

/** Buttons of one row that lines to go on with may take; one place is left for deleting. */
const mostRelated = 4;

/** What turns a page: its line, or where that is too long for a button, the number of the page alone. */
function turning(line: string, page: number, shown: string): Carried | null {
  const go: Carried = { does: 'go', line };
  if (carry(go) !== null) return go;
  return isShownWhole(shown) ? { does: 'turn', page } : null;
}

/** The row that turns pages. */
export function pagingRow({ paging, line }: Answered): Row[] {
  if (paging === undefined || paging.pages < 2) return [];
  const { page, previous, next } = paging;
  const turn = (label: string, to: string | undefined, at: number) => {
    const carried = to === undefined ? null : turning(to, at, line);
    return carried === null ? null : button(label, carried);
  };
  return rowsOf([turn(`◀ Page ${page - 1}`, previous, page - 1), turn(`Page ${page + 1} ▶`, next, page + 1)]);
}

/** Buttons to go on with, where there is room for them, and the one that deletes the answer. */
export function relatedRows(reply: Reply, remove: Carried | null, hasNext: boolean): Row[] {
  const next = hasNext && reply.status === 'answered' ? (reply.next ?? []) : [];
  const [only, ...more] = reply.excerpts;
  const isCitation = reply.command === 'cite';
  return rowsOf([
    ...next
      .slice(0, mostRelated)
      .map(({ label, line }, nth) => button(label, { does: 'go', line }, nth + 20)),
    ...(only && more.length === 0 && !isCitation
      ? [button('Copy as citation', { does: 'me', line: citeLine(only) })]
      : []),
    ...(remove ? [button('Delete', remove)] : []),
  ]);
}

/** Lines that work: buttons for a few, a menu for more. */
export function suggestionRows({ suggestions = [] }: Reply): Row[] {
  if (suggestions.length > 5) {
    const choices = suggestions.map((line) => ({ label: line, carried: { does: 'go', line } as const }));
    return menuOf('try', 'Try one of these', choices);
  }
  return rowsOf(suggestions.map((line, nth) => button(line, { does: 'go', line }, nth + 40)));
}

const choiceOf = (quote: Quote, nth: number, carried: Carried) => ({
  label: `${nth + 1} · ${citationText(quote.citation)}`,
  description: quote.text.replace(/\s+/g, ' '),
  carried,
});

/** A menu that gives one of several quotations ready to paste. */
export function citeMenu(quotes: readonly Quote[]): Row[] {
  if (quotes.length < 2) return [];
  return menuOf(
    'cite',
    'Copy as citation',
    quotes.map((quote, nth) => choiceOf(quote, nth, { does: 'me', line: citeLine(quote) })),
  );
}

/** A menu that shows one of many quotations in its context, where there is no room for a button at each. */
export function contextMenu(quotes: readonly Quote[]): Row[] {
  return menuOf(
    'context',
    'In context',
    quotes.map((quote, nth) => choiceOf(quote, nth, { does: 'go', line: contextLine(quote) })),
  );
}
