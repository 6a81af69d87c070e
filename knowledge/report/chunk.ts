import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import type { Title } from './titles.ts';
import type { Stretch, View } from './view.ts';

/** What the marks and wording of a chunk's lines make it. */
export type ChunkKind =
  | 'plain'
  | 'bullet'
  | 'item'
  | 'footnote'
  | 'row'
  | 'label'
  | 'rating'
  | 'caption'
  | 'heading';

/** Lines that are read as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly lines: readonly Line[];
  /** Its words on one line, without bullet, number or footnote mark. */
  readonly body: View;
  /** The mark, in units of the text's view; null for none. */
  readonly mark: Stretch | null;
  /** Number of an item or footnote. */
  readonly number: number | null;
  readonly title: Title | null;
  readonly label: Label | null;
  /** True where the list of contents lies before it: nothing is joined over that list. */
  readonly apart: boolean;
  /** Blank lines before it. */
  readonly gap: number;
}
