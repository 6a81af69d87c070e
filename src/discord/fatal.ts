/** Something that only a restart, or the owner of the bot, can mend: one line that says what, and what to do. */
export class Fatal extends Error {
  override readonly name = 'Fatal';
}

const wrongToken =
  'Discord refuses DISCORD_TOKEN: take a new one from https://discord.com/developers/applications, page Bot, “Reset Token”, and put it into .env.';

/** Closes after which the gateway takes no further connection, with what each means for the owner. */
const closes: Readonly<Record<number, string>> = {
  4004: wrongToken,
  4010: 'Discord refuses this shard (4010): check SHARDS in .env.',
  4011: 'Discord wants more shards (4011): set SHARDS in .env to auto or to a higher number.',
  4012: 'Discord no longer speaks this version of its gateway (4012): update the bot.',
  4013: 'Discord refuses the intents of this bot (4013): update the bot.',
  4014: 'Discord refuses the intents of this bot (4014), though none of them is privileged: check the application at https://discord.com/developers/applications.',
};

export const fatalToken = (): Fatal => new Fatal(wrongToken);

/** What a close of the gateway means that discord.js does not come back from. */
export function fatalClose(code: number): Fatal {
  return new Fatal(closes[code] ?? `Discord closed the connection for good (${code}).`);
}
