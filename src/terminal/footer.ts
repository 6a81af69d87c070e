import type { Library } from '../../knowledge/library.ts';

const longestHeld = 30;

/** Keeps a short text on one line. */
const hold = (text: string): string => (text.length <= longestHeld ? text.replaceAll(' ', '\u00a0') : text);

/** What is quoted, whose it is and under what licence: "The area, June 2025 · © Crown copyright · the licence". */
export function footerOf(library: Library, id: string): string {
  const { meta, report } = library.reports.find(({ source }) => source.id === id) ?? library.main;
  const name = report.area?.value ?? report.title?.value ?? meta.names[0] ?? meta.id;
  const dated = report.published === null ? name : `${name}, ${report.published.value}`;
  const owner = meta.attribution.split('. ', 1)[0] ?? meta.publisher;
  return [dated, hold(owner), hold(meta.licence)].join(' · ');
}
