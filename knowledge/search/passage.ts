import type { FindingKind } from '../report/report.ts';
import type { Span } from '../source/span.ts';

/** A stretch that is ranked as one: a paragraph, bullet, row or table line, and where it stands. */
export interface Passage {
  /** Exactly as it stands. */
  readonly text: string;
  /** What heads it; empty where there is none. */
  readonly section: string;
  readonly standard: string;
  readonly group: string;
  /** "paragraph", "bullet", "rating", "key question", "recommendation", … */
  readonly kind: string;
  /** Its sentences, as offsets into `text`, in order. */
  readonly sentences: readonly Span[];
  /** Set for findings. */
  readonly finding: FindingKind | null;
}

/** What a whole collection tells of its words. */
export interface Lexicon {
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  /** Names of what the whole collection is about: its title and area. They tell no passage from another. */
  readonly names: readonly string[];
}

/** What heads a passage, outermost first: "2. Service delivery › P 2.1 Assessment › Strengths". */
export function placeOf(passage: Pick<Passage, 'section' | 'standard' | 'group'>): string {
  return [passage.section, passage.standard, passage.group].filter((part) => part !== '').join(' › ');
}
