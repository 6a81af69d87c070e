import type { Chunk } from './chunk.ts';
import type { Line } from './lines.ts';
import type { Piece } from './piece.ts';
import { folded, type Text } from './text.ts';

/** A piece for each line of contents and for what the printed page adds, where no other piece holds it. */
export function surroundingsOf(
  text: Text,
  chunks: readonly Chunk[],
  sectionOf: readonly (number | null)[],
  pieces: readonly Piece[],
): readonly Piece[] {
  const { heading, entries } = text.contents;
  const contents = [...(heading ? [[heading]] : []), ...entries.map(({ lines }) => lines)];
  const inside = within([...pieces.map(({ lines }) => lines), ...contents]);
  const furniture = text.furniture.filter((line) => !inside(line)).map((line) => [line]);
  return [
    ...contents.map((lines) => pieceOf(text, lines, 'contents', null)),
    ...furniture.map((lines) => pieceOf(text, lines, 'furniture', sectionAt(chunks, sectionOf, lines[0]))),
  ];
}

function pieceOf(text: Text, lines: readonly Line[], kind: Piece['kind'], section: number | null): Piece {
  const body = folded(text, lines);
  return {
    kind,
    body,
    stretch: { start: 0, end: body.text.length },
    chunk: -1,
    mark: null,
    lines,
    section,
    group: null,
    groupAt: -1,
    finding: null,
    row: null,
    recommendation: null,
    footnote: null,
  };
}

/** Tells whether a line stands between lines that are read as one; asked front to back. */
function within(together: readonly (readonly Line[])[]): (line: Line) => boolean {
  const stretches = together
    .map((lines) => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return (line) => {
    while (at < stretches.length && (stretches[at]?.end ?? 0) < line.start) at += 1;
    const stretch = stretches[at];
    return stretch !== undefined && stretch.start < line.start;
  };
}

function sectionAt(
  chunks: readonly Chunk[],
  sectionOf: readonly (number | null)[],
  line: Line | undefined,
): number | null {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.lines[0]?.start ?? 0) < (line?.start ?? 0)) low = middle + 1;
    else high = middle;
  }
  return sectionOf[low - 1] ?? null;
}
