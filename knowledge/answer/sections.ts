import type { Loaded } from '../library.ts';
import type { Section } from '../report/report.ts';
import type { Span } from '../source/span.ts';
import { type Named, type Resolved, resolveName } from './names.ts';
import { stemsOf } from './question.ts';
import { isNumberWord, wordsOf } from './spelling.ts';

/** The names that each section goes by: title, name, number. */
export function sectionNames(loaded: Loaded): Named<Section>[] {
  return loaded.report.sections.map((section) => ({
    item: section,
    names: [
      section.title,
      section.name,
      ...(section.number === null
        ? []
        : [section.number, section.number.replace(/^[A-Za-z]{1,2}\s+(?=\d)/, '')]),
    ],
  }));
}

/** The section that a typed name means. */
export function resolveSection(typed: string, loaded: Loaded): Resolved<Section> {
  const names = sectionNames(loaded);
  const resolved = resolveName(typed, names);
  if (resolved.kind !== 'missing') return resolved;
  const bare = typed
    .replace(/\b(?:the|section|chapter|part)\b/giu, ' ')
    .replace(/\brecs?\b/giu, 'recommendations');
  const named = resolveName(bare, names);
  if (named.kind !== 'missing') return named;
  const number = /\b\d+(?:\.\d+)+\b/.exec(bare)?.[0];
  if (number !== undefined) return resolveName(number, names);
  const akin = namesNumber(bare) ? null : byMostWords(bare, loaded);
  return akin ? { kind: 'found', item: akin, name: akin.title, exact: false } : named;
}

/** True when a number is named, in figures or as a word: it must be a section's, and none is guessed. */
export function namesNumber(typed: string): boolean {
  const words = wordsOf(typed);
  // "i" is a number at the end only: elsewhere it is whoever asks.
  const isNumber = (word: string, at: number) =>
    /^\d/.test(word) || (isNumberWord(word) && (word !== 'i' || at === words.length - 1));
  return words.some(isNumber);
}

/** "Sentence planning": the one section whose name holds at least half of the words, and more than any other does. */
function byMostWords(typed: string, { report }: Loaded): Section | null {
  const asked = [...stemsOf(typed)];
  const met = ({ name }: Section) => {
    const own = stemsOf(name);
    return asked.filter((stem) => own.has(stem)).length;
  };
  const [best, next] = [...report.sections].sort((a, b) => met(b) - met(a));
  if (!best || met(best) === 0 || 2 * met(best) < asked.length) return null;
  return next && met(next) === met(best) ? null : best;
}

/** What names a section in a command line: the shortest of number, name and title that means it alone. */
export function sectionKey(section: Section, loaded: Loaded): string {
  const names = [section.number, section.name, section.title].filter((name) => name !== null);
  const alone = names.find((name) => {
    const resolved = resolveSection(name, loaded);
    return resolved.kind === 'found' && resolved.exact && resolved.item === section;
  });
  return alone ?? `at:${section.span.start}-${section.span.end}`;
}

/** The innermost section that holds a span; null in the front matter. */
export function sectionAt(span: Span, loaded: Loaded): Section | null {
  const holding = loaded.report.sections.filter(
    ({ extent }) => extent.start <= span.start && span.start < extent.end,
  );
  return holding.reduce<Section | null>(
    (inner, other) => (inner && inner.level >= other.level ? inner : other),
    null,
  );
}

/** What is read as one: `span` with its mark and headings, `of` the block that it is cited by. */
export interface Paragraph {
  readonly span: Span;
  readonly of: Span;
}

/**
 * A section's paragraphs, bullets and rows to be read, each with its mark or number and the headings right above
 * it. Together they hold every word from the section's heading to its end.
 */
export function paragraphsOf(section: Section, loaded: Loaded): Paragraph[] {
  const { text } = loaded.source;
  const { start, end } = section.extent;
  const last = start + text.slice(start, end).trimEnd().length;
  const blocks = loaded.report.blocks
    .filter(({ span }) => span.start >= start && span.end <= end)
    .filter(({ kind }) => kind !== 'heading' && kind !== 'label')
    .map(({ span }) => span)
    .filter((span, at, all) => !onOneLine(text, span, all[at + 1]));
  if (blocks.length === 0) return [{ span: { start, end: last }, of: section.span }];
  let from = start;
  const paragraphs: Paragraph[] = [];
  blocks.forEach((of, at) => {
    const next = blocks[at + 1];
    // What follows a block on its line (a footnote mark), or the last one at all, is shown with it.
    const to = next ? Math.min(lineEnd(text, of.end), next.start) : last;
    paragraphs.push({ span: { start: skipSpace(text, from, to), end: to }, of });
    from = to;
  });
  return paragraphs;
}

/** A rating on its statement's own line is read with it. */
function onOneLine(text: string, span: Span, next: Span | undefined): boolean {
  return (
    next !== undefined &&
    !/[\r\n]/.test(text.slice(span.end, next.start)) &&
    !text.slice(span.start, span.end).includes('\t')
  );
}

/** Where the words of a line end. */
function lineEnd(text: string, from: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].trimEnd().length ?? 0);
}

function skipSpace(text: string, from: number, end: number): number {
  return end - text.slice(from, end).trimStart().length;
}
