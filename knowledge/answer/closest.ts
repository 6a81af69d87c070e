import type { Loaded } from '../library.ts';
import { holds, type Span } from '../source/span.ts';
import { type Alignment, align, type Difference, further } from './align.ts';
import { spanOf, type Word } from './words.ts';

/** A run of words that the quotation has otherwise: what was asked, and what the report has; either may be "". */
export interface Changed {
  readonly asked: string;
  readonly report: string;
  /** The report's words; null where the quotation adds words that the report has not. */
  readonly span: Span | null;
}

/** A passage that is nearly the quotation, and every word that differs. */
export interface Close {
  readonly places: readonly Span[];
  readonly changes: readonly Changed[];
}

/** A quotation has so many words at least and at most for a merely close passage to be looked for. */
const length = { least: 5, most: 600 };

/** So many words may be left out anywhere, as a page's number is; more only within one block, and not too many. */
const leftOut = { anywhere: 3, most: 25 };

/** What a quotation has where it leaves words out. */
export const omissionMark = /\[?(?:…|\.\s?\.\s?\.)\]?/;

/** A quotation and the report that it is held against, both as they stand and word by word. */
interface Compared {
  readonly quoted: string;
  readonly asked: readonly Word[];
  readonly words: readonly Word[];
  readonly loaded: Loaded;
}

/** The passage that has four fifths of at least five words in order, with every word that differs. */
export function closest(compared: Compared): Close | null {
  const { asked, words } = compared;
  if (asked.length < length.least || asked.length > length.most) return null;
  const [own, all] = [asked, words].map((list) => list.map(({ text }) => text));
  for (const more of [further.ofOneRun, further.alike]) {
    const alignment = align(own ?? [], all ?? [], more);
    if (!alignment || 5 * alignment.matched < 4 * asked.length) continue;
    if (more === further.alike || standsTogether(alignment, compared)) return closeOf(alignment, compared);
  }
  return null;
}

function closeOf(alignment: Alignment, compared: Compared): Close {
  const { asked, words } = compared;
  const differences = alignment.differences.map((each) => widened(each, compared));
  const [first, last] = [differences[0], differences.at(-1)];
  const start = first?.asked.start === 0 ? first.found.start : alignment.found.start;
  const end = last?.asked.end === asked.length ? last.found.end : alignment.found.end;
  return {
    places: [spanOf(words, start, end)],
    changes: differences.filter((each) => !isMarked(each, compared)).map((each) => changedOf(each, compared)),
  };
}

/** True where the quotation itself says that it leaves words out. */
function isMarked({ asked: { start, end } }: Difference, { quoted, asked }: Compared): boolean {
  const between = quoted.slice(asked[start - 1]?.span.end, asked[start]?.span.start);
  return start === end && omissionMark.test(between);
}

/** True when no run of words that the quotation leaves out is so long that it joins what stands apart. */
function standsTogether({ differences }: Alignment, { words, loaded }: Compared): boolean {
  return differences.every(({ asked, found }) => {
    const more = found.end - found.start - (asked.end - asked.start);
    if (more <= leftOut.anywhere) return true;
    const between = spanOf(words, found.start - 1, found.end + 1);
    return more <= leftOut.most && loaded.report.blocks.some(({ span }) => holds(span, between));
  });
}

/**
 * At a quotation's ends no word that is met tells where the report's other words begin or stop: as many as were
 * asked, as far as the sentence goes (or the block, where the quotation itself goes on to another sentence).
 */
function widened({ asked: typed, found }: Difference, compared: Compared): Difference {
  const { asked, words } = compared;
  const count = typed.end - typed.start;
  if (typed.start === 0) {
    const within = reach(found.end, isSplit(typed.end, compared), compared);
    const before = words.slice(Math.max(found.end - count, 0), found.end);
    const start = found.end - before.filter(({ span }) => holds(within, span)).length;
    return { asked: typed, found: { start, end: found.end } };
  }
  if (typed.end === asked.length) {
    const within = reach(found.start - 1, isSplit(typed.start, compared), compared);
    const after = words.slice(found.start, found.start + count);
    const end = found.start + after.filter(({ span }) => holds(within, span)).length;
    return { asked: typed, found: { start: found.start, end } };
  }
  return { asked: typed, found };
}

/** True when the quotation ends a sentence right before its word at an index. */
function isSplit(at: number, { quoted, asked }: Compared): boolean {
  return /[.!?]/.test(quoted.slice(asked[at - 1]?.span.end, asked[at]?.span.start));
}

/** The sentence in which a word of the report stands, or its whole block. */
function reach(at: number, wholeBlock: boolean, { words, loaded }: Compared): Span {
  const word = words[at]?.span ?? { start: 0, end: 0 };
  const block = loaded.report.blocks.find(({ span }) => holds(span, word));
  const sentence = block?.sentences.find((span) => holds(span, word));
  return (wholeBlock ? null : sentence) ?? block?.span ?? word;
}

function changedOf({ asked: typed, found }: Difference, { quoted, asked, words, loaded }: Compared): Changed {
  const { text } = loaded.source;
  const own = typed.start === typed.end ? null : spanOf(asked, typed.start, typed.end);
  const there = found.start === found.end ? null : spanOf(words, found.start, found.end);
  const span = there && own === null ? withBrackets(there, text) : there;
  return {
    asked: own ? quoted.slice(own.start, own.end) : '',
    report: span ? text.slice(span.start, span.end) : '',
    span,
  };
}

/** With the brackets right around it. */
function withBrackets({ start, end }: Span, text: string): Span {
  const pair = text.charAt(start - 1) + text.charAt(end);
  return pair === '()' || pair === '[]' ? { start: start - 1, end: end + 1 } : { start, end };
}
