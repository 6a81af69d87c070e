import { type Client, Events, GatewayDispatchEvents, RESTEvents } from 'discord.js';
import { commands } from '../../commands/all.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { Pictures } from '../picture/pictures.ts';
import { createClient } from './client.ts';
import { Clock } from './clock.ts';
import { askGateway, logIn } from './connect.ts';
import { bodiesOf } from './definitions.ts';
import { Desk } from './desk.ts';
import { type Fatal, fatalClose, fatalToken } from './fatal.ts';
import { InFlight } from './in-flight.ts';
import { readIncoming } from './incoming.ts';
import { askingOf } from './mention.ts';
import { readMessage } from './message.ts';
import { register } from './register.ts';
import { Seen } from './seen.ts';
import { shield } from './shield.ts';

/** What a bot is made of. */
export interface Parts {
  readonly config: Config;
  readonly library: Library;
  readonly log: Log;
  /** "0.1.0 (1a2b3c4)". */
  readonly version: string;
  /** Null inside a sharding manager's process, which tells the client its shards. */
  readonly shards: 'auto' | null;
  /** Told when only a restart helps. */
  onFatal(error: Fatal): void;
}

/** How long stopping waits for the answers under way, in ms. */
const stopLimit = 3500;

/** The bot on Discord: one connection, and everything that comes through it. */
export class Bot {
  private readonly parts: Parts;
  private readonly client: Client;
  private readonly pictures: Pictures;
  private readonly clock = new Clock();
  private readonly seen = new Seen();
  private readonly desk: Desk;
  private readonly work = new InFlight();
  private readonly stopping = new AbortController();
  private readonly began = Date.now();
  private readonly ready: Promise<void>;
  private applicationId = '';
  /** How long Discord took to answer at the start, in ms; null before. */
  private firstLatency: number | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
    this.client = createClient(parts.config, parts.shards);
    shield(this.client, parts.log);
    const { library, log } = parts;
    this.pictures = new Pictures(library.main, (err) => log.warn({ err }, 'no picture was drawn'));
    this.desk = new Desk(
      { library, pictures: this.pictures, about: () => this.about() },
      { rest: this.client.rest, applicationId: () => this.applicationId, clock: this.clock, log },
    );
    this.ready = new Promise((resolve) => {
      // READY comes long before clientReady when a server is unavailable.
      this.client.ws.on(
        GatewayDispatchEvents.Ready,
        (data: { readonly application: { readonly id: string } }) => {
          this.applicationId = data.application.id;
          resolve();
        },
      );
    });
    this.listen();
  }

  /**
   * Logs in and registers the commands.
   * @returns the application's id, for the invite, the bot's name, and how long Discord took to answer, in ms.
   * @throws Fatal when Discord does not let the bot in.
   */
  async start(): Promise<{
    readonly applicationId: string;
    readonly name: string;
    readonly latency: number;
  }> {
    const { config, log } = this.parts;
    const { rest } = this.client;
    rest.setToken(config.token);
    const latency = await askGateway(rest, log);
    this.firstLatency = latency;
    void this.pictures.prepare();
    await logIn(this.client, config.token);
    await this.ready;
    return { applicationId: this.applicationId, name: this.client.user?.username ?? 'the bot', latency };
  }

  /** Registers the commands; it takes as long as Discord takes to be well. */
  async register(): Promise<void> {
    const { config, log } = this.parts;
    await register({
      rest: this.client.rest,
      applicationId: this.applicationId,
      guildId: config.guildId,
      bodies: bodiesOf(commands.map(({ definition }) => definition)),
      log,
      signal: this.stopping.signal,
    });
  }

  /** Takes no more work, finishes what is under way, and leaves. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { log } = this.parts;
    log.info({ underWay: this.work.size }, 'stopping');
    const isDone = await this.work.close(stopLimit);
    if (!isDone) log.warn({ underWay: this.work.size }, 'left with answers under way');
    // Only now: it takes the token away, which answers to mentions need.
    await this.client.destroy();
  }

  private listen(): void {
    const { client } = this;
    const { config, log, onFatal } = this.parts;
    client.on(Events.Error, (err) => log.error({ err }, 'the client met an error'));
    client.on(Events.Warn, (message) => log.warn(message));
    client.on(Events.Debug, (message) => log.trace(message));
    client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection is in trouble'));
    client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
    client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
    client.on(Events.ShardDisconnect, ({ code }) => onFatal(fatalClose(code)));
    client.rest.on(RESTEvents.Response, ({ data }, { headers, status }) => {
      this.clock.learn(headers.get('date'));
      // After a 401 discord.js forgets its token, and nothing but answers to interactions would work.
      if (status === 401 && data.auth && !this.stopping.signal.aborted) onFatal(fatalToken());
    });
    // As they come from the gateway: whatever types of channel or component they hold, and without waiting for
    // servers that are unavailable.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: unknown) => {
      const incoming = readIncoming(packet);
      if (incoming && this.seen.isNew(incoming.id)) this.work.run(() => this.desk.interact(incoming));
    });
    if (!config.answerMentions) return;
    client.ws.on(GatewayDispatchEvents.MessageCreate, (packet: unknown) => {
      const message = readMessage(packet);
      const asking = message && this.applicationId ? askingOf(message, this.botId) : null;
      if (asking && this.seen.isNew(asking.message.id))
        this.work.run(() => this.desk.mention(asking, this.botId));
    });
  }

  private get botId(): string {
    return this.client.user?.id ?? this.applicationId;
  }

  private about(): string[] {
    const { version, library } = this.parts;
    const reports = library.reports.length;
    // The gateway's is known after the first heartbeat only.
    const ping = this.client.ws.ping >= 0 ? this.client.ws.ping : this.firstLatency;
    return [
      `Version ${version}, ${reports} ${reports === 1 ? 'report' : 'reports'} loaded, up since <t:${Math.floor(this.began / 1000)}:R>${ping !== null ? `, latency ${Math.round(ping)} ms` : ''}.`,
    ];
  }
}
