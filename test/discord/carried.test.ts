import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Carried, carry, readCarried } from '../../src/discord/carried.ts';

const line = fc.string({ unit: 'grapheme' }).map((words) => `/${words}`);
const carried: fc.Arbitrary<Carried> = fc.oneof(
  fc.record({ does: fc.constantFrom('go' as const, 'me' as const), line }),
  fc.record({ does: fc.constant('turn' as const), page: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ does: fc.constant('remove' as const), askerId: fc.constantFrom(null, '123456789012345678') }),
);

test('what a button carries is read as it was written, and fits', () => {
  fc.assert(
    fc.property(carried, fc.nat(40), (each, nth) => {
      const id = carry(each, nth);
      if (id === null) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readCarried(id)).toEqual(each);
    }),
  );
});

test('a line that is too long is not carried in part', () => {
  expect(carry({ does: 'go', line: `/ask ${'a'.repeat(92)}` })).toHaveLength(100);
  expect(carry({ does: 'go', line: `/ask ${'a'.repeat(93)}` })).toBeNull();
});

test.each(['', 'go', 'go:rating', 'v0:next', 'turn:0', 'turn:x', 'remove:me', 'menu:cite', 'GO:/rating'])(
  'a button that says %j is not understood',
  (id) => {
    expect(readCarried(id)).toBeNull();
  },
);
