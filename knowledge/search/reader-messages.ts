import type { Readable } from './passage-vectors.ts';
import type { Reading } from './reading.ts';

/** Files beside a collection's text. */
export interface Beside {
  /** Where the vectors of its passages are kept; null to keep them in memory only. */
  readonly vectors: string | null;
  /** Questions that were put before, with the passages that answer them; their vectors are kept beside. Null for none. */
  readonly precedents: string | null;
}

/** What the reader's thread is sent. */
export type ToReader =
  | {
      readonly type: 'prepare';
      readonly collection: number;
      readonly passages: readonly Readable[];
      readonly beside: Beside;
    }
  | { readonly type: 'read'; readonly collection: number; readonly id: number; readonly question: string };

/** What it sends back. A collection is prepared before a question on it is answered. */
export type FromReader =
  | { readonly type: 'loaded' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'progress'; readonly what: string; readonly done: number; readonly of: number }
  | { readonly type: 'prepared'; readonly collection: number }
  | { readonly type: 'reading'; readonly id: number; readonly reading: Reading };
