import type { Span } from '../source/span.ts';
import type { Citation } from './citation.ts';
import type { Block, Report } from './report.ts';

/** Says where a span of a report stands: the block that holds its first unit gives section, place and page. */
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

/** The block that holds an offset, or the last before it; blocks are in order and do not overlap. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? blocks[0];
}
