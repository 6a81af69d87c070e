import { labelOf } from './labels.ts';
import type { Line } from './lines.ts';
import { lastRating, soleRating } from './rating-words.ts';
import type { Text } from './text.ts';
import { isDotted, isHeadingLike, keyOf, type Title, titleOf } from './titles.ts';

/** A heading that its own wording gives away, over one line or more. */
export interface HeadingLines {
  readonly title: Title;
  readonly lines: readonly Line[];
}

const USUAL =
  /^(?:foreword|acknowledge?ments?|(?:executive )?summary|(?:our )?ratings|(?:key |our |summary of )?recommendations|background|introduction|context|contextual facts|key facts|(?:scope and |inspection )?methodology|glossary(?: of terms)?|further information|conclusions?|references|about this (?:inspection|report)|(?:equality|equity|diversity)(?:,? (?:diversity|equity|equality|inclusion))*,? and (?:inclusion|belonging|equality)|diversity)$/i;

/**
 * Finds the heading that begins at a line; null where none does. `onlyKnown` asks for those alone that the
 * list of contents names and that are one line.
 */
export function headingAt(text: Text, at: number, onlyKnown = false): HeadingLines | null {
  const first = text.lines[at];
  if (!first || first.text.length > 160 || isTableRow(text, at)) return null;
  const known = knownAt(text, at);
  if (onlyKnown) return known?.lines.length === 1 && /^[\p{Lu}\d]/u.test(first.text) ? known : null;
  if (known) return known;
  const title = titleOf(first.text);
  const next = text.lines[at + 1];
  if (
    isDotted(title) &&
    isHeadingLike(title.name) &&
    !lastRating(title.name) &&
    !/\brequires$/i.test(title.name)
  ) {
    return dottedAt(text, at, first, title);
  }
  const rated = ratedHeading(text, at, title);
  if (rated) return { title: rated, lines: [first] };
  const alone = !next || next.gap > 0;
  const isWorded = title.number !== null && /^\p{L}{3}/u.test(title.number) && isHeadingLike(title.title);
  if (isWorded && first.gap > 0 && alone) return { title, lines: [first] };
  if (USUAL.test(first.text) && /^\p{Lu}/u.test(first.text) && (first.gap > 0 || text.isDense))
    return { title, lines: [first] };
  return null;
}

/**
 * The heading of a standard that has its rating beside it, "P 1.1. Leadership – Good": a line of the table of
 * ratings looks the same, but is followed by another or by the next part.
 */
function ratedHeading(text: Text, at: number, title: Title): Title | null {
  const rating = isDotted(title) ? lastRating(title.title) : null;
  const next = text.lines[at + 1];
  if (!rating || !next) return null;
  const isProse = /[.!?]['"’”)]*$/.test(next.text) || next.text.length > 60;
  if (!isProse && labelOf(next.text) === null) return null;
  const base = titleOf(title.title.slice(0, rating.start).replace(/[\s:–(-]+$/, ''));
  return isHeadingLike(base.name) ? base : null;
}

/** True for a line with cells whose neighbour has cells too: "2", "Policy and leadership". */
function isTableRow(text: Text, at: number): boolean {
  const line = text.lines[at];
  const next = text.lines[at + 1];
  if (!line?.text.includes('\t')) return false;
  return (
    (line.gap === 0 && text.lines[at - 1]?.text.includes('\t') === true) ||
    (next?.gap === 0 && next.text.includes('\t'))
  );
}

/** A heading that contents or table of ratings name, even where a line's end or a blank line breaks it. */
function knownAt(text: Text, at: number): HeadingLines | null {
  for (let count = 3; count >= 1; count -= 1) {
    const lines = text.lines.slice(at, at + count);
    if (lines.length < count || lines.slice(1).some((line) => line.gap > 1 || line.text.length > 100))
      continue;
    if (lines.slice(1).some((line) => soleRating(line.text))) continue;
    const title = titleOf(
      lines
        .map((line) => line.text)
        .join(' ')
        .replace(/[¹²³⁰-⁹]/g, ''),
    );
    const key = keyOf(title);
    const found =
      text.known.get(key) ??
      (title.number === null ? null : text.known.get(keyOf({ number: null, name: title.name })));
    if (found && !/[.;,]$/.test(title.name)) return { title, lines };
  }
  return null;
}

/** A heading with a number of its own kind, "P 1.1" or "3.2.1", and the line that ends it. */
function dottedAt(text: Text, at: number, first: Line, title: Title): HeadingLines {
  const second = text.lines[at + 1];
  const third = text.lines[at + 2];
  const goesOn =
    second?.gap === 0 &&
    (third === undefined || third.gap > 0) &&
    !/[.;:]$/.test(second.text) &&
    !soleRating(second.text) &&
    /^\p{Ll}/u.test(second.text) &&
    second.text.length < 80;
  if (!goesOn || !second) return { title, lines: [first] };
  return { title: titleOf(`${first.text} ${second.text}`), lines: [first, second] };
}
