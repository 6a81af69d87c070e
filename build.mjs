// Turns the TypeScript into dist/, and only when a source has changed: every npm script that runs the bot
// calls this first, so nothing has to be built by hand, whatever way the packages were installed.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');

/** What can be run: each file directly in src/ is one program, and a file named *-worker.ts is one too. */
const sources = ['src', 'commands', 'knowledge']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const programs = sources.filter((file) => /^src[\\/][^\\/]+\.ts$/.test(file) || file.endsWith('-worker.ts'));

const hash = createHash('sha256');
for (const file of ['build.mjs', 'package.json', ...sources])
  hash.update(file).update(readFileSync(join(root, file)));
const stamp = hash.digest('hex');

const isCurrent = () =>
  existsSync(join(dist, 'stamp')) && readFileSync(join(dist, 'stamp'), 'utf8') === stamp;

if (!isCurrent()) {
  const { build } = await import('esbuild');
  // Built aside and renamed, so that a second process never meets half a build.
  const fresh = mkdtempSync(join(root, '.dist-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: programs,
      entryNames: '[name]',
      outdir: fresh,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: true,
      logLevel: 'warning',
    });
    writeFileSync(join(fresh, 'stamp'), stamp);
    rmSync(dist, { recursive: true, force: true });
    // A temporary folder is its maker's alone; the bot may well run as somebody else.
    chmodSync(fresh, 0o755);
    renameSync(fresh, dist);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // A second process may have put the same build there first.
    if (!isCurrent()) throw error;
  }
}
