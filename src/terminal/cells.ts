const ascii = /^[\x20-\x7e]*$/;
const nothing = /^[\p{M}\u200c\u200d]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;

/** How many cells of a terminal a single code point takes: 0, 1 or 2. */
function cellsOf(point: string): number {
  if (nothing.test(point)) return 0;
  return wide.test(point) ? 2 : 1;
}

/** How many cells of a terminal a printable text takes. */
export function cells(text: string): number {
  if (ascii.test(text)) return text.length;
  let sum = 0;
  for (const point of text) sum += cellsOf(point);
  return sum;
}

/**
 * Cuts a text into pieces of at most `width` cells, the first of at most `first`, never within a code point;
 * joined they equal the text. A first piece that has no room is left out.
 */
export function chop(text: string, first: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = width - first;
  for (const point of text) {
    const more = cellsOf(point);
    if (used + more > width) {
      if (piece !== '') pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += point;
    used += more;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
