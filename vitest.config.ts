import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests that start the bot as a process run what `npm run build` makes.
    globalSetup: ['test/build.ts'],
    // Words alone, so that thousands of questions take seconds; tests of the reader switch it on themselves.
    env: { READER: 'off' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
