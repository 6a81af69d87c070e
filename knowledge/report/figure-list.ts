import type { PlacedSentence } from './blocks.ts';
import { figuresIn } from './figures.ts';
import { isKeyQuestionHeader, type KeyQuestionRow } from './key-questions.ts';
import type { Piece } from './piece.ts';
import { type Figure, telling } from './report.ts';
import { isTableHead, type TableHead, tableRowOf } from './table-rows.ts';
import { spanOf } from './view.ts';

const NO_TABLE: TableHead = { caption: null, cells: [] };

/** The figures of a report, in order; `sentences` are those of each piece. */
export function figuresOf(
  stored: string,
  pieces: readonly Piece[],
  sentences: readonly (readonly PlacedSentence[])[],
): readonly Figure[] {
  let head = NO_TABLE;
  return pieces.flatMap((piece, at) => {
    const { text } = piece.body;
    const isRow = piece.kind === 'row';
    if (piece.kind === 'caption') head = { caption: text, cells: [] };
    else if (!isRow && piece.kind !== 'furniture') head = NO_TABLE;
    if (isRow && (isKeyQuestionHeader(text) || (head.cells.length === 0 && isTableHead(text)))) {
      head = { caption: head.caption, cells: text.split('\t') };
      return [];
    }
    if (!telling.includes(piece.kind)) return [];
    // A rating's line has a score, or the number of a standard, which is no figure.
    if (piece.kind === 'rating' && !/\bscore\b|\d\s?\/\s?\d/i.test(text)) return [];
    return (sentences[at] ?? []).flatMap((sentence, index, all) =>
      figuresOfSentence(stored, piece, sentence, all[index - 1]?.text ?? '', head),
    );
  });
}

function figuresOfSentence(
  stored: string,
  piece: Piece,
  sentence: PlacedSentence,
  lead: string,
  head: TableHead,
): readonly Figure[] {
  if (piece.row) return [percentOf(stored, piece, piece.row, sentence)];
  const row = piece.kind === 'row' ? tableRowOf(sentence.text, head) : null;
  return figuresIn(sentence.text, lead, row).map(({ start, end, value, unit, of, worded }): Figure => {
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
}

/** The percentage of a key question, which may lack its sign. */
function percentOf(stored: string, piece: Piece, row: KeyQuestionRow, sentence: PlacedSentence): Figure {
  const span = spanOf(piece.body, row.percent);
  return {
    text: stored.slice(span.start, span.end),
    value: row.value,
    unit: 'per cent',
    sentence: stored.slice(sentence.span.start, sentence.span.end),
    span,
    sentenceSpan: sentence.span,
  };
}
