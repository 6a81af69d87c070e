import type { View } from './view.ts';

/** Grows a view unit by unit. */
export class Growing {
  private readonly codes: Uint16Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
  }

  push(code: number, from: number, to: number): void {
    this.codes[this.length] = code;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  view(): View {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      parts.push(String.fromCharCode(...this.codes.subarray(at, Math.min(at + 8192, this.length))));
    }
    return { text: parts.join(''), from: this.from.slice(0, this.length), to: this.to.slice(0, this.length) };
  }
}
