import { isJson, type Json } from './json.ts';
import type { Interaction, Message, Received } from './record.ts';
import { Refused } from './refused.ts';
import { snowflake } from './snowflake.ts';

/** All that the stand-in remembers: the bot, its commands, messages and interactions. */
export class World {
  readonly applicationId = snowflake();
  readonly user = {
    id: this.applicationId,
    username: 'Chapter & Verse',
    discriminator: '0000',
    global_name: null,
    avatar: null,
    bot: true,
    verified: true,
    flags: 0,
  };
  readonly application = { id: this.applicationId, flags: 0, name: 'Chapter & Verse' };
  /** Registered commands, by server id or "global". */
  readonly commands = new Map<string, readonly object[]>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  /** Messages that the bot posted by itself, in order. */
  readonly posted: Message[] = [];
  readonly received: Received[] = [];
  /** What the bot did that Discord would refuse; empty at the end of every test. */
  readonly violations: string[] = [];
  /** What GET /gateway/bot says. */
  sessionsLeft = 1000;
  shards = 1;
  gatewayAddress = '';
  private readonly waiting: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];

  gatewayInformation(): object {
    return {
      url: this.gatewayAddress,
      shards: this.shards,
      session_start_limit: {
        total: 1000,
        remaining: this.sessionsLeft,
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    };
  }

  /** Notes a fault of the bot's and gives the error that Discord would answer it with. */
  refuse(received: Received, fault: string): Refused {
    this.violations.push(`${received.method} ${received.path.replace(/[\w-]{60,}/, '…')}: ${fault}`);
    return new Refused(400, 50_035, fault);
  }

  /** A command as Discord stores it: with an id, a version and its defaults filled in. */
  stored(command: Json, scope: string): object {
    const type = command.type ?? 1;
    return {
      id: snowflake(),
      application_id: this.applicationId,
      version: snowflake(),
      default_member_permissions: null,
      nsfw: false,
      ...(scope === 'global'
        ? { integration_types: [0], contexts: null, dm_permission: true }
        : { guild_id: scope }),
      ...(type === 1 ? {} : { description: '' }),
      name_localizations: null,
      description_localizations: null,
      ...command,
      type,
    };
  }

  /** Who started an interaction. */
  asker(packet: Json): unknown {
    return isJson(packet.member) ? packet.member.user : packet.user;
  }

  /** Resolves as soon as the condition holds; it is looked at after every request that did something. */
  when(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ isMet, resolve }));
  }

  look(): void {
    for (const entry of this.waiting.filter(({ isMet }) => isMet())) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
      entry.resolve();
    }
  }
}
