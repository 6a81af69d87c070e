import { execFileSync } from 'node:child_process';
import { packageRoot } from '../package.ts';
import type { Part } from './part.ts';
import { median } from './percentile.ts';

const runs = 15;

/** How long a program takes from its start to its end, in milliseconds. */
function timeOf(words: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, words, { cwd: packageRoot, stdio: 'ignore' });
  return performance.now() - start;
}

/** Start-up to the first answer, beside a Node that does nothing. The two take turns, so that both meet the same load. */
export const startup: Part = async () => {
  const line = '/overview';
  const bare: number[] = [];
  const chat: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(timeOf(['-e', '']));
    chat.push(timeOf(['dist/chat.js', line]));
  }
  const [nothing, answer] = [median(bare), median(chat)];
  const rows: [string, string][] = [
    ['node -e ""', `${nothing.toFixed(0)} ms`],
    [`chat "${line}"`, `${answer.toFixed(0)} ms`],
    ['ratio', (answer / nothing).toFixed(2)],
  ];
  return [
    `Start-up to first answer (medians of ${runs})`,
    ...rows.map(([what, amount]) => `  ${what.padEnd(24)}${amount}`),
  ];
};
