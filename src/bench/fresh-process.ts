import { spawnSync } from 'node:child_process';
import { packageRoot } from '../package.ts';

/** What a process took from its start to its end. */
export interface Taken {
  readonly stdout: string;
  readonly ms: number;
  /** The most memory that it held at any time, in MB. */
  readonly peak: number;
}

/** Something hangs when it takes longer, in ms. */
const limit = 120_000;
// Node runs this beside the program, which so tells its own memory when it ends.
const tell = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`;
const watch = `data:text/javascript,${encodeURIComponent(tell)}`;

/**
 * Runs a program of dist/ in a process of its own, and waits for its end.
 * @param env is set on top of the environment
 * @throws when it takes too long, or says nothing on its standard output.
 */
export function runFresh(words: readonly string[], { env = {}, input = '' } = {}): Taken {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', watch, ...words], {
    cwd: packageRoot,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input,
    timeout: limit,
  });
  const ms = performance.now() - start;
  const kilobytes = [...stderr.matchAll(/^peak (\d+)$/gm)].at(-1)?.[1];
  if (kilobytes === undefined || stdout === '')
    throw new Error(`${words.join(' ')} did not answer: ${stderr.trim()}`);
  return { stdout, ms, peak: Number(kilobytes) / 1024 };
}
