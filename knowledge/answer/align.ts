/** A run of words that differ: `asked` of the quotation, `found` of the report; either may be empty. */
export interface Difference {
  readonly asked: Range;
  readonly found: Range;
}

/** Indices of words, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Alignment {
  /** The words of the report that the quotation lies on. */
  readonly found: Range;
  /** How many words of the quotation stand in the report's, in order. */
  readonly matched: number;
  readonly differences: readonly Difference[];
}

/**
 * Lays a quotation on the stretch of a text that differs from it by the fewest words lost, added or changed.
 * Time and memory are the product of both lengths, in words; null when either is empty.
 */
export function align(asked: readonly string[], text: readonly string[]): Alignment | null {
  const [rows, columns] = [asked.length, text.length];
  if (rows === 0 || columns === 0) return null;
  // Each cell keeps the step that led to it, so that the best path can be walked back.
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  let last = new Uint16Array(columns + 1);
  let row = new Uint16Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    row[0] = i;
    for (let j = 1; j <= columns; j++) {
      const change = (last[j - 1] ?? 0) + (asked[i - 1] === text[j - 1] ? 0 : 1);
      const lost = (last[j] ?? 0) + 1;
      const added = (row[j - 1] ?? 0) + 1;
      const best = Math.min(change, lost, added);
      row[j] = best;
      steps[i * (columns + 1) + j] = best === change ? 0 : best === lost ? 1 : 2;
    }
    [last, row] = [row, last];
  }
  let end = 0;
  for (let j = 1; j <= columns; j++) if ((last[j] ?? 0) < (last[end] ?? 0)) end = j;
  return walkBack(asked, text, steps, end);
}

function walkBack(
  asked: readonly string[],
  text: readonly string[],
  steps: Uint8Array,
  end: number,
): Alignment {
  const differences: Difference[] = [];
  let [i, j, matched] = [asked.length, end, 0];
  let open: { asked: number; found: number } | null = null;
  const close = () => {
    if (open)
      differences.unshift({ asked: { start: i, end: open.asked }, found: { start: j, end: open.found } });
    open = null;
  };
  while (i > 0) {
    const step = j === 0 ? 1 : steps[i * (text.length + 1) + j];
    if (step === 0 && asked[i - 1] === text[j - 1]) {
      close();
      matched++;
      i--;
      j--;
      continue;
    }
    open ??= { asked: i, found: j };
    if (step !== 2) i--;
    if (step !== 1) j--;
  }
  close();
  return { found: { start: j, end }, matched, differences };
}
