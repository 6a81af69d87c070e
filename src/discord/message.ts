import * as z from 'zod';

/** A message, as far as the bot looks at it. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  /** True for bots and webhooks. */
  readonly isAutomatic: boolean;
  /** True for what a person wrote, alone or as a reply; false for the notes that Discord itself writes. */
  readonly isWritten: boolean;
  readonly content: string;
  /** Who is mentioned by name; @everyone and roles mention nobody. */
  readonly mentions: readonly string[];
  /** Only the person who sees it can. */
  readonly isEphemeral: boolean;
  /** Who gave the command that this message answers. */
  readonly askedBy: string | null;
  /** Everything that its text displays show, in order. */
  readonly texts: readonly string[];
  /** What its buttons carry. */
  readonly carried: readonly string[];
  /** The message that it replies to. */
  readonly replyTo: Message | null;
}

const user = z.object({ id: z.string() });
const schema = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: z.object({ id: z.string(), bot: z.boolean().optional() }),
  webhook_id: z.string().optional(),
  type: z.number().default(0),
  content: z.string().default(''),
  mentions: z.array(user).default([]),
  flags: z.number().default(0),
  components: z.unknown().optional(),
  interaction_metadata: z.object({ user }).optional(),
  referenced_message: z.unknown().optional(),
});

const part = z.object({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).default([]),
  accessory: z.unknown().optional(),
});
type Part = z.output<typeof part>;

const ephemeral = 1 << 6;
const textDisplay = 10;
/** Messages deeper than this do not exist; it keeps a garbage one from going on for ever. */
const deepest = 6;

function partsOf(components: unknown, depth = 0): Part[] {
  if (!Array.isArray(components) || depth > deepest) return [];
  return components.flatMap((each) => {
    const parsed = part.safeParse(each);
    if (!parsed.success) return [];
    const { data } = parsed;
    return [data, ...partsOf(data.components, depth + 1), ...partsOf([data.accessory], depth + 1)];
  });
}

/** Reads a message as Discord sends it; null for what is none. Components of unknown types are passed over. */
export function readMessage(packet: unknown, isInner = false): Message | null {
  const parsed = schema.safeParse(packet);
  if (!parsed.success) return null;
  const { data } = parsed;
  const parts = partsOf(data.components);
  return {
    id: data.id,
    channelId: data.channel_id,
    guildId: data.guild_id ?? null,
    authorId: data.author.id,
    isAutomatic: data.author.bot === true || data.webhook_id !== undefined,
    isWritten: data.type === 0 || data.type === 19,
    content: data.content,
    mentions: data.mentions.map(({ id }) => id),
    isEphemeral: (data.flags & ephemeral) !== 0,
    askedBy: data.interaction_metadata?.user.id ?? null,
    texts: parts.flatMap(({ type, content }) => (type === textDisplay && content ? [content] : [])),
    carried: parts.flatMap(({ custom_id }) => custom_id ?? []),
    replyTo: isInner ? null : readMessage(data.referenced_message, true),
  };
}
