/** What can go wrong with one request. */
export type Fault =
  /** An answer instead of Discord's: a status, with a body and headers. */
  | { readonly status: number; readonly body?: object; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is reset, before Discord has taken the request or after. */
  | { readonly cut: 'reset' | 'close'; readonly isTaken?: boolean }
  /** Discord takes its time, in ms. */
  | { readonly delay: number };

interface Planned {
  readonly route: RegExp;
  readonly fault: Fault;
  left: number;
}

/** The faults that are to come, each for the next so many requests of a route ("POST /interactions/…"). */
export class Faults {
  private planned: Planned[] = [];

  add(route: RegExp, fault: Fault, times = 1): void {
    this.planned.push({ route, fault, left: times });
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault for this request, if any; it is then used up. */
  take(route: string): Fault | null {
    const entry = this.planned.find(({ route: wanted, left }) => left > 0 && wanted.test(route));
    if (!entry) return null;
    entry.left -= 1;
    return entry.fault;
  }
}
