import type { Chunk } from './chunk.ts';
import type { Piece, Plan } from './piece.ts';
import { folded, type Text } from './text.ts';
import type { Stretch } from './view.ts';

/** A chunk with its mark and number. */
export function whole(text: Text, chunk: Chunk): Pick<Piece, 'body' | 'stretch'> {
  const body = folded(text, chunk.lines);
  return { body, stretch: { start: 0, end: body.text.length } };
}

/** The lines of a chunk, without its mark. */
export function stretchesOf(chunk: Chunk): readonly Stretch[] {
  return chunk.lines.map((line, index) => {
    if (index > 0 || !chunk.mark) return line;
    const words = chunk.lines[0]?.text.slice(chunk.mark.end - chunk.mark.start) ?? '';
    return { start: chunk.mark.end + words.length - words.trimStart().length, end: line.end };
  });
}

/** The chunk after a bullet and the points under it: set further in, or of another mark, after a colon. */
export function pastOfSubpoints(plan: Plan, at: number): number {
  const chunk = plan.chunks[at];
  const first = chunk?.lines[0];
  if (!chunk || !first || !/:$/.test(chunk.body.text)) return at + 1;
  const mark = first.text[0];
  let past = at + 1;
  for (;;) {
    const next = plan.chunks[past];
    const line = next?.lines[0];
    if (!next || !line || next.kind !== 'bullet' || next.apart || plan.roles[past]) return past;
    if (!(line.indent > first.indent || (line.text[0] !== mark && line.indent >= first.indent))) return past;
    past += 1;
  }
}
