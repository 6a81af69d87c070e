import type { Loaded } from '../library.ts';
import type { Section } from '../report/report.ts';
import type { Span } from '../source/span.ts';
import { type Named, type Resolved, resolveName } from './names.ts';

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
  return resolveName(typed.replace(/\b(?:the|section|chapter|part)\b/giu, ' '), names);
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

/**
 * A section's paragraphs, bullets and rows to be read, each with its mark or number and the headings right above
 * it. Together they hold every word from the section's heading to its end.
 */
export function paragraphsOf(section: Section, loaded: Loaded): Span[] {
  const { text } = loaded.source;
  const { start, end } = section.extent;
  const last = start + text.slice(start, end).trimEnd().length;
  const ends = loaded.report.blocks
    .filter(({ span }) => span.start >= start && span.end <= end)
    .filter(({ kind }) => kind !== 'heading' && kind !== 'label')
    .map(({ span }) => span.end);
  // What follows the last paragraph (a closing mark, a lonely heading) is shown with it.
  const spans: Span[] = [];
  let from = start;
  for (const to of [...ends.slice(0, -1), last]) {
    if (text.slice(from, to).trim() !== '') spans.push({ start: skipSpace(text, from, to), end: to });
    from = Math.max(from, to);
  }
  return spans;
}

function skipSpace(text: string, from: number, end: number): number {
  return end - text.slice(from, end).trimStart().length;
}
