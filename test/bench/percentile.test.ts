import { expect, it } from 'vitest';
import { median, percentile } from '../../src/bench/percentile.ts';

it('takes the value below or at which so many per cent lie', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(percentile([5], 99)).toBe(5);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, index) => index + 1),
      99,
    ),
  ).toBe(99);
});

it('has none of no values', () => {
  expect(() => median([])).toThrow('no values');
});
