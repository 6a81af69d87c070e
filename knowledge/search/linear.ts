/** Weights by the name of what they weigh; `bias` is added as it is. */
export type Weights = Readonly<Record<string, number>>;

/** The weighted sum of figures; one without a weight counts for nothing. */
export function weighed(figures: Readonly<Record<string, number>>, weights: Weights): number {
  // Summed in the weights' order, so that the same figures give the same sum to the last bit.
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) {
    sum += name === 'bias' ? weight : weight * (figures[name] ?? 0);
  }
  return sum;
}

/** A weighted sum as a probability. */
export function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
