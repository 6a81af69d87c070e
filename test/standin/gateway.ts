import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { constants, createDeflate } from 'node:zlib';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, type Json } from './json.ts';

/** What the gateway of the stand-in is told of the bot and its servers. */
export interface Identity {
  readonly token: string;
  readonly user: object;
  readonly application: object;
  /** Servers, as GUILD_CREATE gives them; none of those in `unavailable` is ever sent. */
  readonly guilds: readonly object[];
  readonly unavailable: readonly string[];
}

/** One session of a bot: it outlives its connection, and is resumed with what was missed. */
interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: { readonly s: number; readonly text: string }[];
  seq: number;
  link: Link | null;
}

/** A connection, compressed or not. */
interface Link {
  readonly socket: WebSocket;
  /** True while the connection stands but nothing gets through. */
  isDead: boolean;
  send(text: string): void;
}

function linkOf(socket: WebSocket, isCompressed: boolean): Link {
  if (!isCompressed) {
    const plain: Link = {
      socket,
      isDead: false,
      send: (text) => {
        if (!plain.isDead) socket.send(text);
      },
    };
    return plain;
  }
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  deflate.on('data', (chunk: Buffer) => {
    if (socket.readyState === socket.OPEN) socket.send(chunk);
  });
  socket.on('close', () => deflate.destroy());
  const packed: Link = {
    socket,
    isDead: false,
    send: (text) => {
      if (!packed.isDead && !deflate.destroyed) deflate.write(text);
    },
  };
  return packed;
}

/** The gateway: identifies, resumes, beats, and plays the faults that a real one has. */
export class Gateway {
  /** In ms. */
  heartbeatInterval = 41_250;
  /** While false, heartbeats stay without acknowledgement. */
  acknowledges = true;
  /** While true, RESUME is answered with INVALID SESSION. */
  refusesResume = false;
  /** Closes every IDENTIFY with this code. */
  refusesIdentify: number | null = null;
  /** An IDENTIFY sooner than this after the one before gets INVALID SESSION, in ms; Discord waits five seconds. */
  identifyPause = 0;
  /** While true, IDENTIFY is left without an answer. */
  ignoresIdentify = false;
  /** Answers the upgrade with this HTTP status instead of a connection. */
  refusesUpgrade: number | null = null;
  readonly identified: Json[] = [];
  resumed = 0;
  private lastIdentify = 0;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly sessions: Session[] = [];
  private readonly waiting: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];

  private readonly identity: Identity;

  constructor(http: Server, identity: Identity) {
    this.identity = identity;
    http.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** Resolves as soon as the condition holds; it is looked at whenever the gateway did something. */
  when(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ isMet, resolve }));
  }

  /** Live connections that have a session. */
  get connections(): number {
    return this.sessions.filter(({ link }) => link !== null).length;
  }

  /** Sends an event to every session, or to that of one shard. */
  dispatch(type: string, data: unknown, shard?: number): void {
    for (const session of this.sessions) {
      if (shard === undefined || session.shard[0] === shard) this.event(session, type, data);
    }
  }

  /** Sends anything at all to every connection, as it is. */
  sendRaw(text: string): void {
    for (const { link } of this.sessions) link?.send(text);
  }

  /** Sends an operation without data, such as RECONNECT (7), or INVALID SESSION (9) with `d`. */
  operation(op: number, d: unknown = null): void {
    this.sendRaw(JSON.stringify({ op, d, s: null, t: null }));
    if (op === 9 && d === false) this.sessions.length = 0;
  }

  /** Closes every connection: with a code, or by cutting it off. */
  drop(code: number | 'cut'): void {
    for (const session of this.sessions) {
      const { link } = session;
      session.link = null;
      if (code === 'cut') link?.socket.terminate();
      else link?.socket.close(code);
    }
  }

  /** Leaves every connection open without ever reading from it or writing to it again, as behind a dead line. */
  goDeaf(): void {
    for (const { link } of this.sessions) {
      if (!link) continue;
      link.isDead = true;
      link.socket.pause();
    }
  }

  /** Forgets every session, so that none can be resumed. */
  forget(): void {
    this.sessions.length = 0;
  }

  stop(): void {
    for (const client of this.server.clients) client.terminate();
    this.server.close();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refusesUpgrade !== null) {
      socket.end(`HTTP/1.1 ${this.refusesUpgrade} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    this.server.handleUpgrade(request, socket, head, (opened) => {
      const link = linkOf(opened, (request.url ?? '').includes('compress=zlib-stream'));
      opened.on('message', (raw) => this.receive(link, String(raw)));
      opened.on('close', () => this.closed(link));
      opened.on('error', () => opened.terminate());
      link.send(
        JSON.stringify({ op: 10, d: { heartbeat_interval: this.heartbeatInterval }, s: null, t: null }),
      );
    });
  }

  private closed(link: Link): void {
    for (const session of this.sessions) if (session.link === link) session.link = null;
    this.look();
  }

  private receive(link: Link, raw: string): void {
    const { op, d }: Json = JSON.parse(raw);
    if (op === 1 && this.acknowledges) link.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    if (op === 2 && isJson(d)) this.identify(link, d);
    if (op === 6 && isJson(d)) this.resume(link, d);
    this.look();
  }

  private identify(link: Link, d: Json): void {
    this.identified.push(d);
    const isHasty = Date.now() - this.lastIdentify < this.identifyPause;
    this.lastIdentify = Date.now();
    if (this.ignoresIdentify) return;
    if (isHasty) {
      link.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    const refusal = this.refusesIdentify ?? (d.token === this.identity.token ? null : 4004);
    if (refusal !== null) {
      link.socket.close(refusal);
      return;
    }
    const [id, count] = Array.isArray(d.shard) ? d.shard.map(Number) : [0, 1];
    const shard = [id ?? 0, count ?? 1] as const;
    const session: Session = {
      id: randomUUID(),
      shard,
      intents: Number(d.intents),
      sent: [],
      seq: 0,
      link,
    };
    this.sessions.push(session);
    const { user, application, guilds, unavailable } = this.identity;
    const ids = guilds.flatMap((guild) => (isJson(guild) ? [guild.id] : []));
    this.event(session, 'READY', {
      v: 10,
      user,
      application,
      session_id: session.id,
      resume_gateway_url: this.address,
      shard,
      guilds: [...ids, ...unavailable].map((guild) => ({ id: guild, unavailable: true })),
    });
    if (session.intents & 1) for (const guild of guilds) this.event(session, 'GUILD_CREATE', guild);
  }

  private resume(link: Link, d: Json): void {
    const session = this.sessions.find(({ id }) => id === d.session_id);
    if (this.refusesResume || !session) {
      link.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    this.resumed += 1;
    session.link = link;
    for (const { s, text } of session.sent) if (s > Number(d.seq)) link.send(text);
    this.event(session, 'RESUMED', {});
  }

  private event(session: Session, t: string, d: unknown): void {
    session.seq += 1;
    const text = JSON.stringify({ op: 0, t, s: session.seq, d });
    session.sent.push({ s: session.seq, text });
    if (session.sent.length > 2000) session.sent.splice(0, 1000);
    session.link?.send(text);
  }

  /** Set once the server listens. */
  address = '';

  private look(): void {
    for (const entry of this.waiting.filter(({ isMet }) => isMet())) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
      entry.resolve();
    }
  }
}
