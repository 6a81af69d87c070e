import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, GatewayDispatchEvents, type REST, Routes } from 'discord.js';
import * as z from 'zod';
import type { Log } from '../log.ts';
import { Fatal, fatalToken } from './fatal.ts';
import { isPassing, isUnauthorised } from './trouble.ts';

/** How long Discord may be in trouble at start-up, in ms. */
const grace = 20_000;
/** How long the gateway may let the bot wait for each of its shards, in ms. */
const silence = 20_000;

const gateway = z.object({
  url: z.string(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});

function plainly(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'AbortError' ? 'it does not answer' : error.message || error.name;
}

/**
 * Asks Discord whether the bot may log in, trying again for 20 s while Discord is in trouble.
 * @returns how long its answer took, in ms.
 * @throws Fatal for a wrong token, when no sessions are left, or when Discord does not get better.
 */
export async function askGateway(rest: REST, log: Log): Promise<number> {
  const end = Date.now() + grace;
  let pause = 250;
  for (;;) {
    const asked = Date.now();
    try {
      // Without a signal, discord.js waits four times 15 s for an answer that never comes.
      const signal = AbortSignal.timeout(Math.max(0, end - Date.now()));
      const { session_start_limit: limit } = gateway.parse(await rest.get(Routes.gatewayBot(), { signal }));
      if (limit.remaining > 0) return Date.now() - asked;
      const minutes = Math.ceil(limit.reset_after / 60_000);
      throw new Fatal(`Discord lets this bot log in no more for today: try again in ${minutes} minutes.`);
    } catch (error) {
      if (error instanceof Fatal) throw error;
      if (isUnauthorised(error)) throw fatalToken();
      if (!isPassing(error) || Date.now() + pause > end) {
        throw new Fatal(`Discord cannot be reached: ${plainly(error)}.`, { cause: error });
      }
      log.warn({ err: error, pause }, 'Discord cannot be reached yet');
      await sleep(pause);
      pause = Math.min(pause * 2, 4000);
    }
  }
}

/**
 * Logs in, once: after a login that failed half-way, a second one in the same process could leave two live
 * connections, and every command would be delivered twice.
 * @throws Fatal when the gateway does not let the bot in.
 */
export async function logIn(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let wait = () => {};
  const isLate = new Promise<never>((_resolve, reject) => {
    wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Fatal('Discord’s gateway does not let the bot in.')), silence);
    };
  });
  wait();
  // Shards come one after the other, some seconds apart.
  client.ws.on(GatewayDispatchEvents.Ready, wait);
  try {
    await Promise.race([client.login(token), isLate]);
  } catch (error) {
    if (error instanceof Fatal) throw error;
    throw new Fatal(`Discord’s gateway does not let the bot in: ${plainly(error)}.`, { cause: error });
  } finally {
    client.ws.off(GatewayDispatchEvents.Ready, wait);
    clearTimeout(timer);
  }
}
