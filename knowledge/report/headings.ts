import type { Chunk } from './chunk.ts';
import { isEarly, placesOf } from './entry-places.ts';
import { candidateOf } from './heading-candidates.ts';
import { isRatingsSection } from './rating-section.ts';
import { lastRating } from './rating-words.ts';
import type { Text } from './text.ts';
import { isDotted, keyOf, type Title } from './titles.ts';

/** What a chunk is to the tree of sections. */
export type Role =
  /** Begins a section; `entry` is its place in the list of contents, null where that does not name it. */
  | { readonly of: 'section'; readonly title: Title; readonly entry: number | null }
  /** A heading that stands a second time, as running headings do. */
  | { readonly of: 'repeat' }
  /** A heading within a table or summary: it begins nothing. */
  | { readonly of: 'label' };

/** Tells for each chunk whether it begins a section. */
export function rolesOf(text: Text, chunks: readonly Chunk[]): readonly (Role | null)[] {
  const { entries } = text.contents;
  const titles = chunks.map((chunk, at) => candidateOf(text, chunks, chunk, at));
  const keys = titles.map((title) => (title === null ? null : keyOf(title)));
  const places = placesOf(entries, titles, keys);
  const lastPlace = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key !== null) lastPlace.set(key, at);
  });
  const matched = new Set<number>();
  const seen = new Set<string>();
  let reached = -1;
  let current: string | null = null;
  let ratings = false;
  return titles.map((title, at): Role | null => {
    const key = keys[at];
    if (title === null || key === null || key === undefined) return null;
    const listed = (places.byChunk.get(at) ?? []).filter((entry) => !matched.has(entry));
    const entry = listed.find((one) => one > reached) ?? listed[0];
    if (ratings && title.number !== null && isRow(chunks, at, (lastPlace.get(key) ?? at) > at))
      return { of: 'label' };
    if (entry === undefined) {
      const isKnown = (places.byChunk.get(at) ?? []).length > 0;
      if (isKnown || key === current || (title.number !== null && seen.has(key))) return { of: 'repeat' };
    } else if (entry > reached && isEarly(places.byEntry, matched, reached, entry, at))
      return { of: 'label' };
    else {
      matched.add(entry);
      reached = Math.max(reached, entry);
    }
    seen.add(key);
    current = key;
    ratings = isRatingsSection(title.name);
    return { of: 'section', title, entry: entry ?? null };
  });
}

/** True for a numbered line in the section of ratings that belongs to its table. */
function isRow(chunks: readonly Chunk[], at: number, again: boolean): boolean {
  const next = chunks[at + 1];
  const rated = next?.kind === 'rating';
  const title = chunks[at]?.title;
  if (title && isDotted(title)) return rated || again;
  return rated || (again && (next?.kind === 'heading' || next?.kind === 'item' || isRatedLine(next)));
}

function isRatedLine(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.body.text.length < 120 && lastRating(chunk.body.text) !== null;
}
