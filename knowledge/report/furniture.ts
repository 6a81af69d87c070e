import type { Line } from './lines.ts';

/** A page's number alone on its line. */
const PAGE = /^[-–—|\s]{0,4}(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—|\s]{0,4}$/i;

/**
 * Finds what the printed page adds to the text: its number, and a heading that runs along all pages.
 * A number alone is one too, unless it ends a row whose question stands on the line before.
 */
export function furnitureOf(lines: readonly Line[]): ReadonlySet<Line> {
  const furniture = new Set<Line>();
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    if (PAGE.test(line.text) && !/\?$|^score\b[^.:]*$|yes['’]?$/i.test(before)) furniture.add(line);
  });
  const running = new Map<string, { line: Line; varies: string; near: boolean }[]>();
  lines.forEach((line, index) => {
    const key = keyOfRunning(line.text);
    if (key === null) return;
    const near = [lines[index - 1], lines[index + 1]].some((other) => other && furniture.has(other));
    const same = running.get(key) ?? [];
    same.push({ line, varies: edgeNumber(line.text), near });
    running.set(key, same);
  });
  for (const [key, same] of running) {
    const numbered =
      same.every(({ varies }) => varies !== '') &&
      new Set(same.map(({ varies }) => varies)).size === same.length;
    const near = same.filter((one) => one.near).length * 2 > same.length;
    const ofReport = /inspect|probation service|youth justice/.test(key);
    const alone = same.every(({ line }) => line.gap > 0);
    const repeats = same.length >= 2 && ofReport && (numbered || near);
    if (repeats || (same.length >= 3 && (near || (ofReport && alone))))
      for (const { line } of same) furniture.add(line);
  }
  return furniture;
}

/** The page's number before or after a running heading; empty where there is none. */
function edgeNumber(text: string): string {
  const page = /\bpage (\d{1,3})(?: of \d{1,3})?$/i.exec(text)?.[1];
  return page ?? /^\d{1,3}(?=\s)|(?<=\s)\d{1,3}$/.exec(text)?.[0] ?? '';
}

/** What is the same on each page of a running heading; null for a line that cannot be one. */
function keyOfRunning(text: string): string | null {
  // A line within a paragraph begins with a small letter as often as not.
  if (
    text.length > 130 ||
    !/^[\p{Lu}\d]/u.test(text) ||
    /[.?!:;]$|^[-•*▪◦·●○–]\s|\S\t.*\S\t|\.{4}|%|^\d+[.)]\s/.test(text)
  )
    return null;
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return key.split(' ').length >= 3 ? key : null;
}
