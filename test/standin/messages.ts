import { isJson, type Json, listOf } from './json.ts';
import { faultsOfMessage, weightOf } from './limits.ts';
import type { Message, Received } from './record.ts';
import { Refused } from './refused.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** The body of a request, once Discord's description has nothing against it. */
export function checked(world: World, received: Received, check: (body: unknown) => string | null): Json {
  const { body } = received;
  const fault = check(body);
  if (fault !== null) throw world.refuse(received, `Invalid Form Body: ${fault}`);
  return isJson(body) ? body : {};
}

/** Refuses a message for what Discord's limits have against it. */
export function checkMessage(world: World, received: Received, body: Json, isNew: boolean): void {
  const names = received.files.map(({ name }) => name);
  const faults = [...faultsOfMessage(body, names, isNew)];
  if (faults.length > 0) throw world.refuse(received, faults.join('; '));
  // This limit is not documented, and is answered like a fault of Discord's own.
  if (weightOf(body) > 10_170) {
    world.refuse(received, `${weightOf(body)} bytes`);
    throw new Refused(500, 0, 'Internal Server Error');
  }
}

/** Puts a message into a channel. */
export function messageOf(world: World, channel: string, body: Json, more: object = {}): Message {
  const flags = Number(body.flags ?? 0);
  const rest: object = {
    type: 0,
    author: world.user,
    content: body.content ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    attachments: [],
    pinned: false,
    ...more,
  };
  const message: Message = {
    ...rest,
    id: snowflake(),
    channel_id: channel,
    flags,
    components: listOf(body.components),
  };
  world.messages.set(message.id, message);
  return message;
}

/** Changes a message in its place. */
export function edited(world: World, message: Message, body: Json): Message {
  const changed: Message = {
    ...message,
    ...('components' in body ? { components: listOf(body.components) } : {}),
  };
  world.messages.set(message.id, changed);
  return changed;
}
