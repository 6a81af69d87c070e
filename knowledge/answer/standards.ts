import type { Loaded } from '../library.ts';
import type { Section, Standard } from '../report/report.ts';
import { type Named, type Resolved, resolveName } from './names.ts';

/** What a rating can be asked of: one standard, or a part with all its standards. */
export type Rated =
  | { readonly kind: 'standard'; readonly standard: Standard }
  | { readonly kind: 'part'; readonly title: string; readonly standards: readonly Standard[] };

/** "P 1.1 Leadership": how a standard is named in a sentence. */
export function standardTitle(standard: Standard): string {
  return standard.number === null ? standard.name : `${standard.number} ${standard.name}`;
}

/** What tells a standard from all others in a command line: its number, else its name. */
export function standardKey(standard: Standard): string {
  return standard.number ?? standard.name;
}

/** The names that each standard goes by. */
export function standardNames(loaded: Loaded): Named<Standard>[] {
  return loaded.report.standards.map((standard) => ({
    item: standard,
    names: [
      standardTitle(standard),
      standard.name,
      ...(standard.part === null ? [] : [`${standard.name} ${standard.part.replace(/^[\d.]+\s*/, '')}`]),
      ...(standard.number === null
        ? []
        : [standard.number, bare(standard.number), `${bare(standard.number)} ${standard.name}`]),
    ],
  }));
}

/** Finds the standard, or else the part, that a typed name means. */
export function resolveRated(typed: string, loaded: Loaded): Resolved<Rated> {
  const plain = typed.replace(/\b(?:the|standard|rating|rated|for|of)\b/giu, ' ');
  const name = plain.trim() === '' ? typed : plain;
  const standard = resolveName(name, standardNames(loaded));
  const part = resolveName(name, partNames(loaded));
  const asRated = (item: Standard): Rated => ({ kind: 'standard', standard: item });
  // Standards come before parts, but a part's exact name before a standard that only resembles it.
  if (part.kind === 'found' && part.exact && !(standard.kind === 'found' && standard.exact)) return part;
  if (standard.kind === 'found') return { ...standard, item: asRated(standard.item) };
  if (standard.kind === 'ambiguous') return { kind: 'ambiguous', items: standard.items.map(asRated) };
  return part;
}

/** The parts that hold standards, each under its title, name and number. */
function partNames(loaded: Loaded): Named<Rated>[] {
  const { standards, sections } = loaded.report;
  const titles = [...new Set(standards.flatMap(({ part }) => (part === null ? [] : [part])))];
  return titles.map((title) => {
    const section: Section | undefined = sections.find((other) => other.title === title);
    const rated: Rated = { kind: 'part', title, standards: standards.filter(({ part }) => part === title) };
    return {
      item: rated,
      names: [title, ...(section ? [section.name] : []), ...(section?.number ? [section.number] : [])],
    };
  });
}

/** "2.1" of "P 2.1". */
function bare(number: string): string {
  return number.replace(/^[A-Za-z]+\s*/, '');
}
