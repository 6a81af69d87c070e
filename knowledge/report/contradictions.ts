import { type Checked, nameOf } from './checked.ts';
import { sameRating } from './rating-words.ts';
import type { Warning } from './report.ts';

/** Ratings that stand differently in two places. */
export function ratingsDiffer({ report, table, own, said }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  report.standards.forEach((standard, at) => {
    const stated = own[at];
    for (const { rating } of table.rows) {
      if (!stated || sameRating(rating.value, stated.value)) continue;
      if (!standard.ratingSpans.some(({ start }) => start === rating.span.start)) continue;
      const message = `The table of ratings says “${rating.value}” for ${nameOf(standard)}, its own section “${stated.value}”.`;
      warnings.push({ message, span: stated.span });
    }
  });
  const [first, ...others] = said ? [...table.overall, said] : table.overall;
  for (const other of others) {
    if (!first || sameRating(first.value, other.value)) continue;
    const message = `The overall rating stands as “${first.value}” and as “${other.value}”.`;
    warnings.push({ message, span: other.span });
  }
  return warnings;
}

/** What each rating adds to the score. */
const POINTS: Readonly<Record<string, number>> = {
  inadequate: 0,
  'requires improvement': 1,
  good: 2,
  outstanding: 3,
};

/** Scores above their maximum, and two scores that differ. */
export function scoresDiffer({ table, report }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  const [first, ...others] = table.scores;
  for (const { value, span } of table.scores) {
    if (value.achieved <= value.max) continue;
    warnings.push({ message: `The score of ${value.achieved} is above its maximum of ${value.max}.`, span });
  }
  const points = report.standards.map(({ rating }) => POINTS[rating?.toLowerCase() ?? '']);
  const sum = points.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
  if (
    first &&
    first.value.max === 3 * points.length &&
    Number.isFinite(sum) &&
    sum !== first.value.achieved
  ) {
    const message = `The score is ${first.value.achieved}; the ratings of the standards make ${sum}.`;
    warnings.push({ message, span: first.span });
  }
  for (const { value, span } of others) {
    if (!first || (value.achieved === first.value.achieved && value.max === first.value.max)) continue;
    const scores = `${first.value.achieved}/${first.value.max} and as ${value.achieved}/${value.max}`;
    warnings.push({ message: `The score stands as ${scores}.`, span });
  }
  return warnings;
}

/** Parts above their whole, and two percentages for one question. */
export function figuresExceed({ report }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { text, value, of, span } of report.figures) {
    if (of !== undefined && value > of) warnings.push({ message: `“${text}” is more than the whole.`, span });
  }
  for (const { percent, percentSpan } of report.keyQuestions) {
    if (percent > 100)
      warnings.push({ message: `${percent} per cent of cases is more than all of them.`, span: percentSpan });
  }
  const seen = new Map<string, number>();
  for (const { question, standard, percent, percentSpan } of report.keyQuestions) {
    const key = `${standard} ${question}`;
    const before = seen.get(key);
    if (before !== undefined && before !== percent) {
      warnings.push({
        message: `“${question}” has ${before} per cent and ${percent} per cent.`,
        span: percentSpan,
      });
    }
    seen.set(key, percent);
  }
  return warnings;
}
