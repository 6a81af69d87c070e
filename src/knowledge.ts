import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { ExportedReport, exportReport } from '../knowledge/report/export.ts';
import { readReport } from '../knowledge/report/read.ts';
import type { Report } from '../knowledge/report/report.ts';
import { loadSource } from '../knowledge/source/load.ts';
import { UnloadableSource } from '../knowledge/source/unloadable-source.ts';
import { askedBy } from './knowledge/arguments.ts';
import { readFile } from './knowledge/read-file.ts';
import { summaryOf } from './knowledge/summary.ts';
import { UnreadableFile } from './knowledge/unreadable-file.ts';
import { packageRoot } from './package.ts';

const HELP = `npm run knowledge                              what was read of the report that comes with the bot
npm run knowledge -- FILE                      the same of another report's text
npm run --silent knowledge -- --json [FILE]    all of it as one JSON object
npm run --silent knowledge -- --schema         the JSON Schema of that object`;

/** The first report that comes with the package. */
function shipped(): Report {
  const folder = join(packageRoot, 'knowledge', 'reports');
  const [first] = readdirSync(folder).sort();
  if (first === undefined) throw new UnloadableSource(`${folder} has no report: restore it from the package`);
  return readReport(loadSource(join(folder, first)).source);
}

/** npm runs its scripts in the package's folder: a file is meant from where the person stands. */
function reportOf(file: string | null): Report {
  return file === null ? shipped() : readFile(resolve(process.env['INIT_CWD'] ?? '.', file), file);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function run(): void {
  const asked = askedBy(process.argv.slice(2));
  if (asked.do === 'help') say(HELP);
  else if (asked.do === 'schema') say(JSON.stringify(z.toJSONSchema(ExportedReport), null, 2));
  else if (asked.do === 'refuse') fail(asked.why);
  else if (asked.do === 'json') say(JSON.stringify(exportReport(reportOf(asked.file))));
  else say(summaryOf(reportOf(asked.file)));
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

try {
  // A reader such as `head` may have had enough.
  process.stdout.on('error', () => process.exit());
  run();
} catch (error) {
  const isExpected = error instanceof UnreadableFile || error instanceof UnloadableSource;
  fail(
    isExpected
      ? error.message
      : `The report could not be read (${String(error).split('\n')[0]}); please report this`,
  );
}
