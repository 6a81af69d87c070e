import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** Where the lines go; standard error outside of tests. */
export interface Sink {
  write(line: string): void;
}

const standardError: Sink = { write: (line) => void process.stderr.write(line) };

/**
 * Takes everything out of a line that would let a reader of the log act as the bot: its token, and the
 * tokens of interactions, which stand in the addresses that errors of discord.js carry.
 */
export function redact(line: string, token: string): string {
  return line
    .replaceAll(token, '[token]')
    .replace(/\/(interactions|webhooks)\/(\d+)\/[^/"?\s\\]+/g, '/$1/$2/[token]');
}

/** An error as it may be logged: never with the body of a request, which holds people's words. */
function plainError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  const cause = error.cause === undefined ? undefined : plainError(error.cause);
  return { name, message, code, status, stack, cause };
}

/** The log: JSON lines, written at once so that none is lost when the process ends. */
export function createLog(config: Pick<Config, 'logLevel' | 'token'>, sink: Sink = standardError): Log {
  const clean: Sink = { write: (line) => sink.write(redact(line, config.token)) };
  return pino({ level: config.logLevel, base: null, serializers: { err: plainError } }, clean);
}
