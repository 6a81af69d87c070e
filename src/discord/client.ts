import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';

/** Longer than this a callback cannot wait for a rate limit: Discord takes it for 3 s only. In ms. */
const longestWait = 2500;

/**
 * The client. It keeps next to nothing: interactions and messages are answered from what Discord sends with
 * them. Without mentions it asks Discord for no events at all; interactions come unasked.
 */
export function createClient(config: Config, shards: 'auto' | null): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: config.answerMentions ? [Guilds, GuildMessages, DirectMessages] : [],
    // Without it, direct messages never fire an event.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(shards === null ? {} : { shards }),
    rest: {
      api: config.apiUrl,
      // Deferred answers leave a queue each behind.
      handlerSweepInterval: 300_000,
      rejectOnRateLimit: ({ route, retryAfter }) =>
        route.startsWith('/interactions') && retryAfter > longestWait,
    },
    // The managers of servers, channels and roles must not be limited.
    makeCache: Options.cacheWithLimits({
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMessageManager: 0,
      DMMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      VoiceStateManager: 0,
    }),
  });
}
