import type { Lexicon, Passage } from '../../knowledge/search/passage.ts';

/** A question with the passages that answer it. */
export interface Case {
  readonly text: string;
  readonly as: 'topic' | 'question';
  readonly category: string;
  readonly answerable: boolean;
  /** Indexes into the corpus's passages. */
  readonly right: readonly number[];
  /** Nothing may be tuned on it. */
  readonly aside: boolean;
}

/** Passages with questions. */
export interface Corpus {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly cases: readonly Case[];
  /** The file of questions that were put before; null where there is none. */
  readonly precedents: string | null;
}
