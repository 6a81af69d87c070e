import { headingAt } from './heading-lines.ts';
import { type Label, labelOf } from './labels.ts';
import type { Line } from './lines.ts';
import { markOf, pointOf } from './marks.ts';
import { isRatingsSection } from './rating-section.ts';
import { lastRating, soleRating } from './rating-words.ts';
import { folded, type Text } from './text.ts';
import { isDotted, type Title, titleOf } from './titles.ts';
import type { Stretch, View } from './view.ts';

export type ChunkKind =
  | 'plain'
  | 'bullet'
  | 'item'
  | 'footnote'
  | 'row'
  | 'label'
  | 'rating'
  | 'caption'
  | 'heading';

/** Lines that are read as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly lines: readonly Line[];
  /** Its words on one line, without bullet, number or footnote mark. */
  readonly body: View;
  /** The mark, in units of the text's view; null for none. */
  readonly mark: Stretch | null;
  /** Number of an item or footnote. */
  readonly number: number | null;
  readonly title: Title | null;
  readonly label: Label | null;
  /** Blank lines before it. */
  readonly gap: number;
}

/** What kind of section the lines stand in, where that changes how they are cut. */
interface Within {
  ratings: boolean;
  glossary: boolean;
}

/** A chunk that may still grow. */
interface Growing {
  kind: ChunkKind;
  readonly lines: Line[];
  readonly words: number;
  readonly markLength: number;
  readonly number: number | null;
  readonly title: Title | null;
  readonly label: Label | null;
  closed: boolean;
}

