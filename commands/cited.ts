import type { Stated } from '../knowledge/answer/stated.ts';
import type { Loaded } from '../knowledge/library.ts';
import { citationOf } from '../knowledge/report/cite.ts';
import { cut } from '../knowledge/source/excerpt.ts';
import type { Span } from '../knowledge/source/span.ts';
import { fold } from './line.ts';
import type { Fact, Quote } from './reply.ts';

/**
 * A passage of the report with its citation; `more` adds what a command knows of it. A passage that begins with
 * a heading is cited by the place of what stands below it, `cited`.
 */
export function quoteOf(
  loaded: Loaded,
  span: Span,
  more: Omit<Quote, 'text' | 'citation'> = {},
  cited: Span = span,
): Quote {
  const { text } = cut(loaded.source.text, span);
  const citation = { ...citationOf(loaded.report, loaded.source.id, cited), ...span };
  return { text, citation, ...more };
}

/** A typed fact with the report's own words as its value, white space folded and damage undone. */
export function factOf(loaded: Loaded, { label, span, value, note }: Stated): Fact {
  const { text } = cut(loaded.source.text, span);
  const citation = citationOf(loaded.report, loaded.source.id, span);
  return { label, value: value ?? fold(text), citation, ...(note === undefined ? {} : { note }) };
}
