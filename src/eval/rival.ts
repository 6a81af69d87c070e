import { type Passage, placeOf } from '../../knowledge/search/passage.ts';

/** A passage that a ranker gives, and how sure it is; more is better. */
export interface Hit {
  readonly number: number;
  readonly score: number;
}

/** Something that ranks passages and could be used in our place. */
export interface Rival {
  readonly name: string;
  rank(query: string): readonly Hit[];
}

/** A passage as the rivals index it. */
export interface Document {
  readonly id: number;
  readonly text: string;
  readonly place: string;
}

export function documentsOf(passages: readonly Passage[]): Document[] {
  return passages.map((passage, id) => ({ id, text: passage.text, place: placeOf(passage) }));
}
