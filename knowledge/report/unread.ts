import type { Line } from './lines.ts';
import type { Unread } from './report.ts';
import type { Text } from './text.ts';
import { spanOf } from './view.ts';

/** The lines that no block took in. */
export function unreadOf(text: Text, read: ReadonlySet<Line>): readonly Unread[] {
  return [...text.lines, ...text.furniture]
    .filter((line) => !read.has(line))
    .map((line) => {
      const span = spanOf(text.view, line);
      return { text: text.stored.slice(span.start, span.end), span };
    })
    .sort((a, b) => a.span.start - b.span.start);
}
