import { askingTimes } from './bench/asking-times.ts';
import { discordLoad } from './bench/discord.ts';
import { firstAnswer } from './bench/first-answer.ts';
import { commandTimes } from './bench/terminal-commands.ts';
import { packages } from './bench/terminal-packages.ts';
import { startup } from './bench/terminal-startup.ts';

/** What is measured, in the order in which it is printed. */
const parts = [startup, packages, firstAnswer, askingTimes, commandTimes, discordLoad];

for (const part of parts) {
  const lines = await part();
  console.log(`${lines.join('\n')}\n`);
}
