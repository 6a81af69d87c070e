import type { Report } from './report/report.ts';
import type { Search } from './search/search.ts';
import type { Meta } from './source/meta.ts';
import type { Source } from './source/source.ts';

/** One report, read and ready to be asked. */
export interface Loaded {
  readonly source: Source;
  readonly meta: Meta;
  readonly report: Report;
  readonly search: Search;
}

/** The reports that are loaded; `main` is the one that commands answer from. */
export interface Library {
  readonly reports: readonly Loaded[];
  readonly main: Loaded;
}
