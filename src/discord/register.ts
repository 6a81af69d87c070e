import { setTimeout as sleep } from 'node:timers/promises';
import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { differences } from './differences.ts';
import { isPassing } from './trouble.ts';

interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, or every place where the bot is. */
  readonly guildId: string | null;
  readonly bodies: RESTPutAPIApplicationCommandsJSONBody;
  readonly log: Log;
  /** Ends the waiting between tries. */
  readonly signal: AbortSignal;
  /** Pause after the first try that failed, in ms; it doubles up to a minute. */
  readonly firstPause?: number;
}

async function compareAndWrite({ rest, applicationId, guildId, bodies, log }: Registration): Promise<void> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  // A server's own commands have no places to choose from.
  const wanted = guildId
    ? bodies.map(({ contexts: _contexts, integration_types: _types, ...body }) => body)
    : bodies;
  const stored = await rest.get(route);
  const found = differences(Array.isArray(stored) ? stored : [], wanted);
  if (found.added.length + found.changed.length + found.removed.length === 0) {
    log.info({ count: wanted.length }, 'commands are as Discord has them');
    return;
  }
  await rest.put(route, { body: wanted });
  log.info(found, 'commands registered');
}

/**
 * Registers the commands, when they differ from what Discord has. While Discord is in trouble it tries again and
 * again; what Discord refuses is logged, and the bot goes on with the commands that it had.
 */
export async function register(registration: Registration): Promise<void> {
  const { log, signal } = registration;
  let pause = registration.firstPause ?? 1000;
  while (!signal.aborted) {
    try {
      await compareAndWrite(registration);
      return;
    } catch (err) {
      if (!isPassing(err)) {
        log.error({ err }, 'Discord refuses the commands');
        return;
      }
      log.warn({ err, pause }, 'the commands are not registered yet');
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
      pause = Math.min(pause * 2, 60_000);
    }
  }
}
