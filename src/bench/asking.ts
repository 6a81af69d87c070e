import * as z from 'zod';
import { runFresh } from './fresh-process.ts';

/** What answers. MiniSearch only ranks the passages: it quotes, cites and refuses nothing. */
export const rankers = {
  both: { name: '/ask', env: { READER: 'on' } },
  words: { name: '/ask, READER=off', env: { READER: 'off' } },
  miniSearch: { name: 'MiniSearch, tuned', env: {} },
} as const;
export type RankerName = keyof typeof rankers;

/** What the program bench-asking is told on its standard input. */
export const Asking = z.object({
  ranker: z.enum(['both', 'words', 'miniSearch']),
  questions: z.array(z.string()),
  /** Questions that wait at the same time. */
  atOnce: z.int().positive(),
});
export type Asking = z.infer<typeof Asking>;

/** What it says. */
export const Asked = z.object({
  /** For each question, from when it is asked to its answer, in ms. */
  times: z.array(z.number()),
  /** Whether each needed the passages: typed facts settle the others. */
  searched: z.array(z.boolean()),
  /** From the first question to the last answer, in ms. */
  ms: z.number(),
});

/** Asks in a process of its own, which first loads all that it needs, and tells also the process's time and memory. */
export function askFresh(asking: Asking) {
  const { env } = rankers[asking.ranker];
  const { stdout, ms, peak } = runFresh(['dist/bench-asking.js'], { env, input: JSON.stringify(asking) });
  return { ...Asked.parse(JSON.parse(stdout)), process: { ms, peak } };
}
