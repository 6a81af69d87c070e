import { isJson } from './json.ts';
import type { Message } from './record.ts';
import { snowflake } from './snowflake.ts';
import type { StandIn } from './stand-in.ts';

/** Somebody who uses the bot. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

export const person = (username: string): Person => ({ id: snowflake(), username });

/** Where something happens: on the server, in a direct message with the bot, or in a private channel. */
export type Place = 'server' | 'direct' | 'private';

const userOf = ({ id, username, bot = false }: Person) => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot,
});

const around = (standin: StandIn, who: Person, place: Place) => ({
  channel_id: standin.channelId,
  locale: 'en-GB',
  entitlements: [],
  attachment_size_limit: 10_485_760,
  app_permissions: '0',
  ...(place === 'server'
    ? {
        guild_id: standin.guildId,
        guild_locale: 'en-GB',
        context: 0,
        channel: { id: standin.channelId, type: 0, name: 'general', guild_id: standin.guildId },
        authorizing_integration_owners: { 0: standin.guildId },
        member: {
          user: userOf(who),
          roles: [],
          joined_at: new Date().toISOString(),
          deaf: false,
          mute: false,
          flags: 0,
          permissions: '0',
        },
      }
    : {
        context: place === 'direct' ? 1 : 2,
        channel: { id: standin.channelId, type: place === 'direct' ? 1 : 3, recipients: [] },
        authorizing_integration_owners: { 1: who.id },
        user: userOf(who),
      }),
});

type Value = string | number | boolean;

const optionsOf = (values: Readonly<Record<string, Value>>, focused?: string) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5,
    ...(name === focused ? { focused: true } : {}),
  }));

/** A slash command with its options. */
export const slash = (
  standin: StandIn,
  who: Person,
  name: string,
  values: Readonly<Record<string, Value>> = {},
  place: Place = 'server',
): object => ({
  ...around(standin, who, place),
  type: 2,
  data: { id: snowflake(), name, type: 1, options: optionsOf(values) },
});

/** A keystroke in one of a command's options. */
export const keystroke = (
  standin: StandIn,
  who: Person,
  name: string,
  values: Readonly<Record<string, Value>>,
  focused: string,
): object => ({
  ...around(standin, who, 'server'),
  type: 4,
  data: { id: snowflake(), name, type: 1, options: optionsOf(values, focused) },
});

/** A press on a button of a message. */
export const press = (
  standin: StandIn,
  who: Person,
  message: Message,
  customId: string,
  place: Place = 'server',
): object => ({
  ...around(standin, who, place),
  type: 3,
  message,
  data: { custom_id: customId, component_type: 2 },
});

/** A choice from a menu of a message. */
export const choose = (
  standin: StandIn,
  who: Person,
  message: Message,
  customId: string,
  value: string,
): object => ({
  ...around(standin, who, 'server'),
  type: 3,
  message,
  data: { custom_id: customId, component_type: 3, values: [value] },
});

/** What is special about a message. */
interface More {
  readonly mentionsBot?: boolean;
  readonly isDirect?: boolean;
  readonly replyTo?: Message;
  readonly webhook_id?: string;
  readonly mention_everyone?: boolean;
}

/** What somebody wrote in a channel, as MESSAGE_CREATE brings it. */
export const written = (standin: StandIn, who: Person, content: string, more: More = {}): object => {
  const { mentionsBot = false, isDirect = false, replyTo, ...rest } = more;
  return {
    id: snowflake(),
    channel_id: standin.channelId,
    ...(isDirect ? {} : { guild_id: standin.guildId, member: { roles: [], deaf: false, mute: false } }),
    author: userOf(who),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsBot ? [standin.world.user] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: replyTo ? 19 : 0,
    ...(replyTo
      ? {
          message_reference: { message_id: replyTo.id, channel_id: replyTo.channel_id, type: 0 },
          referenced_message: replyTo,
        }
      : {}),
    ...rest,
  };
};

/** The message command, on a message that somebody wrote. */
export const apps = (standin: StandIn, who: Person, name: string, message: object): object => {
  const id = isJson(message) ? String(message.id) : snowflake();
  return {
    ...around(standin, who, 'server'),
    type: 2,
    data: { id: snowflake(), name, type: 3, target_id: id, resolved: { messages: { [id]: message } } },
  };
};
