import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { Meta } from './meta.ts';
import { type Source, sourceOf } from './source.ts';

/** Thrown when a report's folder cannot be loaded; the message names the file, the cause and what to do. */
export class UnloadableSource extends Error {
  override readonly name = 'UnloadableSource';
}

/** A report's text with what the text cannot tell of itself. */
export interface LoadedSource {
  readonly source: Source;
  readonly meta: Meta;
}

/**
 * Loads a report's folder: report.txt, and report.json beside it, whose SHA-256 the text must have.
 * @throws UnloadableSource when either is missing, malformed or changed.
 */
export function loadSource(folder: string): LoadedSource {
  const meta = metaIn(join(folder, 'report.json'));
  const path = join(folder, 'report.txt');
  const source = sourceOf(meta.id, bytesOf(path));
  if (source.sha256 !== meta.sha256) {
    throw new UnloadableSource(
      `${path} has SHA-256 ${source.sha256} where report.json says ${meta.sha256}: restore the text, or correct report.json if the change is meant`,
    );
  }
  return { source, meta };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UnloadableSource(`${path} cannot be read: restore it from the package`, { cause });
  }
}

function metaIn(path: string): Meta {
  const text = new TextDecoder().decode(bytesOf(path));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UnloadableSource(`${path} is not JSON: restore it from the package`, { cause });
  }
  const meta = Meta.safeParse(json);
  if (meta.success) return meta.data;
  const faults = z.prettifyError(meta.error).replace(/\s+/g, ' ');
  throw new UnloadableSource(`${path} is not as it should be (${faults}): correct it`, { cause: meta.error });
}

/** The package's own folder: the nearest one above this code that holds package.json. */
export function packageRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder)
      throw new UnloadableSource(`No package.json above ${from}: run the bot from its package`);
  }
}

/** The folders of the reports that come with the package, by name. */
export function reportFolders(root: string = packageRoot()): readonly string[] {
  const folder = join(root, 'knowledge', 'reports');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}
