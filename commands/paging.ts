import type { Citation } from '../knowledge/report/citation.ts';
import type { Answered } from './reply.ts';

/** What one reply may hold, so that it fits a Discord message with its labels, citations and buttons. */
const most = { items: 5, units: 2600 };

/** Splits items into pages that fit; each holds at least one, and together they hold all, in order. */
export function pagesOf<T>(items: readonly T[], units: (item: T) => number, atMost = most.items): T[][] {
  const pages: T[][] = [];
  let [page, used]: [T[], number] = [[], 0];
  for (const item of items) {
    const size = units(item);
    if (page.length > 0 && (page.length >= atMost || used + size > most.units)) {
      pages.push(page);
      [page, used] = [[], 0];
    }
    page.push(item);
    used += size;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** What a quotation takes of a message, in UTF-16 units: its text, its place and what stands around them. */
export function unitsOf(quote: { text: string; citation: Citation }): number {
  return quote.text.length + quote.citation.place.length + 80;
}

/** The paging of a reply, with the lines that turn the page; nothing when there is one page. */
export function pagingOf(
  page: number,
  pages: number,
  lineOf: (page: number) => string,
): Pick<Answered, 'paging'> {
  if (pages < 2) return {};
  return {
    paging: {
      page,
      pages,
      ...(page > 1 ? { previous: lineOf(page - 1) } : {}),
      ...(page < pages ? { next: lineOf(page + 1) } : {}),
    },
  };
}
