import { createHash } from 'node:crypto';

/** A report's stored text. It is never altered: every span of every fact points into it. */
export interface Source {
  /** Short, stable, unique among the loaded reports; stands in every citation. */
  readonly id: string;
  /** The file's text, with its byte-order mark and line ends as they were. */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Makes a source of a file's bytes, read as UTF-8. */
export function sourceOf(id: string, bytes: Uint8Array): Source {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { id, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}
