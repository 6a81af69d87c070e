import { Growing } from './growing-view.ts';
import { type Stretch, trimmed, type View } from './view.ts';

const NEWLINE = 10;
const SPACE = 32;

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
