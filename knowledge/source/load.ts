import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Meta } from './meta.ts';
import { type Source, sourceOf } from './source.ts';
import { UnloadableSource } from './unloadable-source.ts';

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
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytesOf(path)));
  } catch (cause) {
    if (cause instanceof UnloadableSource) throw cause;
    throw new UnloadableSource(`${path} is not JSON: restore it from the package`, { cause });
  }
  const meta = Meta.safeParse(json);
  if (meta.success) return meta.data;
  const faults = z.prettifyError(meta.error).replace(/\s+/g, ' ');
  throw new UnloadableSource(`${path} is not as it should be (${faults}): correct it`, { cause: meta.error });
}
