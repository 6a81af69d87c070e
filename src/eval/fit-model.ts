import type { Weights } from '../../knowledge/search/linear.ts';
import type { Model } from '../../knowledge/search/ranker.ts';
import { type Example, fitLogistic, fitRanking, type List } from './gradient.ts';
import type { Sample } from './sample.ts';

/** Candidates of each question that take part in a fit; the right ones always do. */
const taken = 60;
const descents = {
  rank: { steps: 400, rate: 0.1, hold: 0.0005 },
  judge: { steps: 1500, rate: 0.05, hold: 0.003 },
};

/** Which figures are weighed: for the order, and for the judgement. */
export interface Figures {
  readonly rank: readonly string[];
  readonly judge: readonly string[];
  /** What all questions without an answer count for together, beside all that have one. */
  readonly lean: number;
}

const nothing: Model = { rank: {}, question: {}, topic: {} };

/**
 * Fits a model: first the order of passages, then, under that order, whether the best of them answers.
 * @param strangers topics of other reports, which these do not speak of
 */
export function fitModel(
  samples: readonly Sample[],
  strangers: readonly Sample[],
  both: boolean,
  figures: Figures,
): Model {
  const lists = samples.flatMap((sample) => listOf(sample, both, figures.rank));
  const rank = named(figures.rank, fitRanking(lists, figures.rank.length, descents.rank));
  const judged = (as: 'topic' | 'question') =>
    judge(
      [...samples, ...strangers].filter(({ one }) => one.as === as),
      { ...nothing, rank },
      both,
      figures,
    );
  return { rank, question: judged('question'), topic: judged('topic') };
}

function listOf({ one, rank }: Sample, both: boolean, names: readonly string[]): List[] {
  const { candidates } = rank(both);
  const part = candidates.filter(({ number }, place) => place < taken || one.right.includes(number));
  const right = part.map(({ number }) => one.right.includes(number));
  if (!right.includes(true)) return [];
  return [{ rows: part.map(({ features }) => names.map((name) => figureOf({ ...features }, name))), right }];
}

function judge(samples: readonly Sample[], model: Model, both: boolean, figures: Figures): Weights {
  const { judge: names, lean } = figures;
  const [yes, no] = [true, false].map((is) => samples.filter(({ one }) => one.answerable === is).length);
  const examples = samples.map(({ one, rank }): Example => {
    const { signs } = rank(both, model);
    const counts = one.answerable ? 1 : (lean * (yes ?? 1)) / Math.max(1, no ?? 1);
    return { row: [1, ...names.map((name) => figureOf(signs, name))], yes: one.answerable, counts };
  });
  const scales = names.map((_, j) => spread(examples.map(({ row }) => row[j + 1] ?? 0)));
  const scaled = examples.map((one) => ({
    ...one,
    row: one.row.map((value, j) => (j === 0 ? value : value / (scales[j - 1] ?? 1))),
  }));
  const [bias = 0, ...weights] = fitLogistic(scaled, names.length + 1, descents.judge);
  return named(['bias', ...names], [bias, ...weights.map((weight, j) => weight / (scales[j] ?? 1))]);
}

/** Standard deviation; 1 where there is none, so that it can divide. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.sqrt(square) || 1;
}

function figureOf(figures: Readonly<Record<string, number>>, name: string): number {
  return figures[name] ?? 0;
}

function named(names: readonly string[], weights: readonly number[]): Weights {
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]));
}
