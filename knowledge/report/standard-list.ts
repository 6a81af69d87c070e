import type { Span } from '../source/span.ts';
import type { PlacedSentence } from './blocks.ts';
import { wordsAt } from './front.ts';
import type { Piece, Plan } from './piece.ts';
import type { RatedRow, RatingTable, ReadValue } from './rating-table.ts';
import type { Section, Standard } from './report.ts';
import { basisOf, isSame } from './standards.ts';

/** The standards of a report, and what each one's own section says of its rating. */
export interface Standards {
  readonly standards: readonly Standard[];
  readonly own: readonly (ReadValue<string> | null)[];
}

/** Puts together what the table of ratings and the standards' sections say. */
export function standardsOf(
  plan: Plan,
  table: RatingTable,
  sections: readonly Section[],
  pieces: readonly Piece[],
  sentences: readonly (readonly PlacedSentence[])[],
): Standards {
  const used = new Set<RatedRow>();
  const found: {
    readonly standard: Standard;
    readonly own: ReadValue<string> | null;
    readonly at: number;
  }[] = [];
  for (const [at, head] of plan.heads) {
    const draft = plan.tree.drafts[at];
    const section = sections[at];
    if (!draft || !section) continue;
    const rows = table.rows.filter(({ title }) => isSame(title, draft.title));
    for (const row of rows) used.add(row);
    const own = head.rating?.value ?? null;
    const statementBody = head.statement === null ? undefined : plan.chunks[head.statement.chunk]?.body;
    const statement = head.statement && statementBody ? wordsAt(statementBody, head.statement.stretch) : null;
    const said = pieces.flatMap((piece, index) =>
      piece.section === at && piece.kind !== 'footnote' ? (sentences[index] ?? []) : [],
    );
    const part = section.parent === null ? null : (sections[section.parent]?.title ?? null);
    found.push({
      at,
      own,
      standard: {
        number: draft.title.number,
        name: draft.title.name,
        statement: statement?.value ?? null,
        rating: own?.value ?? rows[0]?.rating.value ?? null,
        section: at,
        part: part ?? rows[0]?.part ?? null,
        span: section.span,
        statementSpan: statement?.span ?? null,
        ratingSpans: ratingSpans(own, rows),
        basisSpan: basisOf(said),
      },
    });
  }
  const rest = table.rows.filter((row) => !used.has(row));
  const all = [...found, ...rest.map((row) => ({ own: null, standard: standardOfRow(row) }))];
  // Those without a section take the place that the table gives them.
  const place = ({ standard }: { readonly standard: Standard }): number =>
    table.rows.findIndex((row) => row.rating.span.start === standard.ratingSpans.at(-1)?.start);
  if (rest.length > 0) all.sort((a, b) => place(a) - place(b));
  return { standards: all.map(({ standard }) => standard), own: all.map(({ own }) => own) };
}

function standardOfRow({ title, part, rating, span }: RatedRow): Standard {
  return {
    number: title.number,
    name: title.name,
    statement: null,
    rating: rating.value,
    section: null,
    part,
    span,
    statementSpan: null,
    ratingSpans: [rating.span],
    basisSpan: null,
  };
}

function ratingSpans(own: ReadValue<string> | null, rows: readonly RatedRow[]): Span[] {
  return [...(own ? [own.span] : []), ...rows.map(({ rating }) => rating.span)];
}
