import type { Span } from '../source/span.ts';

/** A passage found: as short as it can stand alone, within one block of the report. */
export interface Found {
  /** Index into `report.blocks`. */
  readonly block: number;
  /** The sentence or two, bullet or row that answers; within the block's span, at most 900 units. */
  readonly span: Span;
  /** The sentence that meets the question best. */
  readonly best: Span;
  /** Comparable within one search only. */
  readonly score: number;
  /** The words that meet the question's, in order, within the block's span. */
  readonly marks: readonly Span[];
}

/** What a search gives: the passages, best first, and whether the best of them answers at all. */
export interface Judged {
  readonly answers: boolean;
  readonly found: readonly Found[];
  /** How the question was understood and why it was answered or refused, line by line, for --explain. */
  readonly explain: () => readonly string[];
}

export interface Wanted {
  /** "topic": a name or a few words, all passages on it are wanted; "question": the one that answers. */
  readonly as: 'topic' | 'question';
  /** Only blocks for which this holds (by index into `report.blocks`). */
  readonly only?: (block: number) => boolean;
}

/** Finds the passages of one report. The same words give the same result on every run. */
export interface Search {
  find(words: string, wanted: Wanted): Promise<Judged>;
  /** A question with its typing errors put right, by the words of the report and of the language. */
  putRight(question: string): string;
  /** Loads ahead what the first question in plain words would otherwise wait for. */
  warm(): Promise<void>;
}
