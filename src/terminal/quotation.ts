import type { Quote } from '../../commands/reply.ts';
import { citationPiece } from './citation.ts';
import type { Paint, Role } from './paint.ts';
import { type Piece, set } from './wrap.ts';

const kinds = {
  strength: 'good',
  'area for improvement': 'poor',
  finding: 'aside',
} as const satisfies Record<NonNullable<Quote['kind']>, Role>;

/** The words of a quotation, those that are marked apart from the others; joined they equal its text. */
export function markedPieces({ text, citation, marks = [] }: Quote): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (role: Role, end: number) => {
    if (end > at) pieces.push({ role, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    push('quoted', Math.min(mark.start - citation.start, text.length));
    push('marked', Math.min(mark.end - citation.start, text.length));
  }
  push('quoted', text.length);
  return pieces;
}

// An empty line parts paragraphs, unless what follows goes on in small letters: then a page's end cut a sentence.
const gap = /\r?\n[^\S\n]*\n\s*(?=[^\s\p{Ll}])/u;

/** The paragraphs of a quotation, each as its pieces. */
export function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const { role, text } of pieces) {
    text.split(gap).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ role, text: part });
    });
  }
  return paragraphs;
}

/** What stands above a quotation: its label and its kind, where it has them. */
function headPieces({ label, kind }: Quote): Piece[] {
  const pieces: Piece[] = [];
  if (label !== undefined) pieces.push({ role: 'heading', text: label });
  if (kind !== undefined && kind !== null) {
    if (pieces.length > 0) pieces.push({ role: 'own', text: ' · ' });
    pieces.push({ role: kinds[kind], text: kind });
  }
  return pieces;
}

/**
 * A passage as a quotation: a bar at its left, quotation marks around it, its citation below. White space is
 * folded here and nowhere else. One that does not answer has a broken bar.
 */
export function drawQuotation(quote: Quote, answers: boolean, width: number, paint: Paint): string[] {
  const bar: Piece[] = [
    { role: 'own', text: '  ' },
    answers ? { role: 'bar', text: '┃' } : { role: 'aside', text: '┆' },
    { role: 'own', text: ' ' },
  ];
  const indent: Piece[] = [{ role: 'own', text: '    ' }];
  const text = paragraphsOf([
    { role: 'quoted', text: '“' },
    ...markedPieces(quote),
    { role: 'quoted', text: '”' },
  ]);
  const setText = (pieces: Piece[]) => set(pieces, { width, first: bar, rest: bar }, paint);
  return [
    ...set(headPieces(quote), { width, first: [{ role: 'own', text: '  ' }] }, paint),
    ...text.flatMap((pieces, index) => [
      ...(index > 0
        ? [
            bar
              .map(({ role, text: drawn }) => paint(role, drawn))
              .join('')
              .trimEnd(),
          ]
        : []),
      ...setText(pieces),
    ]),
    ...set(
      [citationPiece(quote.citation)],
      { width, first: indent, rest: [{ role: 'own', text: '      ' }] },
      paint,
    ),
  ];
}
