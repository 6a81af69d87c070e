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
import { tunedFiles } from './eval/reports.ts';
import { type Sample, samplesOf } from './eval/sample.ts';
import { isStrange, strangeTopics } from './eval/strangers.ts';
import { tally, tallyLine } from './eval/tally.ts';
import { casesOver, worldCorpus } from './eval/world.ts';

// Refusing what is answered is the worse mistake, so what has no answer counts for less. Words alone seldom tell
// that a question has none: there it counts for more.
const words: Figures = {
  lean: 0.45,
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
const both: Figures = {
  lean: 0.3,
  rank: [...words.rank, 'meaning', 'meaningSentence', 'meaningSecond', 'least'],
  judge: [
    ...['cover', 'sentence', 'kind', 'rarest', 'unknown', 'meaning', 'meaningSentence', 'leastInBest', 'low'],
    ...['near', 'lead', 'margin', 'length', 'year', 'cost', 'compares'],
    ...['line', 'measure', 'anywhere', 'faint'],
  ],
};

/**
 * What precedents tell makes that of words superfluous in the judgement: measured, no better with it. With them the
 * unanswerable are told so well that they may count for a little less: as many right, and fewer refused wrongly.
 */
const precedents: Figures = {
  lean: 0.15,
  rank: [...both.rank, 'precedent', 'precedents'],
  judge: [
    ...both.judge.filter((name) => !['cover', 'sentence', 'near', 'kind', 'faint'].includes(name)),
    ...['precedent', 'answered', 'unanswered', 'heard'],
  ],
};

const questions = join(packageRoot(), 'test', 'questions');
const library = openLibrary();
const shipped = reportCorpus(
  'shipped',
  library.main.source,
  tunedFiles.flatMap((file) => readQuestions(join(questions, `${file}.jsonl`))),
);
/** The same with the questions that were held back from its precedents, and compared with those. */
const home: Corpus = {
  ...shipped,
  cases: [...shipped.cases, ...casesOver(shipped.passages, join(questions, 'worlds', 'lincolnshire.jsonl'))],
  precedents: join(packageRoot(), 'knowledge', 'reports', library.main.source.id, 'precedents.jsonl'),
};

interface Read {
  readonly corpus: Corpus;
  readonly samples: readonly Sample[];
  readonly strangers: readonly Sample[];
}

async function readCorpus(corpus: Corpus): Promise<Read> {
  const samples = await samplesOf(
    corpus,
    corpus.cases.filter(({ aside }) => !aside),
  );
  const strange = await samplesOf(corpus, strangeTopics(7));
  return { corpus, samples, strangers: strange.filter(({ rank }) => isStrange(rank(false))) };
}

// A report that comes without precedents has not been seen by the reader either, so its weights are fitted on the
// questions that are least like those of the reader's training.
const abroad: Read[] = [];
for (const name of ['w8', 'w10'])
  abroad.push(await readCorpus(worldCorpus(join(questions, 'worlds', `${name}.jsonl`))));
abroad.push(await readCorpus(shipped));
const atHome = await readCorpus(home);
await stopReader();

const fitted = (parts: readonly Read[], figures: Figures) =>
  fitModel(
    parts.flatMap(({ samples }) => samples),
    parts.flatMap(({ strangers }) => strangers),
    figures !== words,
    figures,
  );

// Each corpus under weights that were fitted on the others; then all of them under the weights that are kept.
for (const figures of [words, both]) {
  const label = figures === both ? 'words and reader' : 'words alone';
  for (const left of abroad) {
    const model = fitted(
      abroad.filter((one) => one !== left),
      figures,
    );
    const told = tallyLine(tally(left.samples, figures === both, model));
    console.log(`${label}, ${left.corpus.name} left out: ${told}`);
  }
}
for (const half of [0, 1]) {
  const [kept, left] = [half, 1 - half].map((which) => atHome.samples.filter((_, i) => i % 2 === which));
  const model = fitted([{ ...atHome, samples: kept ?? [] }], precedents);
  console.log(`with precedents, half of shipped left out: ${tallyLine(tally(left ?? [], true, model))}`);
}
const weights = {
  words: fitted(abroad, words),
  both: fitted(abroad, both),
  precedents: fitted([atHome], precedents),
};
for (const [name, model] of Object.entries(weights)) {
  for (const { corpus, samples } of name === 'precedents' ? [atHome] : abroad)
    console.log(`${name}, ${corpus.name} in the fit: ${tallyLine(tally(samples, name !== 'words', model))}`);
}
writeFileSync(
  join(packageRoot(), 'knowledge', 'search', 'weights.json'),
  `${JSON.stringify(weights, null, 2)}\n`,
);
