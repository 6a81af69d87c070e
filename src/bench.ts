import { askingTimes } from './bench/asking-times.ts';
import { discordLoad, discordMemory } from './bench/discord.ts';
import { firstAnswer } from './bench/first-answer.ts';
import { commandTimes } from './bench/terminal-commands.ts';
import { packages } from './bench/terminal-packages.ts';
import { startup } from './bench/terminal-startup.ts';

/** What is measured, in the order in which it is printed. */
const parts = [startup, packages, firstAnswer, askingTimes, commandTimes, discordLoad];
/** What is measured only when it is asked for, by its option. */
const apart = { '--discord': [discordLoad], '--memory': [discordMemory] };

const [option, ...others] = process.argv.slice(2);
const chosen = option === undefined ? parts : Object.entries(apart).find(([name]) => name === option)?.[1];
if (!chosen || others.length > 0) {
  console.error(
    `Not understood; without an option all is measured, or one of ${Object.keys(apart).join(', ')}`,
  );
  process.exit(2);
}
for (const part of chosen) {
  try {
    const lines = await part();
    console.log(`${lines.join('\n')}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
