import { askFresh, rankers } from './asking.ts';
import { needing } from './asking-times.ts';
import { runFresh } from './fresh-process.ts';
import type { Part } from './part.ts';
import { median } from './percentile.ts';
import { plainQuestions } from './plain-questions.ts';

const runs = 5;

/** How long a fresh process takes for one question, from its start to its end, and the most memory that it holds. */
export const firstAnswer: Part = async () => {
  const heading = `One question to a fresh process, from its start to its end (medians of ${runs})`;
  const questions = needing(plainQuestions().slice(0, 10 * runs)).slice(0, runs);
  if (questions.length === 0) return [heading, '  needs the folder test/'];
  const { both, words, miniSearch } = rankers;
  const ways: [string, (question: string) => { ms: number; peak: number }][] = [
    ['chat "/ask …"', (question) => runFresh(['dist/chat.js', `/ask ${question}`], both)],
    ['chat "/ask …", READER=off', (question) => runFresh(['dist/chat.js', `/ask ${question}`], words)],
    [
      miniSearch.name,
      (question) => askFresh({ ranker: 'miniSearch', questions: [question], atOnce: 1 }).process,
    ],
    ['chat "/overview"', () => runFresh(['dist/chat.js', '/overview'])],
  ];
  // They take turns, so that all meet the same load.
  const taken = questions.map((question) => ways.map(([, run]) => run(question)));
  const rows = ways.map(([name], way) => {
    const ones = taken.flatMap((turn) => turn[way] ?? []);
    const [ms, peak] = [median(ones.map((one) => one.ms)), median(ones.map((one) => one.peak))];
    return `  ${name.padEnd(28)}${ms.toFixed(0).padStart(7)} ms${peak.toFixed(0).padStart(7)} MB`;
  });
  return [heading, ...rows];
};
