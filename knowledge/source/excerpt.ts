import type { Span } from './span.ts';

declare const verbatim: unique symbol;

/** Words of a report with the place they were cut from: `source.slice(span.start, span.end) === text`. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
  readonly [verbatim]: true;
}

/**
 * Cuts an excerpt from a stored text; the only way to make one.
 * @throws RangeError when the span is empty or lies outside the text.
 */
export function cut(text: string, span: Span): Excerpt {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`No words at ${span.start}–${span.end} of a report of ${text.length} units`);
  }
  return { text: text.slice(span.start, span.end), span } as Excerpt;
}
