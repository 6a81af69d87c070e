/** Thrown when a report's folder cannot be loaded; the message names the file, the cause and what to do. */
export class UnloadableSource extends Error {
  override readonly name = 'UnloadableSource';
}
