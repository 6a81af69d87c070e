/** Remembers the last so many ids, to tell what is delivered twice. */
export class Seen {
  private readonly ids = new Set<string>();
  private readonly most: number;

  constructor(most = 5000) {
    this.most = most;
  }

  /** True the first time that an id is given. */
  isNew(id: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > this.most) {
      const [oldest] = this.ids;
      if (oldest !== undefined) this.ids.delete(oldest);
    }
    return true;
  }
}
