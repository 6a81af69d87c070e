import { labelOf } from './labels.ts';
import type { Piece } from './piece.ts';
import type { Finding, Section } from './report.ts';
import { isApart, type Tree } from './sections.ts';
import { spanOf, widened } from './view.ts';

/** The findings among the pieces of a report, each exactly as it stands. */
export function findingsOf(
  stored: string,
  pieces: readonly Piece[],
  tree: Tree,
  sections: readonly Section[],
): readonly Finding[] {
  return pieces.flatMap((piece): Finding[] => {
    if (piece.finding === null) return [];
    const span = widened(stored, spanOf(piece.body, piece.stretch));
    const section = piece.section === null ? undefined : sections[piece.section];
    const heading = piece.section === null ? null : subHeading(tree, sections, piece.section);
    return [
      {
        standard: section?.standard ?? null,
        ...(heading === null ? {} : { heading }),
        kind: piece.finding,
        text: stored.slice(span.start, span.end),
        span,
      },
    ];
  });
}

/** The sub-heading that a finding stands under, other than the standard's own: "Diversity and inclusion". */
function subHeading(tree: Tree, sections: readonly Section[], at: number): string | null {
  const section = sections[at];
  const draft = tree.drafts[at];
  if (!section || !draft) return null;
  if (isApart(section.name)) return section.name;
  const label = labelOf(section.title);
  const parent = section.parent === null ? undefined : sections[section.parent];
  const isWithin = section.standard !== null && parent?.standard === section.standard;
  // "Key findings" says no more than the kind does; "Key findings about staffing" does.
  if (label !== null)
    return label.of === 'findings' && /findings (?:about|on|for|in) /i.test(section.title)
      ? section.title
      : null;
  return isWithin ? section.title : null;
}
