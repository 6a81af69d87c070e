import { readReport } from '../../knowledge/report/read.ts';
import { lexiconOf, passagesOf } from '../../knowledge/search/passages-of-report.ts';
import type { Source } from '../../knowledge/source/source.ts';
import type { Case, Corpus } from './corpus.ts';
import { fold, type ReportQuestion } from './report-questions.ts';

/** A report with its questions; those for commands that never rank are left out. */
export function reportCorpus(name: string, source: Source, questions: readonly ReportQuestion[]): Corpus {
  const report = readReport(source);
  const passages = passagesOf(source, report);
  const folded = passages.map(({ text }) => fold(text));
  const cases = questions
    .filter(({ command }) => command !== 'rating' && command !== 'section')
    .map((one): Case => {
      const gold = one.gold.map(fold);
      return {
        text: one.query,
        as: one.command === 'ask' ? 'question' : 'topic',
        category: one.category,
        answerable: one.answerable,
        right: folded.flatMap((text, number) => (gold.some((piece) => text.includes(piece)) ? number : [])),
        aside: one.aside === true,
      };
    });
  return { name, passages, lexicon: lexiconOf(report), cases, precedents: null };
}
