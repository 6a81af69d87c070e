import * as z from 'zod';

/** How the gateway connection is split: by Discord's advice in this process, or over so many processes. */
export type Shards = 'auto' | number;

/** What the bot is told by its surroundings, checked. */
export interface Config {
  readonly token: string;
  /** Register the commands on this one server, where they appear at once. */
  readonly guildId: string | null;
  /** Without version and without a slash at its end. */
  readonly apiUrl: string;
  readonly answerMentions: boolean;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly shards: Shards;
  /** Whether questions are answered by their meaning too, or by their words alone. */
  readonly reader: 'on' | 'off';
}

/** A configuration, or the one line that says what is wrong with it and where to get what is right. */
export type Configured = { readonly config: Config } | { readonly problem: string };

const withoutDiscord = '`npm run chat` needs none of this.';

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]{8,}$/)
    .describe('the bot’s token, from https://discord.com/developers/applications, page Bot, “Reset Token”'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional()
    .describe(
      'a server’s id of 17 to 20 digits: in Discord, Developer Mode on, right-click the server, “Copy ID”',
    ),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://discord.com/api')
    .describe('an address such as https://discord.com/api; leave it out unless you use a proxy'),
  ANSWER_MENTIONS: z
    .stringbool()
    .default(true)
    .describe('true or false: whether mentions and direct messages are answered'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('trace, debug, info, warn, error, fatal or silent'),
  SHARDS: z
    .union([z.literal('auto'), z.coerce.number().int().min(1).max(1000)])
    .default('auto')
    .describe('auto, or how many processes share the servers, 1 to 1000'),
  READER: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['on', 'off']))
    .default('on')
    .describe('on or off: whether questions are answered by their meaning too'),
});

type Name = keyof typeof schema.shape;
const isName = (name: unknown): name is Name => typeof name === 'string' && name in schema.shape;

/**
 * Checks the environment. An empty value counts as none. A problem names the variable and never quotes its
 * value, which may be the token.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Configured {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path[0];
    const wanted = isName(name) ? `: set it in .env to ${schema.shape[name].description}` : '';
    const fault = isName(name) && name in given ? 'is malformed' : 'is missing';
    return { problem: `${String(name)} ${fault}${wanted}. ${withoutDiscord}` };
  }
  const { data } = parsed;
  return {
    config: {
      token: data.DISCORD_TOKEN,
      guildId: data.DISCORD_GUILD_ID ?? null,
      apiUrl: data.DISCORD_API_URL.replace(/(?:\/v\d+)?\/*$/, ''),
      answerMentions: data.ANSWER_MENTIONS,
      logLevel: data.LOG_LEVEL,
      shards: data.SHARDS,
      reader: data.READER,
    },
  };
}
