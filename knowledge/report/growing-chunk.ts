import type { ChunkKind } from './chunk.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import type { Title } from './titles.ts';

/** A chunk that may still grow. */
export interface Growing {
  kind: ChunkKind;
  readonly lines: Line[];
  readonly words: number;
  readonly markLength: number;
  readonly number: number | null;
  readonly title: Title | null;
  readonly label: Label | null;
  /** True where the list of contents lies before it: nothing is joined over that list. */
  readonly apart: boolean;
  closed: boolean;
}

/** What kind of section the lines stand in, where that changes how they are cut. */
export interface Within {
  ratings: boolean;
  glossary: boolean;
  facts: boolean;
  recommendations: boolean;
  /** Number of the last item of a list. */
  lastNumber: number;
}

/** A chunk that begins with these lines, without mark or title. */
export function grown(kind: ChunkKind, lines: readonly Line[]): Growing {
  return {
    kind,
    lines: [...lines],
    words: 0,
    markLength: 0,
    number: null,
    title: null,
    label: null,
    apart: false,
    closed: false,
  };
}
