import type { Span } from '../source/span.ts';
import type { Citation } from './citation.ts';
import type { Block, Report } from './report.ts';

/**
 * Says where a span of a report stands: the block that holds its first unit gives section, place and page. What
 * stands between two blocks (a bullet, a number) belongs to the block that it leads to.
 */
export function citationOf(report: Report, id: string, span: Span): Citation {
  const block = blockAt(report.blocks, span.start);
  const section = block === undefined || block.section === null ? undefined : report.sections[block.section];
  return {
    report: id,
    section: section?.title ?? 'Front matter',
    place: block?.place ?? 'Front matter',
    page: block?.page ?? null,
    start: span.start,
    end: span.end,
  };
}

/** The block that holds an offset, or the next after it, or the last of all; blocks are in order, without overlap. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? blocks.at(-1);
}
