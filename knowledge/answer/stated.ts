import type { Loaded } from '../library.ts';
import type { FindingKind } from '../report/report.ts';
import type { Span } from '../source/span.ts';
import type { Question } from './question.ts';

/** A typed fact to be shown: what it is of, and the report's own words that state it. */
export interface Stated {
  readonly label: string;
  readonly span: Span;
  /** The value as it was read, where the stored words are damaged ("impr-ovement"); else they are the value. */
  readonly value?: string;
  readonly note?: string;
}

/** What the typed facts say to a question. */
export interface FactAnswer {
  readonly title: string;
  /** The fact that answers comes first. */
  readonly facts: readonly Stated[];
  /** Passages that bear it out, best first. */
  readonly excerpts: readonly Span[];
  /** A fixed template filled with typed facts, such as what a wrong premise gets wrong. */
  readonly message?: string;
  /** The rating of what it is about. */
  readonly rating?: string;
  /** Number or name of the standard that it is about. */
  readonly standard?: string;
  /** Every finding of a kind, of a standard, or both: they are listed page by page. */
  readonly list?: { readonly kind?: FindingKind; readonly standard?: string };
  /** Set when the facts settle that the report does not say it: what there is instead. */
  readonly missing?: string;
  /** What a rating was asked of, where nothing is called so: a standard may speak of it in its own words. */
  readonly unrated?: string;
}

/** Answers from one kind of typed fact, or leaves the question to the next. */
export type Solver = (question: Question, loaded: Loaded) => FactAnswer | null;
