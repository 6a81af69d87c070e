import type { Loaded } from '../../knowledge/library.ts';
import type { KeyQuestion, Standard } from '../../knowledge/report/report.ts';

/** A percentage to be drawn as a bar. */
export interface Bar {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly isLowest: boolean;
}

/** A standard with what it was rated and what that rests on. */
export interface Rated {
  readonly name: string;
  readonly rating: string | null;
  readonly bars: readonly Bar[];
}

/** What a scorecard shows, from the typed facts alone. */
export interface Scorecard {
  readonly heading: string;
  /** The overall rating, or that of the one standard that it is about. */
  readonly rating: string | null;
  /** "2/21", as points achieved and the most that there are. */
  readonly score: string | null;
  readonly standards: readonly Rated[];
  /** True when it is about one standard, and its bars have their questions beside them. */
  readonly isOne: boolean;
  /** Where it is from: "The area, June 2025". */
  readonly source: string;
}

const keyOf = ({ number, name }: Standard): string => number ?? name;
const titleOf = ({ number, name }: Standard): string => (number === null ? name : `${number} ${name}`);

const barOf = ({ question, percent, lowest }: KeyQuestion): Bar => ({
  label: question,
  percent,
  isLowest: lowest,
});

const ratedOf = (standard: Standard, questions: readonly KeyQuestion[]): Rated => ({
  name: titleOf(standard),
  rating: standard.rating,
  bars: questions.filter((question) => question.standard === keyOf(standard)).map(barOf),
});

/** The charts that a report has: "overall", and the key of each standard that is rated. */
export function chartsOf({ report }: Loaded): string[] {
  if (report.standards.length === 0) return [];
  return ['overall', ...report.standards.filter(({ rating }) => rating !== null).map(keyOf)];
}

/** The scorecard of a chart; null for one that the report has not. */
export function scorecardOf({ report, meta }: Loaded, chart: string): Scorecard | null {
  const area = report.area?.value ?? report.title?.value ?? meta.id;
  const source = report.published === null ? area : `${area}, ${report.published.value}`;
  if (chart === 'overall') {
    if (report.standards.length === 0) return null;
    const score = report.score?.value;
    return {
      heading: 'Overall',
      rating: report.overallRating?.value ?? null,
      score: score ? `${score.achieved}/${score.max}` : null,
      standards: report.standards.map((standard) => ratedOf(standard, report.keyQuestions)),
      isOne: false,
      source,
    };
  }
  const standard = report.standards.find((each) => keyOf(each) === chart);
  if (!standard || standard.rating === null) return null;
  const rated = ratedOf(standard, report.keyQuestions);
  return { heading: rated.name, rating: rated.rating, score: null, standards: [rated], isOne: true, source };
}

/** The scorecard in words, for those who do not see it; at most 1,024 characters, as Discord takes them. */
export function altOf({ heading, rating, score, standards, isOne, source }: Scorecard): string {
  const percents = ({ bars }: Rated): string =>
    bars
      .map(
        ({ label, percent, isLowest }) =>
          `${isOne ? `${label} ` : ''}${percent}%${isLowest ? ' (lowest)' : ''}`,
      )
      .join(isOne ? '; ' : ', ');
  const first = [
    heading,
    rating === null ? '' : `: ${rating}`,
    score === null ? '' : `, score ${score}`,
  ].join('');
  const rows = isOne
    ? standards.map(percents)
    : standards.map((each) => {
        const shares = percents(each);
        return `${each.name}: ${each.rating ?? 'not rated'}${shares ? `, key questions ${shares}` : ''}`;
      });
  const text = [`Scorecard of ${source}`, first, ...rows.filter((row) => row !== '')].join('. ');
  return text.length <= 1024 ? text : `${text.slice(0, 1023)}…`;
}
