import { viewOf } from './clean.ts';
import { type Contents, contentsOf } from './contents.ts';
import { fold, wordsOf } from './fold.ts';
import { furnitureOf } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { lastRating } from './rating-words.ts';
import { isDotted, isHeadingLike, keyOf, type Title, titleOf } from './titles.ts';
import type { Stretch, View } from './view.ts';

/** A stored text, cleaned and cut into lines, with what its own lists say of the headings to come. */
export interface Text {
  readonly stored: string;
  readonly view: View;
  readonly words: ReadonlySet<string>;
  /** All but furniture. */
  readonly lines: readonly Line[];
  /** Page numbers and running headings. */
  readonly furniture: readonly Line[];
  readonly contents: Contents;
  /** True where blank lines are so rare that headings cannot be told by them. */
  readonly isDense: boolean;
  /** Headings that the list of contents or the table of ratings names, by key. */
  readonly known: ReadonlyMap<string, Title>;
}

/** Prepares a stored text for reading. */
export function textOf(stored: string): Text {
  const view = viewOf(stored);
  const all = linesOf(view);
  const furniture = furnitureOf(all);
  const lines = all.filter((line) => !furniture.has(line));
  const contents = contentsOf(lines);
  const known = new Map<string, Title>();
  for (const entry of contents.entries) known.set(entry.key, entry);
  for (const title of ratedTitles(lines)) if (!known.has(keyOf(title))) known.set(keyOf(title), title);
  const isDense = lines.filter((line) => line.gap > 0).length * 10 < lines.length;
  return {
    isDense,
    stored,
    view,
    words: wordsOf(view),
    lines,
    furniture: all.filter((line) => furniture.has(line)),
    contents,
    known,
  };
}

/** The numbered names that a table of ratings gives: "P 1.1 Leadership Good", over one line or two. */
function ratedTitles(lines: readonly Line[]): readonly Title[] {
  const titles: Title[] = [];
  lines.forEach((line, at) => {
    if (line.text.length > 120) return;
    const title = titleOf(line.text);
    if (!isDotted(title)) return;
    const next = lines[at + 1]?.text ?? '';
    for (const text of [line.text, next.length < 60 ? `${line.text} ${next}` : '']) {
      const rating = lastRating(text);
      if (!rating) continue;
      const rated = titleOf(text.slice(0, rating.start).replace(/[\s:–(-]+$/, ''));
      if (isDotted(rated) && isHeadingLike(rated.name)) titles.push(rated);
      return;
    }
  });
  return titles;
}

/** Folds stretches of a text's view into one line. */
export function folded(text: Text, stretches: readonly Stretch[]): View {
  return fold(text.view, stretches, text.words);
}
