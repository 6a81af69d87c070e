import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../../knowledge/library.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { readReport } from '../../knowledge/report/read.ts';
import { makeSearch } from '../../knowledge/search/make.ts';
import { packageRoot } from '../../knowledge/source/home.ts';
import { sourceOf } from '../../knowledge/source/source.ts';
import { cachedVectors } from './cache.ts';
import { type ReportQuestion, readQuestions } from './report-questions.ts';

/** Questions about one report, all of them used in tuning or none. */
export interface QuestionSet {
  readonly name: string;
  readonly loaded: Loaded;
  readonly questions: readonly ReportQuestion[];
}

/** The invented reports that have questions of their own, and whether the failures of these were looked at. */
const invented = [
  { name: 'pdu', folder: 'kinds', tuned: false },
  { name: 'thematic', folder: 'kinds', tuned: false },
  { name: 'youth-justice-newer', folder: 'kinds', tuned: false },
  { name: 'tyneholme', folder: 'fresh', tuned: false },
  { name: 'safe-at-the-door', folder: 'fresh', tuned: false },
  { name: 'youth-justice-older', folder: 'kinds', tuned: true },
  { name: 'regional', folder: 'kinds', tuned: true },
  { name: 'calderbeck-youth', folder: 'fresh', tuned: true },
  { name: 'saltmarsh-and-fenland', folder: 'fresh', tuned: true },
];

/** Files of questions about the shipped report. */
export const tunedFiles = ['dev', 'own', 'voices', 'fresh', 'again', 'plain'];
const asideFiles = ['later', 'last', 'sealed', 'unseen', 'blind', 'closing'];

/** The shipped report with the questions that were tuned on, and with those that were kept aside. */
export function shippedSets(): readonly [tuned: QuestionSet, aside: QuestionSet] {
  const loaded = openLibrary().main;
  const all = [...tunedFiles, ...asideFiles].flatMap((file) => readQuestions(questionFile(file)));
  return [
    {
      name: 'Shipped report, questions used in tuning',
      loaded,
      questions: all.filter(({ aside }) => !aside),
    },
    { name: 'Shipped report, questions kept aside', loaded, questions: all.filter(({ aside }) => aside) },
  ];
}

/** The same report as if no question had been put to it before. */
export function withoutPrecedents(loaded: Loaded): Loaded {
  const { source, report } = loaded;
  return {
    ...loaded,
    search: makeSearch(source, report, { vectors: cachedVectors(source.id), precedents: null }),
  };
}

/** The invented reports. Their texts took part in no fit. */
export function inventedSets(): QuestionSet[] {
  const { meta } = openLibrary().main;
  return invented.map(({ name, folder, tuned }) => {
    const source = sourceOf(
      name,
      readFileSync(join(packageRoot(), 'test', 'fixtures', folder, `${name}.txt`)),
    );
    const report = readReport(source);
    const search = makeSearch(source, report, { vectors: cachedVectors(name), precedents: null });
    return {
      name: `Invented report “${name}”, ${tuned ? 'failures looked at' : 'never tuned on'}`,
      loaded: { source, meta: { ...meta, id: name, names: [], sha256: source.sha256 }, report, search },
      questions: readQuestions(questionFile(name)),
    };
  });
}

function questionFile(name: string): string {
  return join(packageRoot(), 'test', 'questions', `${name}.jsonl`);
}
