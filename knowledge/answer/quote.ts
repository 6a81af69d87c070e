import type { Loaded } from '../library.ts';
import type { Span } from '../source/span.ts';
import { type Close, closest, omissionMark } from './closest.ts';
import { quotableWords, spanOf, type Word } from './words.ts';

/** What a quotation is to the report. Every `places` is in the report's order and never empty. */
export type Verdict =
  | { readonly kind: 'verbatim'; readonly places: readonly Span[] }
  /** Equal but for quotation marks, dashes, other punctuation, white space or case. */
  | { readonly kind: 'folded'; readonly places: readonly Span[] }
  /** Equal, with words left out where it has "…", within one passage. */
  | { readonly kind: 'omission'; readonly places: readonly Span[] }
  /** At least five words, four fifths of them in order: here is what differs. */
  | ({ readonly kind: 'close' } & Close)
  /** Each piece stands in the report, but not together. */
  | { readonly kind: 'joined'; readonly places: readonly Span[] }
  | { readonly kind: 'absent' };

/** Tells whether a text stands in the report, and where. */
export function checkQuote(typed: string, loaded: Loaded): Verdict {
  const quoted = trimMarks(typed);
  const { text } = loaded.source;
  const asked = quotableWords(quoted);
  if (asked.length === 0) return { kind: 'absent' };

  const exact = allPlaces(text, quoted);
  if (exact.length > 0) return { kind: 'verbatim', places: exact };

  const words = wordsOfSource(loaded);
  const pieces = quoted
    .split(omissionMark)
    .map((piece) => quotableWords(piece).map((word) => word.text))
    .filter((piece) => piece.length > 0);
  if (pieces.length > 1) {
    const verdict = withOmissions(pieces, words, loaded);
    if (verdict.kind !== 'absent') return verdict;
  }

  const plain = asked.map((word) => word.text);
  const places = runsOf(plain, words).map((at) => spanOf(words, at, at + plain.length));
  if (places.length > 0) return { kind: 'folded', places };
  const close = closest({ quoted, asked, words, loaded });
  return close ? { kind: 'close', ...close } : (joined(plain, words) ?? { kind: 'absent' });
}

/** Without the quotation marks, spaces and full stop around it that belong to the one who quotes. */
function trimMarks(typed: string): string {
  return typed.trim().replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s]+$/gu, '');
}

/** Every place where the text stands to the letter, cutting no word or number of the report. */
function allPlaces(text: string, quoted: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + quoted.length)) {
    const end = at + quoted.length;
    if (!isCut(text, at) && !isCut(text, end)) places.push({ start: at, end });
  }
  return places;
}

/** True when an offset lies within a word, or within a number such as "1,852", "2/21" or "13%". */
function isCut(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return (
    (/[\p{L}\p{M}\p{Nd}]$/u.test(before) && /^[\p{L}\p{M}\p{Nd}]/u.test(after)) ||
    (/\p{Nd}$/u.test(before) && /^(?:[.,/:]\p{Nd}|\s?%)/u.test(after)) ||
    (/\p{Nd}[.,/:]$/u.test(before) && /^\p{Nd}/u.test(after))
  );
}

const known = new WeakMap<object, readonly Word[]>();

/** The words of a report, read once. */
function wordsOfSource({ source }: Loaded): readonly Word[] {
  const words = known.get(source) ?? quotableWords(source.text);
  known.set(source, words);
  return words;
}

/** Where a run of words begins, each time that it stands in a text; never overlapping. */
function runsOf(run: readonly string[], words: readonly Word[], from = 0, to = words.length): number[] {
  const at: number[] = [];
  for (let i = from; i + run.length <= to; i++) {
    if (run.every((word, k) => words[i + k]?.text === word)) {
      at.push(i);
      i += run.length - 1;
    }
  }
  return at;
}

/** Pieces with "…" between them: in order within one block of the report, or merely each somewhere. */
function withOmissions(
  pieces: readonly (readonly string[])[],
  words: readonly Word[],
  loaded: Loaded,
): Verdict {
  const [first = []] = pieces;
  const places: Span[] = [];
  for (const start of runsOf(first, words)) {
    const block = loaded.report.blocks.find(({ span }) => span.end > (words[start]?.span.start ?? 0));
    let at = start;
    let end = -1;
    for (const piece of pieces) {
      const next = runsOf(piece, words, at)[0];
      end = next === undefined ? -1 : next + piece.length;
      if (next === undefined) break;
      at = end;
    }
    if (block && end !== -1 && (words[end - 1]?.span.end ?? 0) <= block.span.end)
      places.push(spanOf(words, start, end));
  }
  if (places.length > 0) return { kind: 'omission', places };
  return everyPiece(pieces, words);
}

function everyPiece(pieces: readonly (readonly string[])[], words: readonly Word[]): Verdict {
  const places = pieces.map((piece) => {
    const at = runsOf(piece, words)[0];
    return at === undefined ? null : spanOf(words, at, at + piece.length);
  });
  const all = places.flatMap((place) => place ?? []);
  return all.length === pieces.length ? { kind: 'joined', places: all } : { kind: 'absent' };
}

/** Two runs of four words or more, each in the report but not one after the other. */
function joined(plain: readonly string[], words: readonly Word[]): Verdict | null {
  for (let cut = plain.length - 4; cut >= 4; cut--) {
    const pieces = [plain.slice(0, cut), plain.slice(cut)];
    const verdict = everyPiece(pieces, words);
    if (verdict.kind === 'joined') return verdict;
  }
  return null;
}
