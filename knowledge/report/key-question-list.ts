import type { Piece } from './piece.ts';
import type { KeyQuestion } from './report.ts';
import { spanOf } from './view.ts';

/** The key questions among the pieces; `nameOf` gives the standard of a section, null for none. */
export function keyQuestionsOf(
  pieces: readonly Piece[],
  nameOf: (section: number) => string | null,
): readonly KeyQuestion[] {
  const found = pieces.flatMap(({ row, section, body, stretch }): KeyQuestion[] => {
    const standard = row === null || section === null ? null : nameOf(section);
    if (row === null || standard === null) return [];
    return [
      {
        standard,
        question: row.words.replace(/\s+/g, ' '),
        percent: row.value,
        lowest: false,
        span: spanOf(body, stretch),
        questionSpan: spanOf(body, row.question),
        percentSpan: spanOf(body, row.percent),
      },
    ];
  });
  const lowest = new Map<string, number>();
  for (const { standard, percent } of found)
    lowest.set(standard, Math.min(lowest.get(standard) ?? percent, percent));
  return found.map((one) => ({ ...one, lowest: one.percent === lowest.get(one.standard) }));
}
