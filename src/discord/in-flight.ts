/** The work under way, so that stopping can wait for it. */
export class InFlight {
  private readonly works = new Set<Promise<unknown>>();
  private isClosed = false;

  /** Starts a piece of work, unless no more is taken. Its errors are its own to handle. */
  run(work: () => Promise<unknown>): void {
    if (this.isClosed) return;
    const running = work().finally(() => this.works.delete(running));
    this.works.add(running);
  }

  /** How many pieces of work are under way. */
  get size(): number {
    return this.works.size;
  }

  /** Takes no more work and waits for what is under way, at most so many ms. True when all was finished. */
  async close(most: number): Promise<boolean> {
    this.isClosed = true;
    const isDone = Promise.allSettled([...this.works]).then(() => true);
    let timer: NodeJS.Timeout | undefined;
    const isLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), most);
    });
    const result = await Promise.race([isDone, isLate]);
    clearTimeout(timer);
    return result;
  }
}
