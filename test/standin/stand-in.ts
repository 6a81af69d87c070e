import type { IncomingMessage, ServerResponse } from 'node:http';
import { Door } from './door.ts';
import { type Fault, Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { pathOf, receive } from './receive.ts';
import type { Answer, Interaction, Received } from './record.ts';
import { Refused } from './refused.ts';
import { routes } from './routes.ts';
import { snowflake } from './snowflake.ts';
import { World } from './world.ts';

export const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gstand.in-for-discord-on-this-machine-only';

/** How it differs from a Discord where all is well. */
interface Options {
  /** Ids of servers that the bot is in and that are down. */
  readonly unavailable?: readonly string[];
}

/** Discord on 127.0.0.1: gateway and REST, as strict as the real one and as faulty as it is told to be. */
export class StandIn {
  readonly world = new World();
  readonly faults = new Faults();
  readonly guildId = snowflake();
  readonly channelId = snowflake();
  readonly gateway: Gateway;
  /** What requests go through. */
  readonly restDoor = new Door((request, response) => void this.serve(request, response));
  /** What the gateway's connections go through. */
  readonly gatewayDoor = new Door();

  constructor({ unavailable = [] }: Options = {}) {
    this.gateway = new Gateway(this.gatewayDoor.server, {
      token,
      user: this.world.user,
      application: this.world.application,
      guilds: [
        {
          id: this.guildId,
          name: 'A server',
          owner_id: snowflake(),
          member_count: 3,
          large: false,
          unavailable: false,
          joined_at: new Date().toISOString(),
          roles: [
            { id: this.guildId, name: '@everyone', permissions: '0', position: 0, color: 0, colors: {} },
          ],
          channels: [
            { id: this.channelId, type: 0, name: 'general', permission_overwrites: [], position: 0 },
          ],
          emojis: [],
          stickers: [],
          features: [],
          members: [],
          presences: [],
          voice_states: [],
          threads: [],
          stage_instances: [],
          guild_scheduled_events: [],
          soundboard_sounds: [],
        },
      ],
      unavailable,
    });
  }

  static async start(options: Options = {}): Promise<StandIn> {
    const made = new StandIn(options);
    await made.open();
    return made;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.restDoor.port}/api`;
  }

  /** Sends an interaction to the bot, as it would be if it had been made at `madeAt` (ms since the epoch). */
  interact(packet: object, madeAt = Date.now(), shard?: number): Interaction {
    const id = snowflake(madeAt);
    const secret = `aW50ZXJhY3Rpb246${id}${'x'.repeat(60)}`;
    const whole = { ...packet, id, token: secret, application_id: this.world.applicationId, version: 1 };
    const interaction: Interaction = { id, token: secret, packet: whole, sentAt: Date.now(), followUps: [] };
    this.world.interactions.set(id, interaction);
    this.gateway.dispatch('INTERACTION_CREATE', whole, shard);
    return interaction;
  }

  /** Resolves when the bot's answer to an interaction was accepted. */
  async answered(interaction: Interaction): Promise<NonNullable<Interaction['answer']>> {
    await this.world.when(() => interaction.answer !== undefined);
    if (!interaction.answer) throw new Error('There is no answer');
    return interaction.answer;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    await Promise.all([this.restDoor.shut(), this.gatewayDoor.shut()]);
  }

  private async open(): Promise<void> {
    await Promise.all([this.restDoor.open(), this.gatewayDoor.open()]);
    this.gateway.address = `ws://127.0.0.1:${this.gatewayDoor.port}`;
    this.world.gatewayAddress = this.gateway.address;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.faults.take(`${request.method} ${pathOf(request)}`);
    if (fault && 'cut' in fault && !fault.isTaken) return cut(request, fault.cut);
    if (fault && 'status' in fault) return reply(response, fault.status, fault.body ?? {}, fault.headers);
    const received = await receive(request);
    this.world.received.push(received);
    this.world.look();
    if (fault && 'delay' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    try {
      const answer = this.run(received);
      if (fault && 'cut' in fault) return cut(request, fault.cut);
      reply(response, answer.status, answer.status === 200 ? answer.body : null);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reply(response, error.status, { code: error.code, message: error.message });
    } finally {
      this.world.look();
    }
    return undefined;
  }

  private run(received: Received): Answer {
    for (const route of routes[received.method] ?? []) {
      const parts = route.pattern.exec(received.path);
      if (!parts) continue;
      if (route.needsToken && received.authorization !== `Bot ${token}`) {
        throw new Refused(401, 0, '401: Unauthorized');
      }
      return route.run(this.world, received, parts.slice(1));
    }
    this.world.violations.push(`${received.method} ${received.path}: no such route`);
    throw new Refused(404, 0, '404: Not Found');
  }
}

function cut(request: IncomingMessage, how: (Fault & { cut: unknown })['cut']): void {
  if (how === 'reset') request.socket.resetAndDestroy();
  else request.socket.end();
}

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, body === null ? headers : { 'content-type': 'application/json', ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}
