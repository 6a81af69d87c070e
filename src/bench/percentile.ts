/**
 * The value below or at which so many per cent of the values lie (nearest rank).
 * @throws RangeError when there are no values.
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of no values');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 50);
