import type { Span } from '../source/span.ts';

/**
 * A text made fit for reading, each unit of which knows the stored units that it stands for. All patterns run
 * on `text`; every span that leaves the reader points into the stored text.
 */
export interface View {
  readonly text: string;
  /** Where the stored units of each unit begin. */
  readonly from: Int32Array;
  /** Where they end, exclusive. */
  readonly to: Int32Array;
}

const LIGATURES: Readonly<Record<number, string>> = {
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
};
const NEWLINE = 10;
const SPACE = 32;

/** What stands for a stored unit: a unit, or nothing (0) for marks that are not part of any word. */
function cleaned(code: number): number {
  if (code < 127) return code === 11 || code === 12 ? NEWLINE : code;
  if (code === 133 || code === 8232 || code === 8233) return NEWLINE;
  if (code === 160 || code === 5760 || code === 8239 || code === 8287 || code === 12288) return SPACE;
  if (code >= 8192 && code <= 8202) return SPACE;
  if (code === 65279 || (code >= 8203 && code <= 8207) || code === 8288 || code === 173) return 0;
  // A hyphen that may not break is a hyphen.
  if (code === 8208 || code === 8209) return 45;
  return code;
}

/** Grows a view unit by unit. */
class Growing {
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

/**
 * Cleans a stored text: drops the byte-order mark, soft hyphens and Markdown's emphasis and link marks, opens
 * ligatures, and makes every line end a line feed and every blank a space.
 */
export function viewOf(stored: string): View {
  let ligatures = 0;
  for (let at = 0; at < stored.length; at += 1)
    if ((stored.charCodeAt(at) & 0xfff8) === 0xfb00) ligatures += 1;
  const view = new Growing(stored.length + 2 * ligatures);
  const skips = markup(stored);
  let skip = 0;
  for (let at = 0; at < stored.length; at += 1) {
    const next = skips[skip];
    if (next && at === next.start) {
      at = next.end - 1;
      skip += 1;
      continue;
    }
    const code = stored.charCodeAt(at);
    if (code === 13) {
      const end = stored.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
      view.push(NEWLINE, at, end);
      at = end - 1;
    } else if (code === 173) {
      // A soft hyphen at a line's end was the break of a word.
      const broken = /\r?\n[ \t]*(?=\p{Ll})/uy;
      broken.lastIndex = at + 1;
      if (broken.test(stored)) at = broken.lastIndex - 1;
    } else if (LIGATURES[code]) {
      for (const letter of LIGATURES[code]) view.push(letter.charCodeAt(0), at, at + 1);
    } else {
      const kept = cleaned(code);
      if (kept !== 0) view.push(kept, at, at + 1);
    }
  }
  return view.view();
}

/** The marks of Markdown's emphasis and links, in order: what they mark stays. */
function markup(stored: string): readonly Span[] {
  const found: Span[] = [];
  const pattern = /\*\*|__|\[([^[\]\n]{1,400})\](\([^()\s]{0,400}\))/g;
  for (const match of stored.matchAll(pattern)) {
    const { index } = match;
    if (match[1] === undefined) {
      found.push({ start: index, end: index + 2 });
      continue;
    }
    found.push({ start: index, end: index + 1 });
    const close = index + 1 + match[1].length;
    for (const mark of match[1].matchAll(/\*\*|__/g)) {
      found.push({ start: index + 1 + mark.index, end: index + 3 + mark.index });
    }
    found.push({ start: close, end: index + match[0].length });
  }
  return found;
}

/** A stretch of a view: `start` inclusive, `end` exclusive, in the view's units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Joins stretches of a view into one line: white space is folded, words broken by a hyphen at a line's end
 * are whole again, and footnote marks are dropped. `words` are the text's own words, lower case, which tell
 * a broken word from one that has its hyphen by right.
 */
export function fold(view: View, stretches: readonly Stretch[], words: ReadonlySet<string>): View {
  const whole = stretches
    .map(({ start, end }) => trimmed(view.text, start, end))
    .filter(({ start, end }) => end > start);
  const folded = new Growing(whole.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  whole.forEach((stretch, index) => {
    const next = whole[index + 1];
    const seam = next ? seamOf(view, stretch, next, words) : 'none';
    const end = seam === 'broken' ? stretch.end - 1 : stretch.end;
    for (let at = stretch.start; at < end; at += 1) {
      const code = view.text.charCodeAt(at);
      if (isSuperscript(code)) continue;
      if (!isBlank(code)) {
        folded.push(code, view.from[at] ?? 0, view.to[at] ?? 0);
        continue;
      }
      const first = at;
      let tab = code === 9;
      while (at + 1 < end && isBlank(view.text.charCodeAt(at + 1))) {
        at += 1;
        tab ||= view.text.charCodeAt(at) === 9;
      }
      folded.push(tab ? 9 : SPACE, view.from[first] ?? 0, view.to[at] ?? 0);
    }
    if (seam === 'space') folded.push(SPACE, view.to[end - 1] ?? 0, (view.to[end - 1] ?? 0) + 1);
  });
  return folded.view();
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === NEWLINE;
}

function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

/** How two stretches meet: with a space, at a compound's own hyphen, or within a broken word. */
type Seam = 'space' | 'none' | 'broken';

function seamOf(view: View, before: Stretch, after: Stretch, words: ReadonlySet<string>): Seam {
  const head = /([\p{L}\p{N}'’-]+)-$/u.exec(
    view.text.slice(Math.max(before.start, before.end - 60), before.end),
  );
  const tail = /^[\p{L}\p{N}]+/u.exec(view.text.slice(after.start, Math.min(after.end, after.start + 60)));
  if (!head?.[1] || !tail) return 'space';
  const first = head[1].toLowerCase();
  const second = tail[0].toLowerCase();
  if (!/^\p{Ll}/u.test(tail[0])) return 'none';
  if (words.has(first + second)) return 'broken';
  if (words.has(`${first}-${second}`)) return 'none';
  return words.has(first.split('-').at(-1) ?? first) && words.has(second) ? 'none' : 'broken';
}

/** The words of a view, lower case, halves of broken ones left out; empty where no word is broken. */
export function wordsOf(view: View): ReadonlySet<string> {
  const words = new Set<string>();
  if (!/-[ \t]*\n/.test(view.text)) return words;
  let broken = false;
  for (const line of view.text.split('\n')) {
    const found = line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    const breaks = /-[ \t]*$/.test(line);
    for (const word of found.slice(broken ? 1 : 0, breaks ? -1 : undefined)) {
      words.add(word.toLowerCase());
      for (const part of word.split('-')) words.add(part.toLowerCase());
    }
    broken = breaks;
  }
  return words;
}

/** The stored span of a stretch of a view. */
export function spanOf(view: View, stretch: Stretch): Span {
  return { start: view.from[stretch.start] ?? 0, end: view.to[stretch.end - 1] ?? 0 };
}

/** A view's stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Stretch {
  let first = start;
  let past = end;
  while (first < past && /\s/.test(text[first] ?? '')) first += 1;
  while (past > first && /\s/.test(text[past - 1] ?? '')) past -= 1;
  return { start: first, end: past };
}

/** Takes in the Markdown marks that embrace a stored span, so that what is shown is well formed. */
export function widened(stored: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const before = stored.slice(Math.max(0, start - 2), start);
    if (before === '**' || before === '__') start -= 2;
    else if (before.endsWith('[') && /^[^[\]\n]{1,400}\]\(/.test(stored.slice(start, start + 404)))
      start -= 1;
    else break;
  }
  const marks = /(?:\*\*|__|\]\([^()\s]{0,400}\))+[.,;:)'"’”]*/y;
  marks.lastIndex = end;
  if (marks.test(stored)) end = marks.lastIndex;
  return { start, end };
}
