import type { Entry } from './contents.ts';
import type { Page } from './report.ts';

/**
 * The pages that an entry of the contents takes: from its own to the one before the next entry's; a number
 * where that is one page, and for the last entry, whose end nothing tells.
 */
export function pagesOf(entries: readonly Entry[], entry: number): Page {
  const first = entries[entry]?.page;
  if (first === null || first === undefined) return null;
  const next = entries.slice(entry + 1).find(({ page }) => page !== null)?.page;
  return rangeOf(first, next === null || next === undefined ? first : next - 1);
}

/** The pages before the first entry of the contents. */
export function pagesBefore(entries: readonly Entry[]): Page {
  const first = entries.find(({ page }) => page !== null)?.page;
  return first === null || first === undefined || first < 2 ? null : rangeOf(1, first - 1);
}

function rangeOf(first: number, last: number): Page {
  if (first < 1) return null;
  return last > first ? `${first}–${last}` : first;
}
