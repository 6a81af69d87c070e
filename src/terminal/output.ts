import type { Writable } from 'node:stream';

/** Writes all of a text before it resolves, so that a slow reader sets the pace. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** True for the fault of writing to a reader that has left, such as `head`. */
export function readerLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
