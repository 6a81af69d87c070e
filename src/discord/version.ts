import { execFileSync } from 'node:child_process';
import { packageRoot, packageVersion } from '../package.ts';

/** The bot's version, with the commit it was built from where that can be told: "0.1.0 (1a2b3c4)". */
export function versionText(): string {
  const version = packageVersion();
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: packageRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 2000,
    }).trim();
    return commit === '' ? version : `${version} (${commit})`;
  } catch {
    // Installed without its history, or without git.
    return version;
  }
}
