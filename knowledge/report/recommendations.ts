import type { Piece } from './piece.ts';
import type { Recommendation } from './report.ts';
import { spanOf, widened } from './view.ts';

/** The recommendations among the pieces of a report; `stored` is its text. */
export function recommendationsOf(stored: string, pieces: readonly Piece[]): readonly Recommendation[] {
  return pieces.flatMap(({ recommendation, body, stretch, mark }): Recommendation[] => {
    if (recommendation === null) return [];
    const span = widened(stored, spanOf(body, stretch));
    const { number, audience, isNumbered } = recommendation;
    return [
      {
        number,
        audience: audience
          ? audience.body.text.slice(audience.stretch.start, audience.stretch.end).replace(/\s+/g, ' ')
          : null,
        text: stored.slice(span.start, span.end),
        span,
        numberSpan: isNumbered && mark ? mark : span,
        audienceSpan: audience ? spanOf(audience.body, audience.stretch) : null,
      },
    ];
  });
}
