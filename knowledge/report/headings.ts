import type { Chunk } from './chunks.ts';
import { labelOf } from './labels.ts';
import { isRatingsSection } from './rating-section.ts';
import { lastRating } from './rating-words.ts';
import type { Text } from './text.ts';
import { isDotted, isHeadingLike, keyOf, type Title, titleOf } from './titles.ts';

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

/** The heading that a chunk is, or may be by its looks. */
function candidateOf(text: Text, chunks: readonly Chunk[], chunk: Chunk, at: number): Title | null {
  if (chunk.kind === 'heading') return chunk.title;
  const first = chunk.lines[0];
  if (!first || chunk.lines.length > 2) return null;
  if (chunk.kind === 'item') return listItemHeading(text, chunks, chunk, at);
  if (chunk.kind === 'label' && chunk.label?.of === 'findings') {
    // "Key findings" is a section where it stands as headings do, "Strengths" where the contents say so.
    const title = titleOf(chunk.label.title);
    const isAlone =
      chunk.gap > 0 &&
      /^(?:(?:\p{L}+ )?findings(?: (?:about|on|for|in) .+)?|what we found(?: .+)?)$/iu.test(first.text) &&
      !/\bfollows?$/i.test(first.text);
    const leadsProse = chunk.gap > 0 && /^what /i.test(first.text) && chunks[at + 1]?.kind === 'plain';
    return isAlone || leadsProse || text.known.has(keyOf(title)) ? title : null;
  }
  if (chunk.kind !== 'plain') return null;
  const start = text.contents.heading?.start ?? -1;
  const next = chunks[at + 1];
  const isPlain =
    first.start > start &&
    chunk.gap > 0 &&
    chunk.lines.length === 1 &&
    isHeadingLike(chunk.body.text) &&
    /^\p{Lu}/u.test(chunk.body.text) &&
    chunk.body.text.split(' ').length <= 12 &&
    !lastRating(chunk.body.text) &&
    !labelOf(chunk.body.text) &&
    !/\bshould$|©|\bISBN\b|https?:|@|\b\d{4}$|^score\b/i.test(chunk.body.text);
  if (!isPlain || !next || next.gap === 0) return null;
  const isProse =
    ['plain', 'item'].includes(next.kind) &&
    (next.body.text.length > 60 || /^['"‘“]/.test(next.body.text)) &&
    /[.:?!]['"’”)]*$/.test(next.body.text);
  const leads = next.kind === 'label' || next.kind === 'bullet' || isProse;
  return leads && !isSignature(chunks, at) ? titleOf(chunk.body.text) : null;
}

/** A signature is a name and a role, each on its line: the role ends the text above it. */
function isSignature(chunks: readonly Chunk[], at: number): boolean {
  const words = chunks[at]?.body.text ?? '';
  const before = chunks[at - 1];
  const isRole = /\b(?:inspector|director|commissioner|chair|chief executive|minister)\b/i.test(words);
  const isName = before?.kind === 'plain' && /^(?:\p{Lu}[\p{L}.'’-]* ?){2,4}$/u.test(before.body.text);
  return isRole && isName;
}

/** "1. Introduction" alone between blank lines, where no list goes on with it. */
function listItemHeading(text: Text, chunks: readonly Chunk[], chunk: Chunk, at: number): Title | null {
  const title = titleOf(chunk.lines.map((line) => line.text).join(' '));
  if (title.number === null || !/^\d/.test(title.number)) return null;
  if (text.known.has(keyOf(title))) return title;
  const next = chunks[at + 1];
  const before = chunks[at - 1];
  if (
    next?.kind === 'heading' &&
    next.title?.number?.replace(/^[A-Z]+\s?/, '').startsWith(`${title.number}.`)
  )
    return title;
  const inList = next?.kind === 'item' || before?.kind === 'item' || /:$/.test(before?.body.text ?? '');
  const alone = chunk.gap > 0 && chunk.lines.length === 1 && next !== undefined && next.gap > 0 && !inList;
  const listsNumbers = text.contents.entries.some(({ number }) => number !== null && /^\d+$/.test(number));
  return alone && !listsNumbers && isHeadingLike(title.name) && title.name.split(' ').length <= 10
    ? title
    : null;
}

interface Places {
  readonly byChunk: ReadonlyMap<number, readonly number[]>;
  readonly byEntry: ReadonlyMap<number, readonly number[]>;
}

/** Which entries of the contents each heading can be, and the other way round. */
function placesOf(
  entries: Text['contents']['entries'],
  titles: readonly (Title | null)[],
  keys: readonly (string | null)[],
): Places {
  const byKey = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), at]);
    const name = keyOf({ number: null, name: entry.name });
    byName.set(name, [...(byName.get(name) ?? []), at]);
  });
  const exact = new Set(keys);
  const byChunk = new Map<number, readonly number[]>();
  const byEntry = new Map<number, number[]>();
  titles.forEach((title, at) => {
    const key = keys[at];
    if (!title || key === null || key === undefined) return;
    const named = byName.get(keyOf({ number: null, name: title.name })) ?? [];
    // A number that only one side gives does not part what has the same name.
    const loose = named.filter(
      (entry) =>
        (title.number === null || entries[entry]?.number === null) && !exact.has(entries[entry]?.key ?? ''),
    );
    const found = byKey.get(key) ?? (loose.length === 1 ? loose : []);
    if (found.length === 0) return;
    byChunk.set(at, found);
    for (const entry of found) {
      const others = byEntry.get(entry);
      if (others) others.push(at);
      else byEntry.set(entry, [at]);
    }
  });
  return { byChunk, byEntry };
}

/**
 * True for a heading that comes before its turn: an earlier entry of the contents is still to come, and this
 * one stands again after that. Tables of ratings and summaries name the parts so.
 */
function isEarly(
  byEntry: Places['byEntry'],
  matched: ReadonlySet<number>,
  reached: number,
  entry: number,
  at: number,
): boolean {
  const mine = byEntry.get(entry) ?? [];
  for (let other = reached + 1; other < entry; other += 1) {
    if (matched.has(other)) continue;
    const still = (byEntry.get(other) ?? []).find((place) => place > at);
    if (still !== undefined && mine.some((place) => place > still)) return true;
  }
  return false;
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
