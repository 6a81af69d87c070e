/** Thrown for a text that is no report at all; the message says what is wrong with it. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
}
