import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Library, Loaded } from '../../knowledge/library.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { readReport } from '../../knowledge/report/read.ts';
import { makeSearch } from '../../knowledge/search/make.ts';
import { sourceOf } from '../../knowledge/source/source.ts';

const kinds = 'test/fixtures/kinds';

/** The shipped report, and each invented one as if it were shipped, by name. */
export function allLibraries(): { name: string; library: Library }[] {
  const invented = readdirSync(kinds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: basename(file, '.txt'), library: libraryOf(join(kinds, file)) }));
  return [{ name: 'the shipped report', library: openLibrary() }, ...invented];
}

function libraryOf(file: string): Library {
  const source = sourceOf(basename(file, '.txt'), readFileSync(file));
  const report = readReport(source);
  const meta: Loaded['meta'] = {
    id: source.id,
    names: [],
    sha256: source.sha256,
    publisher: 'An inspectorate',
    url: 'https://example.org',
    licence: 'Invented',
    licenceUrl: 'https://example.org/licence',
    attribution: 'Invented',
  };
  const main: Loaded = { source, meta, report, search: makeSearch(source, report) };
  return { reports: [main], main };
}
