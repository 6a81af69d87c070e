import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from './trouble.ts';

/** Pauses between tries, in ms. */
const pauses = [200, 500, 1000, 2000];

/**
 * Sends a request that has time, trying again while Discord is in trouble.
 * @throws what Discord refuses, or the last trouble.
 */
export async function persist<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await request();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(pause);
    }
  }
  return request();
}
