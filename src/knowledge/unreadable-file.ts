/** Thrown when a file gives no report; the message names the file, the cause and what to do, on one line. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(file: string, why: string, remedy: string, cause?: unknown) {
    super(`${file}: ${why}; ${remedy}`.replace(/\s+/g, ' '), { cause });
  }
}
