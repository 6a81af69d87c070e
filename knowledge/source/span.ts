import * as z from 'zod';

/** A stretch of a report's stored text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
  .describe('Offsets into the stored text, in UTF-16 units; end is exclusive');
export type Span = z.infer<typeof Span>;

/** True when `outer` holds every unit of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one unit. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
