import { passagesOf } from '../../knowledge/search/passages-of-report.ts';
import { fold } from './report-questions.ts';
import type { QuestionSet } from './reports.ts';
import type { Rival } from './rival.ts';
import { bestThreshold } from './threshold.ts';

/** The score at which a rival should answer, tuned in its favour on the questions that we are tuned on too. */
export function thresholdFor(rival: Rival, { loaded, questions }: QuestionSet): number {
  const passages = passagesOf(loaded.source, loaded.report).map(({ text }) => fold(text));
  return bestThreshold(
    questions.map(({ query, gold, answerable }) => {
      const [best] = rival.rank(query);
      const text = best ? (passages[best.number] ?? '') : '';
      return {
        score: best?.score ?? Number.NEGATIVE_INFINITY,
        right: gold.some((piece) => text.includes(fold(piece))),
        answerable,
      };
    }),
  );
}
