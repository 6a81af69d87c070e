import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot } from '../package.ts';
import type { Part } from './part.ts';

const met = z.object({
  which: z.string(),
  rate: z.number(),
  sent: z.number(),
  lost: z.number(),
  late: z.number(),
  p50: z.number().nullable(),
  p99: z.number().nullable(),
  max: z.number().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
type Met = z.output<typeof met>;

/** Interactions a second, and for how many seconds. */
const bursts = ['50:10', '200:10'];
const programs = ['run', 'pong'];
/** Something hangs when it takes longer, in ms. */
const limit = 120_000;

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

/**
 * How fast interactions are acknowledged through the real client, beside a bare discord.js bot, both against
 * the tests' stand-in for Discord on this machine, which runs as a third process on the same processors.
 */
export const discordLoad: Part = async () => {
  const heading = 'Discord: from the sending of an interaction to its acknowledgement (ms), memory (MB)';
  const sources = programs.map((name) => join(packageRoot, 'test', 'standin', 'load', `${name}.ts`));
  if (!sources.every((source) => existsSync(source))) return [heading, '  needs the folder test/'];
  const { build } = await import('esbuild');
  // In the package's folder, so that its packages are found.
  const folder = mkdtempSync(join(packageRoot, '.dist-load-'));
  try {
    await build({
      entryPoints: sources,
      outdir: folder,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    const rows = ['pong', 'bot'].flatMap((which) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.js'), which, ...bursts], {
        cwd: packageRoot,
        encoding: 'utf8',
        timeout: limit,
      });
      const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
      return lines.length === 0
        ? [`  ${which}: ${stderr.trim().split('\n').at(-1)}`]
        : lines.map((line) => rowOf(met.parse(JSON.parse(line))));
    });
    return [
      heading,
      row(['', 'rate', 'sent', 'lost', 'late', 'p50', 'p99', 'max', 'before', 'after']),
      ...rows,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
