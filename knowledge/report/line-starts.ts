import { type Growing, grown, type Within } from './growing-chunk.ts';
import { labelOf } from './labels.ts';
import type { Line } from './lines.ts';
import { bareNumberOf, markOf, pointOf } from './marks.ts';
import { lastRating, soleRating } from './rating-words.ts';
import { isDotted, titleOf } from './titles.ts';

const CAPTION = /^(?:figure|table|chart|graph|map|box)\s+\d{1,2}[a-z]?(?:\s*[.:–-]|\s+\p{Lu})/iu;

const CELLS = /\S(?:\t| {3,})\s*\S/;

/** A line of a glossary: "Void: a bed which is empty", "COM Community offender manager". */
const ENTRY =
  /^\p{Lu}[\p{L}\p{N}&/’' -]{0,50}?(?:\t|\s?[:–—]\s|\s-\s|\s{2,})|^(?=\p{Lu}\p{Ll}*\p{Lu})[\p{L}\p{N}]{2,10}\s\p{L}/u;

const HEADER =
  /^(?:key questions?\t.{1,60}|key questions?\b.{0,60}(?:%|per\s?cent)|(?:%|percentage|per cent)\s*['‘’"“]?yes['’"”]?$)/i;

const PERCENT_END = /(?:\?|\t|\s{2}|\.{3}\s?|\?:\s)\s*\d{1,3}(?:\.\d+)?\s?%$/;

/** The end of a line after which a new block may begin. */
export const SENTENCE_END = /[.!?:;]['"’”)\]¹²³⁰-⁹]*$/;

/** The chunk that a line begins; null where it goes on with the one before. */
export function begin(
  line: Line,
  current: Growing | undefined,
  fresh: boolean,
  within: Within,
): Growing | null {
  const last = current?.lines.at(-1)?.text ?? '';
  const isInList = current?.kind === 'item' || current?.kind === 'bullet';
  const follows = (number: number | null): boolean => number === within.lastNumber + 1;
  const bare = within.recommendations && (fresh || last.length < 40) ? bareNumberOf(line.text) : null;
  const mark =
    markOf(line.text) ??
    (isInList ? pointOf(line.text) : null) ??
    (bare && follows(bare.number) ? bare : null);
  if (
    mark?.of === 'bullet' &&
    !(line.gap === 0 && /^[–—]/.test(line.text) && !fresh && current?.kind !== 'bullet')
  ) {
    return { ...grown('bullet', [line]), words: mark.words, markLength: mark.length };
  }
  if (mark?.of === 'item' && (fresh || mark.number === 1 || isInList || follows(mark.number))) {
    return { ...grown('item', [line]), words: mark.words, markLength: mark.length, number: mark.number };
  }
  if (mark?.of === 'footnote' && (fresh || current?.kind === 'footnote')) {
    return { ...grown('footnote', [line]), words: mark.words, markLength: mark.length, number: mark.number };
  }
  const label = fresh ? labelOf(line.text) : null;
  if (label) return { ...grown('label', [line]), label, closed: true };
  if (/^\p{Lu}|^[☆★]/u.test(line.text) && soleRating(line.text))
    return { ...grown('rating', [line]), closed: true };
  if (isDotted(titleOf(line.text)) && lastRating(line.text))
    return { ...grown('rating', [line]), closed: true };
  if (fresh && CAPTION.test(line.text)) return grown('caption', [line]);
  if (within.facts && /^(?:£|\d)/.test(line.text)) return { ...grown('row', [line]), closed: true };
  if (within.glossary && ENTRY.test(line.text)) return { ...grown('row', [line]), closed: true };
  // Who the next recommendations are for stands on a line of its own.
  if (isInList && /^\p{Lu}.{2,110}\bshould:$/u.test(line.text))
    return { ...grown('plain', [line]), closed: true };
  // What a lone mark stands for is on the line after it.
  if (isInList && current.lines.length === 1 && current.words === current.lines[0]?.text.length) return null;
  const cells = CELLS.test(line.text) || HEADER.test(line.text) || PERCENT_END.test(line.text.slice(-40));
  if (current?.kind === 'row' && line.gap === 0) {
    if (!current.closed) return null;
    return { ...grown('row', [line]), closed: cells };
  }
  if (cells) {
    // The first row of a table may have been broken before its last cell.
    if (!fresh && current?.kind === 'plain') return null;
    return { ...grown('row', [line]), closed: true };
  }
  if (!current || line.gap > 0 || current.closed) return grown('plain', [line]);
  // A statement that ends in its rating ends there.
  if (current.kind === 'plain' && endsRated(last)) return grown('plain', [line]);
  if (within.ratings && last.length < 50 && current.kind === 'plain') return grown('plain', [line]);
  return null;
}

/** True for a line whose sentence is followed by a rating: "… for all. Good". */
function endsRated(line: string): boolean {
  const rating = lastRating(line);
  return rating !== null && /[.!?]['"’”)]*\s+$/.test(line.slice(0, rating.start));
}

/** Adds a line to the chunk that it goes on with. */
export function extend(current: Growing, line: Line): void {
  current.lines.push(line);
  if (current.kind === 'plain' && CELLS.test(line.text)) current.kind = 'row';
  if (current.kind === 'row' && (CELLS.test(line.text) || /\d\s?%$/.test(line.text))) current.closed = true;
}
