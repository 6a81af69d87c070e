import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Library, Loaded } from './library.ts';
import { readReport } from './report/read.ts';
import { makeSearch } from './search/make.ts';
import type { Search } from './search/search.ts';
import { packageRoot } from './source/home.ts';
import { loadSource } from './source/load.ts';

/**
 * Loads and reads every report that comes with the package; the first by name answers.
 * @throws when there is none, or a report's files are missing, damaged or not a report: one line says which.
 */
export function openLibrary(reportsFolder = join(packageRoot(), 'knowledge', 'reports')): Library {
  const reports = readdirSync(reportsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(reportsFolder, name))
    .sort()
    .map(openReport);
  const [main] = reports;
  if (!main)
    throw new Error(`No report in ${reportsFolder}: each is a folder with report.txt and report.json.`);
  return { reports, main };
}

function openReport(folder: string): Loaded {
  const { source, meta } = loadSource(folder);
  const report = readReport(source);
  return { source, meta, report, search: madeWhenAsked(() => makeSearch(source, report)) };
}

/** Looking up a rating needs no index of words, so none is made before something is searched for. */
function madeWhenAsked(make: () => Search): Search {
  let made: Search | undefined;
  const search = () => {
    made ??= make();
    return made;
  };
  return {
    find: (words, wanted) => search().find(words, wanted),
    putRight: (question) => search().putRight(question),
    warm: () => search().warm(),
  };
}
