import { described } from './description.ts';
import { byToken, callback, original } from './interactions.ts';
import { type Json, listOf } from './json.ts';
import { faultsOfCommands } from './limits.ts';
import { checked, checkMessage, edited, messageOf } from './messages.ts';
import type { Answer, Received } from './record.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

interface Route {
  readonly pattern: RegExp;
  readonly needsToken: boolean;
  run(world: World, received: Received, parts: readonly string[]): Answer;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;

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
