import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StandIn, token } from './stand-in.ts';

/** The bot, running as a process of its own against a stand-in. */
export interface Bot {
  readonly process: ChildProcess;
  /** What it wrote so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with its exit code, or with the signal that ended it. */
  readonly exit: Promise<number | string | null>;
  /** Resolves once it wrote this. */
  said(words: string | RegExp): Promise<void>;
  stop(): Promise<number | string | null>;
}

type Env = Readonly<Record<string, string>>;

/** The surroundings of a bot that talks to this stand-in, with nothing of this machine's own settings. */
export function envOf(standin: StandIn, env: Env = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  // Answers by words alone are as good here, and come at once.
  return { PATH, HOME, DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl, READER: 'off', ...env };
}

/** Starts the bot: by npm as a person would, or node itself. */
export function startBot(standin: StandIn, env: Env = {}, by: 'npm' | 'node' = 'node'): Bot {
  const options = { env: envOf(standin, env), detached: true };
  const child =
    by === 'npm'
      ? spawn('npm', ['start'], options)
      : spawn(process.execPath, [join(process.cwd(), 'dist/start.js')], {
          ...options,
          // Without the settings that a developer may keep in .env.
          cwd: mkdtempSync(join(tmpdir(), 'bot-')),
        });
  let output = '';
  let errors = '';
  const watchers: (() => void)[] = [];
  const look = () => {
    for (const watch of watchers) watch();
  };
  child.stdout.on('data', (chunk) => {
    output += chunk;
    look();
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
    look();
  });
  const exit = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const said = (words: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const watch = () => {
        const all = output + errors;
        if (typeof words === 'string' ? all.includes(words) : words.test(all)) resolve();
      };
      watchers.push(watch);
      void exit.then((code) =>
        reject(new Error(`It ended with ${code} before it said ${words}:\n${output}${errors}`)),
      );
      watch();
    });
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    exit,
    said,
    stop: () => {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

/** Starts the bot and waits until the gateway has it and its commands are registered. */
export async function readyBot(standin: StandIn, env: Env = {}, by: 'npm' | 'node' = 'node'): Promise<Bot> {
  const bot = startBot(standin, env, by);
  await bot.said('Online as');
  await bot.said('"msg":"commands');
  return bot;
}
