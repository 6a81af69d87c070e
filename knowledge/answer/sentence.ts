import type { Report } from '../report/report.ts';
import { holds, type Span } from '../source/span.ts';

/** The whole sentence that a span lies in; the span itself where it lies in none. */
export function sentenceAt(span: Span, { blocks }: Report): Span {
  const block = blocks.find((other) => holds(other.span, span));
  return block?.sentences.find((sentence) => holds(sentence, span)) ?? span;
}
