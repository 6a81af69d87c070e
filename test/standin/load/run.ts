// Runs the bot, or the bare one, under load and prints what it met, one JSON object a line:
//   node run.js bot|pong RATE:SECONDS…
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { StandIn, token } from '../stand-in.ts';
import { load } from './load.ts';

const [which = 'bot', ...bursts] = process.argv.slice(2);
const program = which === 'pong' ? new URL('pong.js', import.meta.url).pathname : 'dist/start.js';

const standin = await StandIn.start();
const child = spawn(process.execPath, [program], {
  env: {
    ...process.env,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standin.apiUrl,
    LOG_LEVEL: 'warn',
    ANSWER_MENTIONS: 'false',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
const isOnline = new Promise<boolean>((resolve) => {
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('Online as')) resolve(true);
  });
  void exit.then(() => resolve(false));
});
if (!(await isOnline)) {
  process.stderr.write('It did not come online\n');
  process.exit(1);
}

/** Resident memory of the bot, in MB; null where the system does not tell. */
const memory = (): number | null => {
  try {
    const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
};

// What is loaded with the first answers is not what is measured.
await load(standin, 10, 3);
for (const burst of bursts) {
  const [rate = 50, seconds = 10] = burst.split(':').map(Number);
  const before = memory();
  const met = await load(standin, rate, seconds);
  const at = (share: number) =>
    met.times[Math.min(met.times.length - 1, Math.floor(met.times.length * share))] ?? null;
  const late = met.times.filter((time) => time > 3000).length;
  process.stdout.write(
    `${JSON.stringify({ which, rate, sent: met.sent, lost: met.lost, late, p50: at(0.5), p99: at(0.99), max: at(1), before, after: memory() })}\n`,
  );
}
child.kill('SIGTERM');
await exit;
await standin.stop();
process.exit(0);
