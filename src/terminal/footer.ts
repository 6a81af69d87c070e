import type { Library } from '../../knowledge/library.ts';

/** Who wrote what is quoted, when, and under what licence: "East …, June 2025 · HM … · Crown copyright, …". */
export function footerOf(library: Library, id: string): string {
  const { meta, report } = library.reports.find(({ source }) => source.id === id) ?? library.main;
  const name = report.area?.value ?? report.title?.value ?? meta.names[0] ?? meta.id;
  const dated = report.published === null ? name : `${name}, ${report.published.value}`;
  return [dated, meta.publisher, meta.licence].join(' · ');
}
