/** What Discord answers instead of doing what it was asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  /** Discord's own code of the error. */
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
