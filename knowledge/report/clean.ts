import type { Span } from '../source/span.ts';
import { Growing } from './growing-view.ts';
import type { View } from './view.ts';

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
  const pipes = pipesOf(stored);
  let skip = 0;
  for (let at = 0; at < stored.length; at += 1) {
    const next = skips[skip];
    if (next && at === next.start) {
      at = next.end - 1;
      skip += 1;
      continue;
    }
    const pipe = pipes.get(at);
    if (pipe) {
      if (pipe.as !== null) view.push(pipe.as, at, at + 1);
      at = pipe.end - 1;
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

/** What stands for a stretch of a Markdown table's frame: a tab between cells, nothing around them. */
interface Pipe {
  readonly as: number | null;
  readonly end: number;
}

/** The frames of Markdown tables, by where they begin; the line of dashes under a head is all frame. */
function pipesOf(stored: string): ReadonlyMap<number, Pipe> {
  const pipes = new Map<number, Pipe>();
  for (const row of stored.matchAll(/^[ \t]*\|(.*)\|[ \t]*\r?$/gm)) {
    const first = row.index + row[0].indexOf('|');
    const last = row.index + row[0].lastIndexOf('|');
    if (last === first) continue;
    if (/^[\s:|-]*$/.test(row[1] ?? '')) {
      pipes.set(first, { as: null, end: last + 1 });
      continue;
    }
    pipes.set(first, { as: null, end: first + 1 });
    pipes.set(last, { as: null, end: last + 1 });
    for (let at = stored.indexOf('|', first + 1); at < last; at = stored.indexOf('|', at + 1)) {
      pipes.set(at, { as: 9, end: at + 1 });
    }
  }
  return pipes;
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
