import type { Span } from '../source/span.ts';

/**
 * A text made fit for reading, each unit of which knows the stored units that it stands for. All patterns run
 * on `text`; every span that leaves the reader points into the stored text.
 */
export interface View {
  readonly text: string;
  /** Where the stored units of each unit begin. */
  readonly from: Int32Array;
  /** Where they end, exclusive. */
  readonly to: Int32Array;
}

/** A stretch of a view: `start` inclusive, `end` exclusive, in the view's units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stored span of a stretch of a view. */
export function spanOf(view: View, stretch: Stretch): Span {
  return { start: view.from[stretch.start] ?? 0, end: view.to[stretch.end - 1] ?? 0 };
}

/** A view's stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Stretch {
  let first = start;
  let past = end;
  while (first < past && /\s/.test(text[first] ?? '')) first += 1;
  while (past > first && /\s/.test(text[past - 1] ?? '')) past -= 1;
  return { start: first, end: past };
}

/** Takes in the Markdown marks that embrace a stored span, so that what is shown is well formed. */
export function widened(stored: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const before = stored.slice(Math.max(0, start - 2), start);
    if (before === '**' || before === '__') start -= 2;
    else if (before.endsWith('[') && /^[^[\]\n]{1,400}\]\(/.test(stored.slice(start, start + 404)))
      start -= 1;
    else break;
  }
  const marks = /(?:\*\*|__|\]\([^()\s]{0,400}\))+[.,;:)'"’”]*/y;
  marks.lastIndex = end;
  if (marks.test(stored)) end = marks.lastIndex;
  // A mark whose other half lies outside embraces more than the words.
  const words = stored.slice(start, end);
  if (words.endsWith('**') && (words.match(/\*\*/g) ?? []).length % 2 === 1) end -= 2;
  return { start, end };
}
