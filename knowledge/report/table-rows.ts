/** A row of a table, asked cell by cell. */
export interface TableRow {
  /** What a number counts that is all of its cell; null where its cell has other words, or it only names the row. */
  unitAt(offset: number): string | null;
  /** True when the number is all that stands in its cell. */
  isSole(offset: number): boolean;
}

/** What heads a table: its caption, and the cells of its first row. */
export interface TableHead {
  readonly caption: string | null;
  readonly cells: readonly string[];
}

const PERCENT = /%|\bper\s?cent|\bpercentage|\bproportion\b/i;

/** Makes a row askable; cells are parted by tabs. */
export function tableRowOf(row: string, head: TableHead): TableRow {
  const cells = row.split('\t');
  const indexAt = (offset: number): number => row.slice(0, offset).split('\t').length - 1;
  const isSole = (offset: number): boolean => /^[^\p{L}]*$/u.test(cells[indexAt(offset)] ?? '');
  return {
    isSole,
    unitAt(offset) {
      const at = indexAt(offset);
      if (cells.length < 2 || !isSole(offset)) return null;
      const header = (head.cells.length === cells.length ? head.cells[at] : undefined)?.trim() ?? '';
      const label = (cells[0] ?? '').trim();
      // A number in the first cell counts what the next one says, or numbers the row.
      if (at === 0) return head.cells.length > 0 ? null : (cells[1] ?? '').trim().split(/\s+/)[0] || null;
      if (PERCENT.test(header) || (head.caption !== null && /\(per\s?cent\)|\(%\)/i.test(head.caption)))
        return 'per cent';
      const isNamed =
        /\p{L}{3}/u.test(header) && !/^(?:number|total|count|no\.?|value|figure)$/i.test(header);
      return isNamed ? header : label || null;
    },
  };
}

/** True for the row that heads a table: it names what the columns hold. */
export function isTableHead(row: string): boolean {
  const cells = row.split('\t').slice(1);
  return (
    cells.length > 0 &&
    cells.every(
      (cell) => !/\d/.test(cell) || /^\s*(?:19|20)\d\d(?:[/–-]\d+)?\s*$/.test(cell) || /\p{L}{3}/u.test(cell),
    ) &&
    cells.some((cell) => /\p{L}|\d{4}/u.test(cell)) &&
    !/^\s*\d/.test(row)
  );
}
