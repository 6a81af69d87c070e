import type { Outcome } from './judge-reply.ts';
import type { ReportQuestion } from './report-questions.ts';
import { table } from './text-table.ts';

/** What one contestant made of some questions. */
export interface Result {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  readonly ms: number;
}

/** One line a contestant: right first, right in three, refused wrongly and rightly, all-in, milliseconds. */
export function overallTable(questions: readonly ReportQuestion[], results: readonly Result[]): string {
  return table(
    ['', 'first', 'in three', 'refused wrongly', 'refused rightly', 'all-in', 'ms'],
    results.map(({ name, outcomes, ms }) => {
      const yes = outcomes.filter((_, i) => questions[i]?.answerable);
      const no = outcomes.filter((_, i) => !questions[i]?.answerable);
      return [
        name,
        share(yes, ({ rank }) => rank === 0),
        share(yes, ({ rank }) => rank >= 0 && rank < 3),
        share(yes, ({ refused }) => refused),
        share(no, ({ refused }) => refused),
        share(outcomes, ({ right }) => right),
        ms.toFixed(1),
      ];
    }),
  );
}

/** One line a kind of question: how many there are, and the share that each contestant gets right. */
export function categoryTable(questions: readonly ReportQuestion[], results: readonly Result[]): string {
  const kinds = [...new Set(questions.map(({ category }) => category))].sort();
  return table(
    ['', 'questions', ...results.map(({ name }) => name)],
    kinds.map((kind) => {
      const of = (outcomes: readonly Outcome[]) => outcomes.filter((_, i) => questions[i]?.category === kind);
      const count = questions.filter(({ category }) => category === kind).length;
      return [
        kind,
        String(count),
        ...results.map(({ outcomes }) => share(of(outcomes), ({ right }) => right)),
      ];
    }),
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): string {
  if (items.length === 0) return '–';
  return (items.filter(holds).length / items.length).toFixed(2).replace(/^0/, '');
}
