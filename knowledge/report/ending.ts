import type { Checked } from './checked.ts';
import type { Piece } from './piece.ts';
import type { Warning } from './report.ts';

const PROSE: ReadonlySet<Piece['kind']> = new Set([
  'paragraph',
  'bullet',
  'recommendation',
  'statement',
  'footnote',
]);

/** A text that stops within a sentence or after a heading. */
export function endsHalfway({ pieces, report, stored }: Checked): readonly Warning[] {
  const last = pieces.findLast(({ kind }) => kind !== 'furniture');
  if (!last) return [];
  const span = report.blocks.at(-1)?.span ?? null;
  if (last.kind === 'heading' || last.kind === 'label') {
    return [
      { message: `The text stops at “${last.body.text.slice(0, 80)}”: nothing stands under it.`, span },
    ];
  }
  const words = span ? stored.slice(span.start, span.end) : '';
  if (!PROSE.has(last.kind) || /[.!?…)\]>'"’”]$/.test(words)) return [];
  // Bullets without full stops are some reports' way; a report that ends so has no end.
  const bullets = pieces.slice(0, -1).filter(({ kind }) => kind === 'bullet');
  const stopped = bullets.filter(({ body }) => /[.!?…]['"’”)]*$/.test(body.text)).length;
  const isUsual = last.kind === 'bullet' && bullets.length > 2 && stopped * 2 < bullets.length;
  const isLink = /https?:|www\.|\S@\S/.test(words.slice(-200));
  return isLink || isUsual ? [] : [{ message: 'The text stops in the middle of a sentence.', span }];
}
