/** What a person may still have: an answer, one notice that it is too much, or nothing. */
export type Allowance = 'answer' | 'notice' | 'nothing';

/** When a person was answered lately, and whether they were told since that it is too much. */
interface Lately {
  /** In ms, oldest first. */
  readonly times: readonly number[];
  readonly isTold: boolean;
}

/** Counts what each person was answered within the last minute, whenever that minute began. */
export class Quota {
  private readonly people = new Map<string, Lately>();
  private swept = 0;
  private readonly most: number;
  private readonly length: number;

  /** @param length of the window, in ms. */
  constructor(most = 20, length = 60_000) {
    this.most = most;
    this.length = length;
  }

  /** @param now in ms; only differences count. */
  take(userId: string, now = Date.now()): Allowance {
    if (now - this.swept >= this.length) this.sweep(now);
    const { times, isTold } = this.people.get(userId) ?? { times: [], isTold: false };
    const recent = times.filter((time) => now - time < this.length);
    if (recent.length < this.most) {
      this.people.set(userId, { times: [...recent, now], isTold: false });
      return 'answer';
    }
    this.people.set(userId, { times: recent, isTold: true });
    return isTold ? 'nothing' : 'notice';
  }

  /** How many people it remembers. */
  get size(): number {
    return this.people.size;
  }

  /** Forgets those who asked nothing in the last minute. */
  private sweep(now: number): void {
    this.swept = now;
    for (const [userId, { times }] of this.people) {
      if (now - (times.at(-1) ?? 0) >= this.length) this.people.delete(userId);
    }
  }
}
