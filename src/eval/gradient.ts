/** A row of figures in a fixed order. */
export type Row = readonly number[];

/** A question with its candidates: the figures of each, and which of them are right. */
export interface List {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
}

/** Steps of the descent, their length, and how strongly weights are held near zero. */
export interface Descent {
  readonly steps: number;
  readonly rate: number;
  readonly hold: number;
}

/**
 * Weights under which right candidates come before the others: the likelihood that a choice in proportion to
 * exp(score) falls on a right one is made as large as it gets. The same lists always give the same weights.
 */
export function fitRanking(
  lists: readonly List[],
  figures: number,
  { steps, rate, hold }: Descent,
): number[] {
  return descend(figures, steps, rate, (weights) => {
    const slope = weights.map((weight) => hold * weight);
    for (const { rows, right } of lists) {
      const scores = rows.map((row) => product(row, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = sum(odds);
      const good = sum(odds.filter((_, i) => right[i]));
      rows.forEach((row, i) => {
        const odd = odds[i] ?? 0;
        const pull = (odd / all - (right[i] ? odd / good : 0)) / lists.length;
        row.forEach((value, j) => {
          slope[j] = (slope[j] ?? 0) + pull * value;
        });
      });
    }
    return slope;
  });
}

/** A yes or no with its figures, and how much it counts. */
export interface Example {
  readonly row: Row;
  readonly yes: boolean;
  readonly counts: number;
}

/** Weights of a logistic regression; the row must hold a 1 where a constant is wanted. */
export function fitLogistic(
  examples: readonly Example[],
  figures: number,
  { steps, rate, hold }: Descent,
): number[] {
  const all = sum(examples.map(({ counts }) => counts));
  return descend(figures, steps, rate, (weights) => {
    const slope = weights.map((weight) => hold * weight);
    for (const { row, yes, counts } of examples) {
      const pull = (counts / all) * (1 / (1 + Math.exp(-product(row, weights))) - (yes ? 1 : 0));
      row.forEach((value, j) => {
        slope[j] = (slope[j] ?? 0) + pull * value;
      });
    }
    return slope;
  });
}

/** Adam: steps that adapt to each weight's own slope. */
function descend(
  figures: number,
  steps: number,
  rate: number,
  slopeAt: (weights: number[]) => number[],
): number[] {
  const weights = new Array<number>(figures).fill(0);
  const first = [...weights];
  const second = [...weights];
  for (let step = 1; step <= steps; step++) {
    const slope = slopeAt(weights);
    slope.forEach((value, j) => {
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * value;
      second[j] = 0.999 * (second[j] ?? 0) + 0.001 * value * value;
      const mean = (first[j] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((second[j] ?? 0) / (1 - 0.999 ** step));
      weights[j] = (weights[j] ?? 0) - (rate * mean) / (size + 1e-8);
    });
  }
  return weights;
}

function product(row: Row, weights: readonly number[]): number {
  let all = 0;
  for (let j = 0; j < row.length; j++) all += (row[j] ?? 0) * (weights[j] ?? 0);
  return all;
}

function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
