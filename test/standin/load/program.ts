import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that is put under load, in a process of its own. */
export interface Program {
  /** Resolves when it said that it is online. */
  readonly online: Promise<void>;
  /** Rejects when it ends without having been told to, with the last line that it said. */
  readonly failed: Promise<never>;
  /** Its resident memory, in MB; null where the system does not tell. */
  memory(): number | null;
  /** Tells it to stop, and ends it when it does not. */
  stop(): Promise<void>;
  kill(): void;
}

/** What it may take to come online, and to stop, in ms. */
const limits = { online: 30_000, stop: 10_000 };

export function startProgram(file: string, env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isStopping = false;
  let errors = '';
  child.stderr.on('data', (chunk) => {
    // Only its end is of use.
    errors = (errors + chunk).slice(-4000);
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const failed = ended.then((code): Promise<never> => {
    if (isStopping) return new Promise(() => undefined);
    // Neither the lines of a stack nor what Node.js says of itself after a crash.
    const last = errors.split('\n').findLast((line) => /^(?!Node\.js v)\S/.test(line));
    throw new Error(`It ended with ${code}${last ? `: ${last.slice(0, 300)}` : ' and said nothing'}`);
  });
  // Whoever waits for it hears of it; before that it is no crash.
  failed.catch(() => undefined);
  const online = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Online as')) resolve();
    });
    const words = `It did not come online within ${limits.online / 1000} seconds`;
    setTimeout(() => reject(new Error(words)), limits.online).unref();
  });
  return {
    online,
    failed,
    memory: () => {
      try {
        const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
      } catch {
        return null;
      }
    },
    stop: async () => {
      isStopping = true;
      child.kill('SIGTERM');
      const code = await Promise.race([ended, sleep(limits.stop, 'late', { ref: false })]);
      if (code !== 0) throw new Error(code === 'late' ? 'It did not stop' : `It stopped with ${code}`);
    },
    kill: () => {
      isStopping = true;
      child.kill('SIGKILL');
    },
  };
}
