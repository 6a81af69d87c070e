// Runs the bot, or the bare one, under load and prints what it met, one JSON object a line:
//   node run.js bot|pong RATE:SECONDS…
// Whatever goes wrong is said in one line on standard error, with exit code 1; nothing is waited for endlessly.
import { StandIn, token } from '../stand-in.ts';
import { load } from './load.ts';
import { startProgram } from './program.ts';

const [which = 'bot', ...words] = process.argv.slice(2);
const bursts = words.map((word) => {
  const [rate = 50, seconds = 10] = word.split(':').map(Number);
  return { rate, seconds };
});
/** What comes before the bursts: what is loaded with the first answers is not what is measured. */
const first = { rate: 10, seconds: 3 };
/** What all may take beside the seconds of the bursts, in ms. */
const spare = 60_000;

const standin = await StandIn.start();
const program = startProgram(
  which === 'pong' ? new URL('pong.js', import.meta.url).pathname : 'dist/start.js',
  {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standin.apiUrl,
    LOG_LEVEL: 'warn',
    ANSWER_MENTIONS: 'false',
  },
);

async function measure(): Promise<void> {
  await program.online;
  await load(standin, first.rate, first.seconds);
  for (const { rate, seconds } of bursts) {
    const before = program.memory();
    const { sent, lost, times } = await load(standin, rate, seconds);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null;
    const late = times.filter((time) => time > 3000).length;
    const met = { which, rate, sent, lost, late, p50: at(0.5), p99: at(0.99), max: at(1), before };
    process.stdout.write(`${JSON.stringify({ ...met, after: program.memory() })}\n`);
  }
}

const seconds = [first, ...bursts].reduce((sum, burst) => sum + burst.seconds, 0);
const isLate = new Promise<never>((_resolve, reject) => {
  const most = 1000 * seconds + spare;
  setTimeout(() => reject(new Error(`It was not done after ${Math.round(most / 1000)} seconds`)), most);
});
const isToldToStop = new Promise<never>((_resolve, reject) => {
  process.on('SIGTERM', () => reject(new Error('It was told to stop')));
});

try {
  await Promise.race([measure(), program.failed, isLate, isToldToStop]);
  await program.stop();
  process.exit(0);
} catch (error) {
  program.kill();
  process.stderr.write(`${which}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
