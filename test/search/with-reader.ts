import { afterAll, beforeAll } from 'vitest';
import { stopReader } from '../../knowledge/search/reader.ts';

/** Sets READER for the tests of a file or a block, and ends the reader's thread after them. */
export function withReader(setting: string): void {
  const before = process.env;
  beforeAll(() => {
    process.env = { ...before, READER: setting };
  });
  afterAll(async () => {
    await stopReader();
    process.env = before;
  });
}
