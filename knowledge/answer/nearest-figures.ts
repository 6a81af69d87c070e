import type { Loaded } from '../library.ts';
import type { Figure } from '../report/report.ts';
import { holds, type Span, touches } from '../source/span.ts';

/**
 * Figures of one sentence, those first that stand nearest to the most of the words that meet the question's.
 * @param marks these words
 */
export function nearestFirst(
  figures: readonly Figure[],
  marks: readonly Span[],
  { source }: Loaded,
): Figure[] {
  const [first] = figures;
  if (!first) return [];
  const words = marks
    .filter((mark) => holds(first.sentenceSpan, mark) && !figures.some(({ span }) => touches(span, mark)))
    .map((at) => ({ at, text: source.text.slice(at.start, at.end).toLowerCase() }));
  const apart = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);
  const near = new Map(figures.map((figure) => [figure, 0]));
  for (const { at, text } of words) {
    // What is said of several figures tells none from the others.
    if (words.filter((other) => other.text === text).length > 1) continue;
    const [nearest] = [...figures].sort((a, b) => apart(a.span, at) - apart(b.span, at));
    if (nearest) near.set(nearest, (near.get(nearest) ?? 0) + 1);
  }
  return [...figures].sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
}
