/**
 * This machine's clock beside Discord's. The age of an interaction is told by the time in its id, so a clock
 * that is some seconds wrong would make every one look too old.
 */
export class Clock {
  /** To be added to this machine's time, in ms. */
  private ahead = 0;

  /** Learns from the Date header of an answer, which counts whole seconds; less than two are no difference. */
  learn(date: string | null, now = Date.now()): void {
    const told = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(told)) return;
    const difference = told - now;
    this.ahead = Math.abs(difference) < 2000 ? 0 : difference;
  }

  /** Discord's time, in ms since the Unix epoch. */
  now(): number {
    return Date.now() + this.ahead;
  }
}
