import type { Span } from '../source/span.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './headings.ts';
import { isRatingsSection } from './rating-section.ts';
import type { RatedRow, ReadValue } from './rating-table.ts';
import { lastRating, soleRating } from './rating-words.ts';
import { TOP } from './sections.ts';
import { isDotted, keyOf, type Title } from './titles.ts';
import { type Stretch, spanOf, trimmed } from './view.ts';

/** What the first lines of a standard's section say, and what each of them is. */
export interface StandardHead {
  readonly statement: { readonly chunk: number; readonly stretch: Stretch } | null;
  readonly rating: {
    readonly chunk: number;
    readonly stretch: Stretch;
    readonly value: ReadValue<string>;
  } | null;
}

/** The headings (by chunk) that begin a standard. */
export function standardHeadings(
  chunks: readonly Chunk[],
  roles: readonly (Role | null)[],
  rows: readonly RatedRow[],
): ReadonlySet<number> {
  const rated = new Set(
    rows.flatMap(({ title }) => [keyOf(title), keyOf({ number: null, name: title.name })]),
  );
  const numbered = roles.some((role) => role?.of === 'section' && isDotted(role.title));
  const found = new Set<number>();
  roles.forEach((role, at) => {
    if (role?.of !== 'section') return;
    const { title } = role;
    const isLettered = isDotted(title) && /^[A-Z]/.test(title.number ?? '');
    const isRated =
      rated.has(keyOf(title)) ||
      (title.number === null && rated.has(keyOf({ number: null, name: title.name })));
    const hasRating =
      (isDotted(title) || (title.depth === 0 && !numbered && !TOP.test(title.name))) &&
      headOf(chunks, roles, at).rating !== null &&
      !isRatingsSection(title.name);
    if (isLettered || isRated || hasRating) found.add(at);
  });
  return found;
}

/** True where two headings or rows name the same standard. */
export function isSame(a: Title, b: Title): boolean {
  if (a.number !== null && b.number !== null)
    return keyOf({ number: a.number, name: '' }) === keyOf({ number: b.number, name: '' });
  return keyOf({ number: null, name: a.name }) === keyOf({ number: null, name: b.name });
}

/** Reads the lines after a standard's heading up to its findings. */
export function headOf(
  chunks: readonly Chunk[],
  roles: readonly (Role | null)[],
  heading: number,
): StandardHead {
  let statement: StandardHead['statement'] = null;
  let rating: StandardHead['rating'] = null;
  // Beside the heading: "P 1.1. Leadership – Good".
  const beside = chunks[heading];
  const word = beside?.title && isDotted(beside.title) ? lastRating(beside.body.text) : null;
  if (beside && word)
    rating = { chunk: heading, stretch: word, value: { value: word.word, span: spanOf(beside.body, word) } };
  for (let at = heading + 1; at < Math.min(chunks.length, heading + 7); at += 1) {
    const chunk = chunks[at];
    const role = roles[at];
    if (role?.of === 'repeat') continue;
    if (!chunk || role) break;
    const { text } = chunk.body;
    if (chunk.kind === 'rating') {
      const sole = soleRating(text);
      if (!sole || /^overall\b/i.test(text)) break;
      rating ??= { chunk: at, stretch: sole, value: { value: sole.word, span: spanOf(chunk.body, sole) } };
    } else if (chunk.kind === 'plain') {
      if (/^(?:our|the|overall)?\s*(?:rating|judgement)s?\b/i.test(text) || statement !== null) continue;
      if (text.split(' ').length > 90 || /:$/.test(text)) break;
      const last = lastRating(text);
      const apart = last !== null && /[.:!?]['"’”)]*\s+(?:rating\s*:?\s*)?$/i.test(text.slice(0, last.start));
      if (last && apart)
        rating ??= { chunk: at, stretch: last, value: { value: last.word, span: spanOf(chunk.body, last) } };
      const end =
        last && apart ? text.slice(0, last.start).replace(/\s*rating\s*:?\s*$/i, '').length : text.length;
      statement = { chunk: at, stretch: trimmed(text, 0, end) };
    } else break;
  }
  return { statement, rating };
}

/** The sentence that says how a rating is arrived at, among those of a standard's section; null for none. */
export function basisOf(sentences: readonly { readonly text: string; readonly span: Span }[]): Span | null {
  const says = sentences.find(
    ({ text }) => /\brating\b/i.test(text) && /\b(?:driven by|based on|determined by)\b/i.test(text),
  );
  return says?.span ?? null;
}
