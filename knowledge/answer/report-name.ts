import type { Loaded } from '../library.ts';

/** What a report is called: its title, with the area where the title does not name it; its id where it has none. */
export function reportName({ report, meta }: Loaded): string {
  const title = report.title?.value ?? '';
  const area = report.area?.value ?? '';
  const name = title.includes(area) ? title : `${title} ${area}`;
  return name.trim() || meta.id;
}
