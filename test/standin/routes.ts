import { described } from './description.ts';
import { isJson, type Json, listOf } from './json.ts';
import { faultsOfCommands, faultsOfMessage, weightOf } from './limits.ts';
import type { Interaction, Message, Received } from './record.ts';
import { Refused } from './refused.ts';
import { madeAt, snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** What Discord answers: a status and, unless it is 204, a body. */
export type Answer = { readonly status: 204 } | { readonly status: 200; readonly body: unknown };

interface Route {
  readonly pattern: RegExp;
  readonly needsToken: boolean;
  run(world: World, received: Received, parts: readonly string[]): Answer;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;

function checked(world: World, received: Received, check: (body: unknown) => string | null): Json {
  const { body } = received;
  const fault = check(body);
  if (fault !== null) throw world.refuse(received, `Invalid Form Body: ${fault}`);
  return isJson(body) ? body : {};
}

function checkMessage(world: World, received: Received, body: Json, isNew: boolean): void {
  const names = received.files.map(({ name }) => name);
  const faults = [...faultsOfMessage(body, names, isNew)];
  if (faults.length > 0) throw world.refuse(received, faults.join('; '));
  // This limit is not documented, and is answered like a fault of Discord's own.
  if (weightOf(body) > 10_170) {
    world.refuse(received, `${weightOf(body)} bytes`);
    throw new Refused(500, 0, 'Internal Server Error');
  }
}

function messageOf(world: World, channel: string, body: Json, more: object = {}): Message {
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

function edited(world: World, message: Message, body: Json): Message {
  const changed: Message = {
    ...message,
    ...('components' in body ? { components: listOf(body.components) } : {}),
  };
  world.messages.set(message.id, changed);
  return changed;
}

function interactionOf(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token) throw new Refused(404, 10_062, 'Unknown interaction');
  return interaction;
}

function callback(world: World, received: Received, [id = '', token = '']: readonly string[]): Answer {
  const interaction = interactionOf(world, id, token);
  if (interaction.answer) throw new Refused(400, 40_060, 'Interaction has already been acknowledged.');
  if (Date.now() - madeAt(id) > 3000) throw new Refused(404, 10_062, 'Unknown interaction');
  const type = isJson(received.body) ? Number(received.body.type) : 0;
  const check = { 4: described.answer, 5: described.answer, 6: described.update, 7: described.update }[type];
  const body = checked(world, received, check ?? described.choices);
  const data = isJson(body.data) ? body.data : {};
  if (type === 4 || type === 7) checkMessage(world, received, data, type === 4);
  interaction.answer = { type, data, files: received.files, at: Date.now() };
  const packet: Json = interaction.packet;
  const channel = String(packet.channel_id);
  const under = isJson(packet.message) ? world.messages.get(String(packet.message.id)) : undefined;
  if (type === 4 || type === 5) {
    const user = world.asker(packet);
    interaction.message = messageOf(world, channel, data, {
      interaction_metadata: { id, type: packet.type, user, authorizing_integration_owners: {} },
    });
  }
  if (under && (type === 6 || type === 7))
    interaction.message = type === 7 ? edited(world, under, data) : under;
  world.look();
  if (!received.query.includes('with_response=true')) return { status: 204 };
  return ok({ interaction: { id, type: packet.type }, resource: { type, message: interaction.message } });
}

function byToken(world: World, token: string): Interaction {
  for (const interaction of world.interactions.values()) if (interaction.token === token) return interaction;
  throw new Refused(404, 10_015, 'Unknown Webhook');
}

function original(
  world: World,
  token: string,
): { readonly interaction: Interaction; readonly message: Message } {
  const interaction = byToken(world, token);
  const { message } = interaction;
  if (!message || interaction.isDeleted) throw new Refused(404, 10_008, 'Unknown Message');
  return { interaction, message };
}

const own = (world: World, id: string | undefined): void => {
  if (id !== world.applicationId) throw new Refused(403, 20_012, 'Not your application');
};

const putCommands = (world: World, received: Received, scope: string): Answer => {
  const commands = listOf(received.body);
  for (const command of commands) checked(world, { ...received, body: command }, described.command);
  const faults = [...faultsOfCommands(commands)];
  if (faults.length > 0) throw world.refuse(received, faults.join('; '));
  const stored = commands.map((command) => world.stored(command, scope));
  world.commands.set(scope, stored);
  world.look();
  return ok(stored);
};

/** Every route that the stand-in knows; any other is refused and noted. */
export const routes: Readonly<Record<string, readonly Route[]>> = {
  GET: [
    { pattern: /^\/gateway\/bot$/, needsToken: true, run: (world) => ok(world.gatewayInformation()) },
    { pattern: /^\/users\/@me$/, needsToken: true, run: (world) => ok(world.user) },
    { pattern: /^\/applications\/@me$/, needsToken: true, run: (world) => ok(world.application) },
    {
      pattern: /^\/applications\/(\d+)\/commands$/,
      needsToken: true,
      run: (world, _received, [id]) => {
        own(world, id);
        return ok(world.commands.get('global') ?? []);
      },
    },
    {
      pattern: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
      needsToken: true,
      run: (world, _received, [id, guild = '']) => {
        own(world, id);
        return ok(world.commands.get(guild) ?? []);
      },
    },
    {
      pattern: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      needsToken: true,
      run: (world, _received, [, id = '']) => {
        const message = world.messages.get(id);
        if (!message) throw new Refused(404, 10_008, 'Unknown Message');
        return ok(message);
      },
    },
  ],
  PUT: [
    {
      pattern: /^\/applications\/(\d+)\/commands$/,
      needsToken: true,
      run: (world, received, [id]) => {
        own(world, id);
        return putCommands(world, received, 'global');
      },
    },
    {
      pattern: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
      needsToken: true,
      run: (world, received, [id, guild = '']) => {
        own(world, id);
        return putCommands(world, received, guild);
      },
    },
  ],
  POST: [
    { pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, needsToken: false, run: callback },
    {
      pattern: /^\/channels\/(\d+)\/messages$/,
      needsToken: true,
      run: (world, received, [channel = '']) => {
        const body = checked(world, received, described.message);
        checkMessage(world, received, body, true);
        if (Number(body.flags ?? 0) & ephemeral) throw world.refuse(received, 'an ephemeral message');
        const message = messageOf(world, channel, body, { message_reference: body.message_reference });
        world.posted.push(message);
        world.look();
        return ok(message);
      },
    },
    {
      pattern: /^\/webhooks\/(\d+)\/([^/]+)$/,
      needsToken: false,
      run: (world, received, [id, token = '']) => {
        own(world, id);
        const interaction = byToken(world, token);
        const body = checked(world, received, described.followUp);
        checkMessage(world, received, body, true);
        const message = messageOf(world, String((interaction.packet as Json).channel_id), body);
        interaction.followUps.push(message);
        world.look();
        return ok(message);
      },
    },
  ],
  PATCH: [
    {
      pattern: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      needsToken: false,
      run: (world, received, [id, token = '']) => {
        own(world, id);
        const { interaction, message } = original(world, token);
        const body = checked(world, received, described.edit);
        // A deferred answer gets its kind from the first edit.
        checkMessage(world, received, { ...body, flags: Number(body.flags ?? 0) | componentsV2 }, true);
        interaction.message = edited(world, message, body);
        world.look();
        return ok(interaction.message);
      },
    },
  ],
  DELETE: [
    {
      pattern: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
      needsToken: false,
      run: (world, _received, [id, token = '']) => {
        own(world, id);
        const { interaction, message } = original(world, token);
        interaction.isDeleted = true;
        world.messages.delete(message.id);
        world.look();
        return { status: 204 };
      },
    },
  ],
};