const CAPTION = /^(?:figure|table|chart|graph|map|box)\s+\d{1,2}[a-z]?(?:\s*[.:–-]|\s+\p{Lu})/iu;
const CELLS = /\S(?:\t| {3,})\s*\S/;
/** A line of a glossary: "Void: a bed which is empty", "COM Community offender manager". */
const ENTRY =
  /^\p{Lu}[\p{L}\p{N}&/’' -]{0,50}?(?:\t|\s?[:–—]\s|\s-\s|\s{2,})|^(?=\p{Lu}\p{Ll}*\p{Lu})[\p{L}\p{N}]{2,10}\s\p{L}/u;
const HEADER =
  /^(?:key questions?\b.{0,60}(?:%|per\s?cent)|(?:%|percentage|per cent)\s*['‘’"“]?yes['’"”]?$)/i;
const PERCENT_END = /(?:\?|\t|\s{2})\s*\d{1,3}(?:\.\d+)?\s?%$/;
const SENTENCE_END = /[.!?:;]['"’”)\]¹²³⁰-⁹]*$/;

/** Cuts a text into chunks, front to back; the list of contents is left out. */
export function chunksOf(text: Text): readonly Chunk[] {
  const skip = new Set<Line>(text.contents.entries.flatMap(({ lines }) => lines));
  if (text.contents.heading) skip.add(text.contents.heading);
  const chunks: Growing[] = [];
  const within: Within = { ratings: false, glossary: false };
  let afterSkip = false;
  for (let at = 0; at < text.lines.length; at += 1) {
    const line = text.lines[at];
    if (!line) break;
    if (skip.has(line)) {
      afterSkip = true;
      continue;
    }
    const current = afterSkip ? undefined : chunks.at(-1);
    afterSkip = false;
    const last = current?.lines.at(-1)?.text ?? '';
    const fresh = !current || line.gap > 0 || current.closed || SENTENCE_END.test(last);
    // After a short line a known heading may stand without a blank line between.
    const heading = fresh || last.length < 55 ? headingAt(text, at, !fresh) : null;
    if (heading) {
      chunks.push({ ...grown('heading', heading.lines), title: heading.title, closed: true });
      const { name, title, number } = heading.title;
      within.ratings = isRatingsSection(name) || (within.ratings && number !== null);
      within.glossary = /glossary|abbreviations|acronyms|\bwords we use\b|\bterms\b/i.test(title);
      at += heading.lines.length - 1;
      continue;
    }
    const begun = begin(line, current, fresh, within);
    if (begun) chunks.push(begun);
    else if (current) extend(current, line);
  }
  return joined(chunks.map(settled)).map((chunk) => finished(text, chunk));
}

function grown(kind: ChunkKind, lines: readonly Line[]): Growing {
  return {
    kind,
    lines: [...lines],
    words: 0,
    markLength: 0,
    number: null,
    title: null,
    label: null,
    closed: false,
  };
}

/** The chunk that a line begins; null where it goes on with the one before. */
function begin(line: Line, current: Growing | undefined, fresh: boolean, within: Within): Growing | null {
  const isInList = current?.kind === 'item' || current?.kind === 'bullet';
  const mark = markOf(line.text) ?? (isInList ? pointOf(line.text) : null);
  const last = current?.lines.at(-1)?.text ?? '';
  if (
    mark?.of === 'bullet' &&
    !(line.gap === 0 && /^[–—]/.test(line.text) && !fresh && current?.kind !== 'bullet')
  ) {
    return { ...grown('bullet', [line]), words: mark.words, markLength: mark.length };
  }
  if (
    mark?.of === 'item' &&
    (fresh || mark.number === 1 || isInList || current?.number === (mark.number ?? 0) - 1)
  ) {
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
  if (within.glossary && ENTRY.test(line.text)) return { ...grown('row', [line]), closed: true };
  // Who the next recommendations are for stands on a line of its own.
  if (isInList && /^\p{Lu}.{2,110}\bshould:$/u.test(line.text))
    return { ...grown('plain', [line]), closed: true };
  // What a lone "Recommendation 3" says stands on the line after it.
  if (
    current?.kind === 'item' &&
    current.lines.length === 1 &&
    current.words === current.lines[0]?.text.length
  )
    return null;
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

function extend(current: Growing, line: Line): void {
  current.lines.push(line);
  if (current.kind === 'plain' && CELLS.test(line.text)) current.kind = 'row';
  if (current.kind === 'row' && (CELLS.test(line.text) || /\d\s?%$/.test(line.text))) current.closed = true;
}

/** A row that never came to its last cell is a paragraph. */
function settled(chunk: Growing): Growing {
  return chunk.kind === 'row' && !chunk.closed ? { ...chunk, kind: 'plain' } : chunk;
}

const OPEN_END =
  /(?:,|\b(?:a|an|and|as|at|by|for|from|had|has|have|in|into|is|of|on|or|that|the|their|this|to|was|were|which|who|with))$/i;

/** Joins what a page's end cut in two: the rest of a bullet or paragraph stands after a blank line. */
function joined(chunks: readonly Growing[]): readonly Growing[] {
  const whole: Growing[] = [];
  for (const chunk of chunks) {
    const before = whole.at(-1);
    const last = before?.lines.at(-1)?.text ?? '';
    const first = chunk.lines[0]?.text ?? '';
    const isCut =
      before &&
      chunk.kind === 'plain' &&
      ['plain', 'bullet', 'item', 'footnote'].includes(before.kind) &&
      !SENTENCE_END.test(last) &&
      (/^\p{Ll}/u.test(first) || (OPEN_END.test(last) && last.length > 40));
    const isRating =
      before?.kind === 'plain' && /(?:^|\s)Requires$/.test(last) && /^improvement\b/i.test(first);
    if (before && (isCut || isRating)) before.lines.push(...chunk.lines);
    else whole.push(chunk);
  }
  return whole;
}

function finished(text: Text, chunk: Growing): Chunk {
  const stretches = chunk.lines.map((line, index) => ({
    start: index === 0 ? line.start + chunk.words : line.start,
    end: line.end,
  }));
  const first = chunk.lines[0];
  const start = first?.start ?? 0;
  const body = folded(text, stretches);
  const kind = chunk.kind === 'plain' && soleRating(body.text) ? 'rating' : chunk.kind;
  return {
    kind,
    lines: chunk.lines,
    body,
    mark: chunk.markLength > 0 ? { start, end: start + chunk.markLength } : null,
    number: chunk.number,
    title: chunk.title,
    label: chunk.label,
    gap: first?.gap ?? 0,
  };
}
