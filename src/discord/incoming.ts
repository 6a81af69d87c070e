import * as z from 'zod';
import { type Message, readMessage } from './message.ts';

/** What all interactions have. */
interface Origin {
  readonly id: string;
  /** With it, whoever has it can answer for 15 minutes. */
  readonly token: string;
  readonly userId: string;
  readonly guildId: string | null;
}

/** Options as they were typed or picked, by name, as text. */
export type Given = Readonly<Record<string, string>>;

export interface CommandAsked extends Origin {
  readonly kind: 'command';
  readonly name: string;
  readonly given: Given;
}
export interface Typing extends Origin {
  readonly kind: 'typing';
  readonly name: string;
  readonly given: Given;
  /** The option that is being typed. */
  readonly focused: string;
}
export interface Pressed extends Origin {
  readonly kind: 'pressed';
  /** What the button carries, or what was chosen from a menu. */
  readonly carried: string;
  /** The message that it stands on. */
  readonly message: Message;
}
export interface CheckAsked extends Origin {
  readonly kind: 'check';
  readonly name: string;
  readonly message: Message;
}
/** An interaction that can be answered but is of no kind that the bot has. */
export interface Strange extends Origin {
  readonly kind: 'strange';
}
export type Incoming = CommandAsked | Typing | Pressed | CheckAsked | Strange;

const user = z.object({ id: z.string() });
const origin = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  token: z.string().min(1),
  type: z.number(),
  guild_id: z.string().optional(),
  member: z.object({ user }).optional(),
  user: user.optional(),
});

const options = z
  .array(
    z.object({
      name: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
      focused: z.boolean().optional(),
    }),
  )
  .default([]);
const command = z.object({ data: z.object({ type: z.literal(1), name: z.string(), options }) });
const messageCommand = z.object({
  data: z.object({
    type: z.literal(3),
    name: z.string(),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), z.unknown()) }),
  }),
});
const component = z.object({
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
  message: z.unknown().optional(),
});

const kinds = { command: 2, component: 3, typing: 4 } as const;

const givenOf = (typed: z.output<typeof options>): Given =>
  Object.fromEntries(typed.map(({ name, value }) => [name, String(value ?? '')]));

/**
 * Reads an INTERACTION_CREATE as it comes from the gateway, whatever types of channel or component it holds.
 * Null for what is none and for what cannot be answered.
 */
export function readIncoming(packet: unknown): Incoming | null {
  const base = origin.safeParse(packet);
  if (!base.success) return null;
  const { id, token, type, guild_id, member } = base.data;
  const from = member?.user ?? base.data.user;
  if (!from) return null;
  const common = { id, token, userId: from.id, guildId: guild_id ?? null };
  const strange: Strange = { kind: 'strange', ...common };

  if (type === kinds.command) {
    const slash = command.safeParse(packet);
    if (slash.success) {
      const { name, options: typed } = slash.data.data;
      return { kind: 'command', ...common, name, given: givenOf(typed) };
    }
    const apps = messageCommand.safeParse(packet);
    const target = apps.success
      ? readMessage(apps.data.data.resolved.messages[apps.data.data.target_id])
      : null;
    if (!apps.success || !target) return strange;
    return { kind: 'check', ...common, name: apps.data.data.name, message: target };
  }
  if (type === kinds.typing) {
    const typing = command.safeParse(packet);
    const focused = typing.data?.data.options.find((option) => option.focused)?.name;
    if (!typing.success || focused === undefined) return null;
    return {
      kind: 'typing',
      ...common,
      name: typing.data.data.name,
      given: givenOf(typing.data.data.options),
      focused,
    };
  }
  if (type === kinds.component) {
    const pressed = component.safeParse(packet);
    const message = pressed.success ? readMessage(pressed.data.message) : null;
    if (!pressed.success || !message) return strange;
    const { custom_id, values } = pressed.data.data;
    return { kind: 'pressed', ...common, carried: values?.[0] ?? custom_id, message };
  }
  return strange;
}
