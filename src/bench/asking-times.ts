import { askFresh, type RankerName, rankers } from './asking.ts';
import type { Part } from './part.ts';
import { median, percentile } from './percentile.ts';
import { plainQuestions } from './plain-questions.ts';

const names: readonly RankerName[] = ['both', 'words', 'miniSearch'];
/** Questions that wait at the same time in a burst. */
const burst = 50;

const row = (cells: readonly string[]): string =>
  `  ${(cells[0] ?? '').padEnd(20)}${cells
    .slice(1)
    .map((cell) => cell.padStart(9))
    .join('')}`;

/** How long a question takes once all is loaded, how many are answered in a second, and the memory for it. */
export const askingTimes: Part = async () => {
  const all = plainQuestions();
  if (all.length === 0) return ['Questions in plain words', '  needs the folder test/'];
  const questions = needing(all);
  const rows = names.map((ranker) => {
    const { times, process } = askFresh({ ranker, questions, atOnce: 1 });
    const { ms } = askFresh({ ranker, questions, atOnce: burst });
    const cells = [median(times), percentile(times, 99), Math.max(...times)].map((time) => time.toFixed(1));
    const perSecond = (1000 * questions.length) / ms;
    return row([rankers[ranker].name, ...cells, perSecond.toFixed(0), process.peak.toFixed(0)]);
  });
  return [
    `Questions in plain words: the ${questions.length} of ${all.length} that typed facts do not settle, each asked once (ms);`,
    `questions a second with ${burst} waiting; the most memory in all that (MB). MiniSearch only ranks the same passages.`,
    row(['', 'p50', 'p99', 'max', 'a second', 'memory']),
    ...rows,
  ];
};

/** The questions that the passages are searched for. */
export function needing(questions: readonly string[]): string[] {
  const { searched } = askFresh({ ranker: 'words', questions: [...questions], atOnce: 1 });
  return questions.filter((_, index) => searched[index]);
}
