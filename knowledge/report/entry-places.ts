import type { Text } from './text.ts';
import { keyOf, type Title } from './titles.ts';

/** How headings and entries of the contents belong together. */
export interface Places {
  readonly byChunk: ReadonlyMap<number, readonly number[]>;
  readonly byEntry: ReadonlyMap<number, readonly number[]>;
}

/** Which entries of the contents each heading can be, and the other way round. */
export function placesOf(
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
export function isEarly(
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
