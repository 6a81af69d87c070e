import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot } from '../package.ts';

/** What one burst of interactions met. Times in ms, memory in MB. */
const met = z.object({
  which: z.string(),
  rate: z.number(),
  sent: z.number(),
  lost: z.number(),
  late: z.number(),
  p50: z.number().nullable(),
  p99: z.number().nullable(),
  max: z.number().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type Met = z.output<typeof met>;

/** Interactions a second, and for how many seconds. */
export interface Burst {
  readonly rate: number;
  readonly seconds: number;
}

/** What is put under load: the bot, or a bare discord.js bot that says "pong". */
export type Which = 'bot' | 'pong';

const sources = ['run', 'pong'].map((name) => join(packageRoot, 'test', 'standin', 'load', `${name}.ts`));
/** What the runner may take beside the bursts, in ms; it gives up by itself before. */
const spare = 120_000;

/** Whether the tests' stand-in for Discord is there to measure against. */
export const hasStandIn = (): boolean => sources.every((source) => existsSync(source));

function run(folder: string, which: Which, bursts: readonly Burst[]): Met[] {
  const words = bursts.map(({ rate, seconds }) => `${rate}:${seconds}`);
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [join(folder, 'run.js'), which, ...words],
    {
      cwd: packageRoot,
      encoding: 'utf8',
      timeout: bursts.reduce((sum, { seconds }) => sum + 1000 * seconds, spare),
      killSignal: 'SIGTERM',
    },
  );
  if (status !== 0) {
    const why = stderr.trim().split('\n').at(-1) || error?.message || `it ended with ${status}`;
    throw new Error(`Under load: ${why}`);
  }
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => met.parse(JSON.parse(line)));
}

/**
 * Puts each under load, one after the other, in processes of their own.
 * @throws Error when one of them does not come online, ends, or hangs; its message says so in one line.
 */
export async function underLoad(whichs: readonly Which[], bursts: readonly Burst[]): Promise<Met[]> {
  const { build } = await import('esbuild');
  // In the package's folder, so that its packages are found.
  const folder = mkdtempSync(join(packageRoot, '.dist-load-'));
  try {
    await build({
      entryPoints: sources,
      outdir: folder,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    return whichs.flatMap((which) => run(folder, which, bursts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
