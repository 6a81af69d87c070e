import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot as findPackageRoot } from '../knowledge/source/home.ts';

/** Folder of the package, without a slash at its end. */
export const packageRoot = findPackageRoot();

/** The package's version, "0.1.0". */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
