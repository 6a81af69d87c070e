import { type Burst, hasStandIn, type Met, underLoad, type Which } from './discord-runner.ts';
import type { Part } from './part.ts';

const bursts: readonly Burst[] = [
  { rate: 50, seconds: 10 },
  { rate: 200, seconds: 10 },
];
/** More than 100,000 interactions, in thirds. */
const thirds: readonly Burst[] = Array.from({ length: 3 }, () => ({ rate: 200, seconds: 167 }));

const names: Readonly<Record<string, string>> = { bot: 'Chapter & Verse', pong: 'bare bot, "pong"' };

const row = (cells: readonly string[]): string =>
  `  ${(cells[0] ?? '').padEnd(20)}${cells
    .slice(1)
    .map((cell) => cell.padStart(9))
    .join('')}`;

const rowOf = ({ which, rate, sent, lost, late, p50, p99, max, before, after }: Met): string =>
  row([
    names[which] ?? which,
    `${rate}/s`,
    ...[sent, lost, late].map(String),
    ...[p50, p99, max].map((ms) => `${ms ?? '–'}`),
    `${before ?? '–'}`,
    `${after ?? '–'}`,
  ]);

async function table(heading: string, whichs: readonly Which[], what: readonly Burst[]): Promise<string[]> {
  if (!hasStandIn()) return [heading, '  needs the folder test/'];
  const rows = (await underLoad(whichs, what)).map(rowOf);
  return [
    heading,
    row(['', 'rate', 'sent', 'lost', 'late', 'p50', 'p99', 'max', 'before', 'after']),
    ...rows,
  ];
}

/**
 * How fast interactions are acknowledged through the real client, beside a bare discord.js bot, both against
 * the tests' stand-in for Discord on this machine, which runs as a third process on the same processors.
 */
export const discordLoad: Part = () =>
  table(
    'Discord: from the sending of an interaction to its acknowledgement (ms), memory (MB)',
    ['pong', 'bot'],
    bursts,
  );

/** Whether memory stays flat over 100,000 interactions; it takes more than eight minutes. */
export const discordMemory: Part = () =>
  table('Discord: 100,200 interactions in thirds (ms), memory (MB)', ['bot'], thirds);
