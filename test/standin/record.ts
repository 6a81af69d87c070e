import type { Json } from './json.ts';

/** A file that came with a request. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A request as the stand-in received it. */
export interface Received {
  readonly method: string;
  /** Without `/api/v10` and query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly Sent[];
  readonly authorization: string | null;
  /** In ms since the Unix epoch. */
  readonly at: number;
}

/** A message that stands in a channel, as Discord gives it back. */
export interface Message extends Json {
  readonly id: string;
  readonly channel_id: string;
  readonly flags: number;
  readonly components: readonly unknown[];
}

/** An interaction under way, with all that the bot did about it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly packet: object;
  /** When the bot was told, in ms since the Unix epoch. */
  readonly sentAt: number;
  /** The callback that Discord accepted. */
  answer?: {
    readonly type: number;
    readonly data: Json;
    readonly files: readonly Sent[];
    readonly at: number;
  };
  /** What it shows now: the answer, or the message that it was edited to. */
  message?: Message;
  /** True once it was deleted. */
  isDeleted?: boolean;
  readonly followUps: Message[];
}

/** What Discord answers to a request: a status and, unless it is 204, a body. */
export type Answer = { readonly status: 204 } | { readonly status: 200; readonly body: unknown };
