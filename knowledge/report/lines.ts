import type { View } from './view.ts';

/** A line that is not blank, in a view's units, without the white space at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Units of white space before its first word. */
  readonly indent: number;
}

/** The lines of a view that are not blank. */
export function linesOf(view: View): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at < view.text.length) {
    const found = view.text.indexOf('\n', at);
    const past = found < 0 ? view.text.length : found;
    const raw = view.text.slice(at, past);
    const text = raw.trim();
    if (text === '') gap += 1;
    else {
      const indent = raw.length - raw.trimStart().length;
      // The marks of a Markdown heading say nothing that the words do not.
      const marks = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
      const start = at + indent + marks;
      lines.push({ start, end: at + indent + text.length, text: text.slice(marks), gap, indent });
      gap = 0;
    }
    at = past + 1;
  }
  return lines;
}
