/** Folds white space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const dropped = /[\u00AD\uFEFF]/;

/**
 * The text as a reader hears it, with the place of each of its units in the original: ligatures undone, soft
 * hyphens dropped, white space folded, and hyphens dropped with the line end behind them, since nobody can
 * tell a hyphen that broke a word from one that belongs to it.
 */
export function foldWithOffsets(text: string): { text: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (dropped.test(unit)) continue;
    if (unit === '-') {
      while (/\s/.test(text.charAt(at + 1))) at++;
      continue;
    }
    const space = /\s/.test(unit);
    if (space && (folded === '' || folded.endsWith(' '))) continue;
    for (const letter of space ? ' ' : unit.replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))) {
      folded += letter;
      offsets.push(at);
    }
  }
  return { text: folded, offsets };
}

/** What is left to compare when layout, ligatures and hyphenation are taken away. */
export function key(text: string): string {
  return foldWithOffsets(text).text.trim();
}
