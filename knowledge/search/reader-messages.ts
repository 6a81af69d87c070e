import type { Readable } from './passage-vectors.ts';
import type { Reading } from './reading.ts';

/** What the reader's thread is sent. */
export type ToReader =
  | {
      readonly type: 'prepare';
      readonly collection: number;
      readonly passages: readonly Readable[];
      /** Where its vectors are kept; null to keep them in memory only. */
      readonly file: string | null;
    }
  | { readonly type: 'read'; readonly collection: number; readonly id: number; readonly question: string };

/** What it sends back. A collection is prepared before a question on it is answered. */
export type FromReader =
  | { readonly type: 'loaded' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'prepared'; readonly collection: number }
  | { readonly type: 'reading'; readonly id: number; readonly reading: Reading };
