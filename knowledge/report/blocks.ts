import type { Span } from '../source/span.ts';
import type { Piece } from './piece.ts';
import type { Block, Page } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { type Stretch, spanOf, widened } from './view.ts';

/** A sentence of a piece: in units of its folded words, and where it is stored. */
export interface PlacedSentence {
  readonly text: string;
  readonly stretch: Stretch;
  readonly span: Span;
}

/** Rows and headings are read whole; prose is cut into sentences. */
export function placedSentences(stored: string, piece: Piece): readonly PlacedSentence[] {
  const { body, stretch } = piece;
  const words = body.text.slice(stretch.start, stretch.end);
  const isProse = ![
    'row',
    'key question',
    'heading',
    'label',
    'rating',
    'contents',
    'caption',
    'furniture',
  ].includes(piece.kind);
  const found = isProse ? sentencesOf(words) : [{ start: 0, end: words.length }];
  return found.map((one) => {
    const own = { start: one.start + stretch.start, end: one.end + stretch.start };
    return { text: words.slice(one.start, one.end), stretch: own, span: widened(stored, spanOf(body, own)) };
  });
}

/** The block that a piece becomes. */
export function blockOf(
  stored: string,
  piece: Piece,
  sentences: readonly PlacedSentence[],
  where: { readonly page: Page; readonly place: string; readonly standard: string | null },
): Block {
  return {
    kind: piece.kind,
    span: widened(stored, spanOf(piece.body, piece.stretch)),
    section: piece.section,
    standard: where.standard,
    group: piece.group,
    finding: piece.finding,
    page: where.page,
    place: where.place,
    sentences: sentences.map(({ span }) => span),
  };
}
