// Fits the weights by which passages are ranked and answers are judged, and writes them to
// knowledge/search/weights.json. Uses the questions that may be tuned on, and none of those kept aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../knowledge/open.ts';
import { stopReader } from '../knowledge/search/reader.ts';
import { packageRoot } from '../knowledge/source/home.ts';
import type { Corpus } from './eval/corpus.ts';
import { type Figures, fitModel } from './eval/fit-model.ts';
import { reportCorpus } from './eval/report-corpus.ts';
import { readQuestions } from './eval/report-questions.ts';
import { type Sample, samplesOf } from './eval/sample.ts';
import { isStrange, strangeTopics } from './eval/strangers.ts';
import { tally, tallyLine } from './eval/tally.ts';
import { casesOver, worldCorpus } from './eval/world.ts';

const words = {
  rank: [
    'words',
    'cover',
    'sentence',
    'near',
    'kind',
    'leaning',
    'rating',
    'advice',
    'table',
    'margin',
    'statement',
    'fragment',
  ],
  judge: [
    'words',
    'cover',
    'sentence',
    'near',
    'kind',
    'margin',
    'rarest',
    'unknown',
    'length',
    'year',
    'cost',
    'compares',
    'line',
    'measure',
  ],
};
const both = {
  rank: [...words.rank, 'meaning', 'meaningSentence', 'meaningSecond', 'least'],
  judge: [
    ...['cover', 'sentence', 'kind', 'rarest', 'unknown', 'meaning', 'meaningSentence', 'leastInBest', 'low'],
    ...['near', 'lead', 'margin', 'length', 'year', 'cost', 'compares'],
    ...['line', 'measure', 'anywhere', 'faint'],
  ],
};

/** The shipped report alone comes with questions that were put before. */
const precedents = {
  rank: [...both.rank, 'precedent'],
  judge: [...both.judge, 'precedent', 'answered', 'unanswered'],
};

const questions = join(packageRoot(), 'test', 'questions');
const library = openLibrary();
const shipped = reportCorpus(
  'shipped',
  library.main.source,
  ['dev', 'own', 'voices', 'fresh', 'again'].flatMap((file) =>
    readQuestions(join(questions, `${file}.jsonl`)),
  ),
);
const more = casesOver(shipped.passages, join(questions, 'worlds', 'lincolnshire.jsonl'));
const corpora: Corpus[] = [
  ...['w8', 'w10'].map((name) => worldCorpus(join(questions, 'worlds', `${name}.jsonl`))),
  {
    ...shipped,
    cases: [...shipped.cases, ...more],
    precedents: join(packageRoot(), 'knowledge', 'reports', library.main.source.id, 'precedents.jsonl'),
  },
];

const read: { readonly corpus: Corpus; readonly samples: Sample[]; readonly strangers: Sample[] }[] = [];
for (const corpus of corpora) {
  const samples = await samplesOf(corpus, corpus.cases);
  const strange = await samplesOf(corpus, strangeTopics(7));
  const strangers = strange.filter(({ rank }) => isStrange(rank(false)));
  read.push({ corpus, samples, strangers });
}
await stopReader();

const tuned = (samples: readonly Sample[]) => samples.filter(({ one }) => !one.aside);
const fitted = (parts: typeof read, figures: Figures) =>
  fitModel(
    parts.flatMap(({ samples }) => tuned(samples)),
    parts.flatMap(({ strangers }) => strangers),
    figures !== words,
    figures,
  );

// Each corpus under weights that were fitted on the others; then all of them under the weights that are kept.
for (const figures of [words, both]) {
  const label = figures === both ? 'words and reader' : 'words alone';
  for (const left of read) {
    const model = fitted(
      read.filter((one) => one !== left),
      figures,
    );
    console.log(
      `${label}, ${left.corpus.name} left out: ${tallyLine(tally(left.samples, figures === both, model))}`,
    );
  }
}
const withPrecedents = read.filter(({ corpus }) => corpus.precedents !== null);
for (const { corpus, samples, strangers } of withPrecedents) {
  for (const half of [0, 1]) {
    const [kept, left] = [half, 1 - half].map((which) => samples.filter((_, i) => i % 2 === which));
    const model = fitted([{ corpus, samples: kept ?? [], strangers }], precedents);
    console.log(
      `with precedents, half of ${corpus.name} left out: ${tallyLine(tally(left ?? [], true, model))}`,
    );
  }
}
const weights = {
  words: fitted(read, words),
  both: fitted(read, both),
  precedents: fitted(withPrecedents, precedents),
};
for (const [name, model] of Object.entries(weights)) {
  for (const { corpus, samples } of name === 'precedents' ? withPrecedents : read) {
    console.log(
      `${name}, ${corpus.name} in the fit: ${tallyLine(tally(tuned(samples), name !== 'words', model))}`,
    );
  }
}
writeFileSync(
  join(packageRoot(), 'knowledge', 'search', 'weights.json'),
  `${JSON.stringify(weights, null, 2)}\n`,
);
