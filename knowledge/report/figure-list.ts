import type { PlacedSentence } from './blocks.ts';
import { figuresIn } from './figures.ts';
import { isKeyQuestionHeader } from './key-questions.ts';
import type { Piece } from './pieces.ts';
import type { BlockKind, Figure } from './report.ts';
import { spanOf } from './view.ts';

const COUNTING: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'bullet',
  'row',
  'caption',
  'statement',
  'rating',
  'key question',
  'recommendation',
  'footnote',
]);

/** The figures of a report, in order; `sentences` are those of each piece. */
export function figuresOf(
  stored: string,
  pieces: readonly Piece[],
  sentences: readonly (readonly PlacedSentence[])[],
): readonly Figure[] {
  return pieces.flatMap((piece, at) => {
    if (!COUNTING.has(piece.kind) || (piece.kind === 'row' && isHeader(piece))) return [];
    const isRow = piece.kind === 'row' || piece.kind === 'key question';
    return (sentences[at] ?? []).flatMap((sentence) => {
      const first = isRow ? (sentence.text.split('\t')[0]?.trim() ?? null) : null;
      return figuresIn(sentence.text, first).map(({ start, end, value, unit, of, worded }): Figure => {
        const span = spanOf(piece.body, {
          start: start + sentence.stretch.start,
          end: end + sentence.stretch.start,
        });
        return {
          text: stored.slice(span.start, span.end),
          value,
          unit,
          ...(of === undefined ? {} : { of }),
          ...(worded ? { worded } : {}),
          sentence: stored.slice(sentence.span.start, sentence.span.end),
          span,
          sentenceSpan: sentence.span,
        };
      });
    });
  });
}

/** The line that heads a table names what its columns hold: years and per cent there are no figures. */
function isHeader({ body: { text } }: Piece): boolean {
  return (
    isKeyQuestionHeader(text) ||
    text
      .split('\t')
      .slice(1)
      .every((cell) => !/^[^\p{L}]*\d/u.test(cell) || /^(?:19|20)\d\d(?:[/–-]\d+)?$/.test(cell))
  );
}
