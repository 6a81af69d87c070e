import type { Library, Loaded } from './library.ts';
import { readReport } from './report/read.ts';
import { makeSearch } from './search/make.ts';
import { loadSource, reportFolders } from './source/load.ts';

/**
 * Loads and reads every report that comes with the package; the first by name answers.
 * @throws when there is none, or a report's files are missing, damaged or not a report: one line says which.
 */
export function openLibrary(folders: readonly string[] = reportFolders()): Library {
  const reports = folders.map(openReport);
  const [main] = reports;
  if (!main)
    throw new Error('No report: knowledge/reports/ has a folder for each, with report.txt and report.json.');
  return { reports, main };
}

function openReport(folder: string): Loaded {
  const { source, meta } = loadSource(folder);
  const report = readReport(source);
  return { source, meta, report, search: makeSearch(source, report) };
}
