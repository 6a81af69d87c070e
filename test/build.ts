import { execFileSync } from 'node:child_process';

/** Builds once before the tests, so that those which start the bot as a process run today's code. */
export default function build(): void {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}
