// Apart from encoder.ts, so that whoever compares vectors does not load what makes them.
import type { Pieces } from './wordpieces.ts';

/** Numbers in the vector of one piece. */
export const size = 128;
/** A question's numbers are taken as whole ones, fine enough to lose nothing: sums stay below 2³¹. */
export const fine = 2047;
/** The most pieces of a question and of a passage that are read, without the two marks around them. */
export const most = { question: 62, passage: 218 };

/** A text as the reader understands it: for each piece a vector of length 1, and how much it weighs in a question. */
export interface Encoded {
  readonly pieces: Pieces;
  /** `size` numbers for each piece. */
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
}

export interface Encoder {
  encode(text: string, most: number): Promise<Encoded>;
}
