import type { Line } from './lines.ts';
import type { Piece } from './piece.ts';
import type { Unread } from './report.ts';
import type { Text } from './text.ts';
import { spanOf } from './view.ts';

/** The lines that no piece took in, and that do not stand within one, as a page's number may. */
export function unreadOf(text: Text, pieces: readonly Piece[]): readonly Unread[] {
  const read = new Set(pieces.flatMap(({ lines }) => lines));
  const inside = new Set<Line>();
  let at = 0;
  for (const line of text.furniture) {
    while (at < pieces.length && (pieces[at]?.lines.at(-1)?.end ?? 0) < line.start) at += 1;
    if ((pieces[at]?.lines[0]?.start ?? line.end) < line.start) inside.add(line);
  }
  return [...text.lines, ...text.furniture]
    .filter((line) => !read.has(line) && !inside.has(line))
    .map((line) => {
      const span = spanOf(text.view, line);
      return { text: text.stored.slice(span.start, span.end), span };
    })
    .sort((a, b) => a.span.start - b.span.start);
}
