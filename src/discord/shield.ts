import type { Client } from 'discord.js';
import type { Log } from '../log.ts';

/** What the bot reads itself, as it comes from the gateway. */
const own: ReadonlySet<unknown> = new Set(['INTERACTION_CREATE', 'MESSAGE_CREATE']);

const typeOf = (packet: unknown): unknown =>
  typeof packet === 'object' && packet !== null && 't' in packet ? packet.t : undefined;

/**
 * Keeps discord.js from making objects of interactions and messages: the bot has read them already, they would
 * only fill its caches, and a malformed one would throw inside of it and end the process. Whatever else it
 * cannot digest is logged and passed over.
 */
export function shield({ ws }: Client, log: Log): void {
  // Private to discord.js, but it has no other place to step in between the gateway and its objects.
  const handle: unknown = Reflect.get(ws, 'handlePacket');
  if (typeof handle !== 'function') return;
  Object.defineProperty(ws, 'handlePacket', {
    value: (...given: readonly unknown[]): unknown => {
      const type = typeOf(given[0]);
      if (own.has(type)) return false;
      try {
        return Reflect.apply(handle, ws, given);
      } catch (err) {
        log.warn({ err, type }, 'a packet was passed over');
        return false;
      }
    },
  });
}
