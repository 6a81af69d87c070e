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

/** What a word lost or changed costs, and the first of a run that is left out; a word that matches earns one. */
const change = 24;

/** What each further word of a run that is left out costs: one run is likelier than as many words astray. */
export const further = { ofOneRun: 2, alike: change } as const;

/** How a cell of the table was come to; the last is a mark on the others. */
const step = { both: 0, lost: 1, leftOut: 2, runGoesOn: 4 };

/**
 * Lays a quotation on the stretch of a text that differs from it least: by words lost, changed or left out, a
 * run of which costs `more` for each word after its first. Time and memory are the product of both lengths, in
 * words; null when either is empty.
 */
export function align(asked: readonly string[], text: readonly string[], more: number): Alignment | null {
  const [rows, columns] = [asked.length, text.length];
  if (rows === 0 || columns === 0) return null;
  // Each cell keeps the step that led to it, so that the best path can be walked back.
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  let last = new Int32Array(columns + 1);
  let row = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    row[0] = i * change;
    let run = Number.POSITIVE_INFINITY;
    for (let j = 1; j <= columns; j++) {
      const both = (last[j - 1] ?? 0) + (asked[i - 1] === text[j - 1] ? -1 : change);
      const lost = (last[j] ?? 0) + change;
      const begun = (row[j - 1] ?? 0) + change;
      const goesOn = run + more < begun;
      run = goesOn ? run + more : begun;
      const best = Math.min(both, lost, run);
      row[j] = best;
      steps[i * (columns + 1) + j] =
        (best === both ? step.both : best === lost ? step.lost : step.leftOut) +
        (goesOn ? step.runGoesOn : 0);
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
  let inRun = false;
  const close = () => {
    if (open)
      differences.unshift({ asked: { start: i, end: open.asked }, found: { start: j, end: open.found } });
    open = null;
  };
  while (i > 0) {
    const cell: number = j === 0 ? step.lost : (steps[i * (text.length + 1) + j] ?? 0);
    const way: number = inRun ? step.leftOut : cell & 3;
    if (way === step.both && asked[i - 1] === text[j - 1]) {
      close();
      matched++;
      i--;
      j--;
      continue;
    }
    open ??= { asked: i, found: j };
    inRun = way === step.leftOut && (cell & step.runGoesOn) !== 0;
    if (way !== step.leftOut) i--;
    if (way !== step.lost) j--;
  }
  close();
  return { found: { start: j, end }, matched, differences };
}
