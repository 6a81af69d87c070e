import { DiscordAPIError, HTTPError } from 'discord.js';

/** Codes of Discord's that a bot meets every day. */
export const refusals = { unknownInteraction: 10_062, alreadyAnswered: 40_060 } as const;

/** Discord's own code of a refusal, or null for any other error. */
export function refusalOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** True for an answer of 401: the token is wrong, or was taken back. */
export function isUnauthorised(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}

/** True when the same request may go through a moment later: 5xx, or a connection that broke or never stood. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError) return false;
  if (error instanceof Error && error.name === 'AbortError') return true;
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  return typeof code === 'string' && passingCodes.has(code);
}
