/** What a person may still have: an answer, one notice that it is too much, or nothing. */
export type Allowance = 'answer' | 'notice' | 'nothing';

/** Counts what each person asks in a minute. It forgets everybody when the minute is over. */
export class Quota {
  private readonly counts = new Map<string, number>();
  private began = 0;
  private readonly most: number;
  private readonly length: number;

  /** @param length of the window, in ms. */
  constructor(most = 20, length = 60_000) {
    this.most = most;
    this.length = length;
  }

  /** @param now in ms; only differences count. */
  take(userId: string, now = Date.now()): Allowance {
    if (now - this.began >= this.length) {
      this.counts.clear();
      this.began = now;
    }
    const count = (this.counts.get(userId) ?? 0) + 1;
    this.counts.set(userId, count);
    if (count <= this.most) return 'answer';
    return count === this.most + 1 ? 'notice' : 'nothing';
  }
}
