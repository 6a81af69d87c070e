import type { Line } from './lines.ts';
import { keyOf, type Title, titleOf } from './titles.ts';

/** A line of the list of contents (or two, where it is broken). */
export interface Entry extends Title {
  readonly key: string;
  /** As printed; null where the list gives none. */
  readonly page: number | null;
  readonly lines: readonly Line[];
}

/** The list of contents. */
export interface Contents {
  /** The line that says "Contents"; null where there is no such list. */
  readonly heading: Line | null;
  readonly entries: readonly Entry[];
}

const HEADING = /^(?:table of )?contents(?:\s+page)?:?$/i;

/** Takes a line of contents apart into words and page; null where it does not end in a page. */
function pagedOf(line: string): readonly [string, number] | null {
  const page = line.length > 300 ? null : /[\s.…_](\d{1,3})$/.exec(line);
  if (!page?.[1]) return null;
  const words = line.slice(0, page.index).replace(/(?:[\s.…_]|\bpage){1,280}$/, '');
  return /\p{L}/u.test(words) ? [words, Number(page[1])] : null;
}

/** Reads the list of contents; `lines` are without what belongs to the page. */
export function contentsOf(lines: readonly Line[]): Contents {
  const at = lines.findIndex((line) => HEADING.test(line.text));
  const heading = lines[at];
  if (!heading) return { heading: null, entries: [] };
  const own = lines.slice(at + 1, at + 161);
  // The names of the columns, "Section" and "Page", go with the first entry.
  const header = own[0] && /^(?:\p{L}+\s+)?page(?:s| number)?$/iu.test(own[0].text) ? own[0] : null;
  const rest = header ? own.slice(1) : own;
  const paged = rest.slice(0, 12).filter((line) => pagedOf(line.text) !== null).length >= 2;
  const [first, ...others] = paged ? withPages(rest) : withoutPages(rest);
  if (!first) return { heading, entries: [] };
  return { heading, entries: [header ? { ...first, lines: [header, ...first.lines] } : first, ...others] };
}

function entryOf(lines: readonly Line[], words: string, page: number | null): Entry {
  const title = titleOf(words.replace(/[\s.…_]+$/, ''));
  return { ...title, key: keyOf(title), page, lines };
}

function withPages(rest: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  let last = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at];
    if (!line) break;
    const paged = pagedOf(line.text);
    if (paged && paged[1] >= last) {
      entries.push(entryOf([line], ...paged));
      last = paged[1];
      continue;
    }
    // A line without a page is the beginning of the next one, or a part that has none.
    const next = rest[at + 1];
    const joined = next && next.gap === 0 ? pagedOf(next.text) : null;
    const isPart = titleOf(line.text).number !== null && next !== undefined && pagedOf(next.text) !== null;
    if (line.text.length > 140 || /[.:;]$/.test(line.text)) break;
    if (
      next &&
      joined &&
      (line.gap === 0 || entries.length === 0) &&
      !(isPart && titleOf(next.text).number !== null)
    ) {
      entries.push(entryOf([line, next], `${line.text} ${joined[0]}`, joined[1]));
      last = joined[1];
      at += 1;
    } else if (isPart && next && next.gap === line.gap) entries.push(entryOf([line], line.text, null));
    else break;
  }
  return entries;
}

function withoutPages(rest: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = [];
  const together = rest.length > 1 && rest[1]?.gap === 0;
  for (const [at, line] of rest.entries()) {
    if (line.text.length > 140 || /[.:;]$/.test(line.text) || line.text.includes('\t')) break;
    if (together && entries.length > 0 && line.gap > 0) break;
    const previous = entries.at(-1);
    if (previous && line.gap === 0 && /^\p{Ll}/u.test(line.text)) {
      entries[entries.length - 1] = entryOf(
        [...previous.lines, line],
        `${previous.title} ${line.text}`,
        null,
      );
      continue;
    }
    const entry = entryOf([line], line.text, null);
    // The first heading that stands a second time is the report's own.
    if (entries.some(({ key }) => key === entry.key)) break;
    const next = rest[at + 1];
    if (!together && next && next.text.length > 140) break;
    entries.push(entry);
  }
  return entries;
}
