import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { exampleLines } from '../../commands/examples.ts';
import { openLibrary } from '../../knowledge/open.ts';
import type { Part } from './part.ts';
import { median, percentile } from './percentile.ts';

const runs = 200;
/** A slow command is run less often than that, but for at least this long, in milliseconds. */
const enough = 2000;

/** Time per command in one process, once its first answer has loaded what it needs. */
export const commandTimes: Part = async () => {
  const library = openLibrary();
  const rows: string[] = [];
  for (const { definition } of commands) {
    const lines = exampleLines(definition, library);
    const first = await timesOf(lines, 1);
    const times = await timesOf(lines, runs);
    const cells = [Math.max(...first), median(times), percentile(times, 99)].map((ms) =>
      ms.toFixed(2).padStart(9),
    );
    rows.push(`  ${`/${definition.name}`.padEnd(16)}${cells.join('')}${String(times.length).padStart(7)}`);
  }
  return [
    'Time per command, in process (ms)',
    '                      first      p50      p99   runs',
    ...rows,
  ];

  async function timesOf(lines: readonly string[], most: number): Promise<number[]> {
    const times: number[] = [];
    const began = performance.now();
    for (let run = 0; run < most; run++) {
      for (const line of lines) {
        const start = performance.now();
        await answer(line, library);
        times.push(performance.now() - start);
      }
      if (performance.now() - began > enough) break;
    }
    return times;
  }
};
