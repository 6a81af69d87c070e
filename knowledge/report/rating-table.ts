import type { Span } from '../source/span.ts';
import type { Chunk } from './chunk.ts';
import type { Role } from './headings.ts';
import { lastRating, soleRating } from './rating-words.ts';
import type { BlockKind } from './report.ts';
import { isDotted, isHeadingLike, type Title, titleOf } from './titles.ts';
import { spanOf } from './view.ts';

/** A value with the place that it was read from. */
export interface ReadValue<T> {
  readonly value: T;
  readonly span: Span;
}

/** A line of the table of ratings. */
export interface RatedRow {
  readonly title: Title;
  readonly part: string | null;
  readonly rating: ReadValue<string>;
  readonly span: Span;
}

/** What was achieved, of what could be. */
export interface Score {
  readonly achieved: number;
  readonly max: number;
}

/** What the report says of its ratings at a glance. */
export interface RatingTable {
  readonly rows: readonly RatedRow[];
  /** Every statement of the overall rating in the table. */
  readonly overall: readonly ReadValue<string>[];
  readonly scores: readonly ReadValue<Score>[];
  /** What each chunk of the table is. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

const EARLIER = /\b(?:previous(?:ly)?|last inspection|earlier|prior|former)\b/i;
const SCORE = /(?:^|\bscored?\b\s*:?\s*(?:of\s+)?)(\d{1,3})\s*(?:\/|out of|of)\s*(\d{1,3})\b/i;

/** Reads the table of ratings, wherever its lines stand; `inTable` tells the chunks of its own section. */
export function ratingTableOf(
  chunks: readonly Chunk[],
  roles: readonly (Role | null)[],
  inTable: readonly boolean[],
): RatingTable {
  const rows: RatedRow[] = [];
  const overall: ReadValue<string>[] = [];
  const scores: ReadValue<Score>[] = [];
  const kinds = new Map<number, BlockKind>();
  let part: string | null = null;
  let pending: { readonly words: string; readonly span: Span; readonly chunk: number } | null = null;
  let awaitsOverall = false;
  chunks.forEach((chunk, at) => {
    const role = roles[at];
    const words = rawOf(chunk);
    if (role?.of === 'section' || words.length > 160) {
      pending = null;
      awaitsOverall = false;
      part = null;
      return;
    }
    const own = inTable[at] === true;
    const span = spanOf(chunk.body, { start: 0, end: chunk.body.text.length });
    const last = lastRating(words.replace(/\s*\(\d{1,3}\s*\/\s*\d{1,3}\)$/, ''));
    const ratingAt = (word: { readonly word: string; readonly start: number }): ReadValue<string> => {
      const shift = words.length - chunk.body.text.length;
      const start = word.start - shift;
      return {
        value: word.word,
        span: spanOf(chunk.body, { start, end: start + lengthOf(chunk, start, word.word) }),
      };
    };
    if (EARLIER.test(words)) {
      if (own) kinds.set(at, 'row');
      pending = null;
      awaitsOverall = false;
      return;
    }
    const score = own
      ? (SCORE.exec(words) ?? /\((\d{1,3})\s*\/\s*(\d{1,3})\)/.exec(words))
      : /\bscore\b/i.test(words)
        ? SCORE.exec(words)
        : null;
    if (score?.[1] && score[2] && chunk.kind !== 'bullet' && words.length < 90) {
      const shift = words.length - chunk.body.text.length;
      const start = score.index + score[0].indexOf(score[1]) - shift;
      const end = score.index + score[0].length - shift;
      scores.push({
        value: { achieved: Number(score[1]), max: Number(score[2]) },
        span: spanOf(chunk.body, { start, end }),
      });
      kinds.set(at, 'rating');
      if (!/overall/i.test(words)) return;
    }
    if (/^overall\b/i.test(words) && words.length < 60 && chunk.kind !== 'bullet') {
      if (last) overall.push(ratingAt(last));
      if (last || own || /rating:?$/i.test(words)) kinds.set(at, last ? 'rating' : 'label');
      awaitsOverall = last === null;
      return;
    }
    const sole = soleRating(words);
    if (sole && awaitsOverall) {
      overall.push(ratingAt(sole));
      kinds.set(at, 'rating');
      awaitsOverall = false;
      return;
    }
    awaitsOverall &&= own && !last;
    const before: string =
      pending === null || /^(?:[A-Z]{1,2}\s?)?\d+\.\d/.test(words) ? '' : `${pending.words} `;
    const title = last
      ? titleOf(`${before}${words.slice(0, last.start)}`.replace(/[\s:–(-]+$/, ''))
      : titleOf(words);
    if (last && chunk.kind !== 'bullet' && isHeadingLike(title.name) && (isDotted(title) || own)) {
      const start: Span = pending !== null && before !== '' ? pending.span : span;
      rows.push({ title, part, rating: ratingAt(last), span: { start: start.start, end: span.end } });
      if (pending !== null && before !== '') kinds.set(pending.chunk, 'rating');
      kinds.set(at, 'rating');
      pending = null;
      return;
    }
    if (!own) {
      pending = null;
      return;
    }
    if (isDotted(title) && chunk.kind !== 'bullet') {
      pending = { words, span, chunk: at };
      kinds.set(at, 'rating');
    } else if (role?.of === 'label' || chunk.kind === 'item' || title.depth === 1) {
      part = title.title;
      pending = null;
      kinds.set(at, 'label');
    } else if (pending !== null && words.length < 60 && chunk.gap === 0 && !isSentence(words)) {
      pending = { words: `${before}${words}`, span: pending.span, chunk: pending.chunk };
      kinds.set(at, 'rating');
    } else if (
      !isSentence(words) &&
      words.split(' ').length <= 8 &&
      chunk.kind === 'plain' &&
      soleRating(rawOf(chunks[at + 1])) &&
      roles[at + 1] == null
    ) {
      // A name without number whose rating stands on the next line.
      pending = { words, span, chunk: at };
      kinds.set(at, 'rating');
    } else pending = null;
  });
  return { rows, overall, scores, kinds };
}

function isSentence(words: string): boolean {
  return /[.:]$/.test(words);
}

/** A chunk's words with its number, on one line. */
function rawOf(chunk: Chunk | undefined): string {
  if (!chunk) return '';
  const number = chunk.kind === 'item' && chunk.lines[0] ? /^\S+/.exec(chunk.lines[0].text)?.[0] : undefined;
  return number === undefined ? chunk.body.text : `${number} ${chunk.body.text}`;
}

/** Units that a rating takes in a chunk: its words may stand further apart than in its folded form. */
function lengthOf(chunk: Chunk, start: number, word: string): number {
  const last = word.split(' ').at(-1) ?? word;
  return chunk.body.text.indexOf(last, start + word.length - last.length) + last.length - start;
}
