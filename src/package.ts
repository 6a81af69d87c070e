import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Folder of the package, with a slash at its end. Both src/ and dist/ stand directly in it. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** The package's version, "0.1.0". */
export function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
