import type { Contents } from './contents.ts';
import type { Piece } from './piece.ts';
import type { RatingTable, ReadValue } from './rating-table.ts';
import type { Report, Standard } from './report.ts';
import type { Tree } from './sections.ts';

/** What the checks look at. */
export interface Checked {
  readonly stored: string;
  readonly report: Omit<Report, 'warnings'>;
  readonly pieces: readonly Piece[];
  readonly tree: Tree;
  readonly contents: Contents;
  readonly table: RatingTable;
  /** What standards' own sections say of their rating, by index of the standard. */
  readonly own: readonly (ReadValue<string> | null)[];
  /** The overall rating as a sentence gives it. */
  readonly said: ReadValue<string> | null;
}

/** How a warning names a standard: "P 1.1 Leadership". */
export function nameOf({ number, name }: Pick<Standard, 'number' | 'name'>): string {
  return number === null ? name : `${number} ${name}`;
}
