import type { Span } from '../source/span.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './headings.ts';
import type { KeyQuestionRow } from './key-questions.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import type { BlockKind, FindingKind } from './report.ts';
import type { Tree } from './sections.ts';
import type { StandardHead } from './standards.ts';
import type { Text } from './text.ts';
import type { Stretch, View } from './view.ts';

/** A block as it is found: its words in a folded view of their own. */
export interface Piece {
  readonly kind: BlockKind;
  readonly body: View;
  /** Its words within `body`. */
  readonly stretch: Stretch;
  /** The chunk that it begins in. */
  readonly chunk: number;
  readonly section: number | null;
  readonly group: string | null;
  /** Tells apart two groups of one name in one section. */
  readonly groupAt: number;
  readonly finding: FindingKind | null;
  readonly row: KeyQuestionRow | null;
  readonly recommendation: Recommended | null;
  /** Where its mark is stored; null where it has none. */
  readonly mark: Span | null;
  readonly lines: readonly Line[];
  /** Number of a footnote. */
  readonly footnote: number | null;
}

/** What makes a piece a recommendation. */
export interface Recommended {
  readonly number: number;
  readonly audience: Audience | null;
  /** False for one of a list without numbers. */
  readonly isNumbered: boolean;
}

/** Who a list of recommendations is for, in the view of the line that says so. */
export interface Audience {
  readonly body: View;
  readonly stretch: Stretch;
}

/** All that the walk over the chunks looks things up in. */
export interface Plan {
  readonly text: Text;
  readonly chunks: readonly Chunk[];
  readonly roles: readonly (Role | null)[];
  readonly tree: Tree;
  /** Kinds that the table of ratings has already given. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
  /** What opens each standard's section, by section. */
  readonly heads: ReadonlyMap<number, StandardHead>;
  /** Sections that stand in a standard's. */
  readonly inStandard: ReadonlySet<number>;
}

/** What the walk over the chunks remembers of those before. */
export interface Walk {
  group: Label | null;
  groupAt: number;
  /** True after the line that heads a table of key questions. */
  underHeader: boolean;
  audience: Audience | null;
  /** Number of the last recommendation. */
  last: number;
}

/** Makes a piece of the chunk that the walk has come to. */
export type Add = (kind: BlockKind, more?: Partial<Piece>) => void;
