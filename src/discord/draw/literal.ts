// Discord reads Markdown in everything that is shown. discord.js escapes a part of it only: headings, lists,
// quotations, links, timestamps, mentions and emoji codes would still come out as what they mean.

/** What means something wherever it stands. Discord takes a backslash before any sign as "the sign itself". */
const anywhere = /[\\*_~`|<>[\]#@]/g;
/** A colon begins an address (https://…) or an emoji code, unless a space follows it. */
const colon = /:(?!\s)/g;
/** At the start of a line: a list's dash or plus, or its number. */
const listMark = /^([-+]|\d+(?=[.)]))/;

const escapeSigns = (text: string): string => text.replace(anywhere, '\\$&').replace(colon, '\\:');
const escapeStart = (text: string): string =>
  text.replace(listMark, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** One space for every run of white space and control characters; none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Text as Markdown that shows exactly its characters, on one line; white space is folded. */
export function literal(text: string): string {
  return escapeStart(escapeSigns(foldSpace(text)));
}

/** The characters that escaped text shows. */
export function shownBy(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** A stretch of a text, in UTF-16 units from its start. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The same as `literal`, with some stretches in bold. They are in order; those that touch are one. */
export function literalMarked(text: string, marks: readonly Stretch[]): string {
  let markdown = '';
  let at = 0;
  const plain = (to: number) => {
    markdown += escapeSigns(text.slice(at, to).replace(/[\s\p{Cc}]+/gu, ' '));
    at = to;
  };
  for (const { start, end } of joined(text, marks)) {
    plain(start);
    markdown += `**${escapeSigns(foldSpace(text.slice(start, end)))}**`;
    at = end;
  }
  plain(text.length);
  return escapeStart(markdown.trim());
}

/** Marks without white space at their ends, inside the text; two with only white space between them are one. */
function joined(text: string, marks: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end } of marks) {
    const words = text.slice(Math.max(0, start), Math.max(0, end));
    const from = Math.max(0, start) + (words.length - words.trimStart().length);
    const to = from + words.trim().length;
    const last = all.at(-1);
    if (from >= to || (last && from < last.end)) continue;
    if (last && text.slice(last.end, from).trim() === '') all.splice(-1, 1, { start: last.start, end: to });
    else all.push({ start: from, end: to });
  }
  return all;
}
