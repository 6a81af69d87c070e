/** A heading taken apart. */
export interface Title {
  /** As it stands, white space folded. */
  readonly title: string;
  /** "P 1.1", "1", "3.2.1", "Annexe one"; null where it has none. */
  readonly number: string | null;
  readonly name: string;
  /** How deep the number lies: 1 for "1" and "Annexe one", 2 for "P 1.1"; 0 without a number. */
  readonly depth: number;
}

const DIGITS = /^((?:[A-Z]{1,2}\s?)?\d{1,2}(?:\.\d{1,2}){0,3})[.:)]?\s+(\S.*)$/;
const WORD =
  /^((?:annexe?s?|appendix|appendices|domain|part|chapter|section|theme)\s+(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]\b|[ivx]+\b|one|two|three|four|five|six|seven|eight|nine|ten))(?:\s*[–—:.-]\s*(.*)|\s+(\S.*))?$/i;
const STANDARD = /^standard\s+((?:[A-Z]{1,2}\s?)?\d{1,2}(?:\.\d{1,2})*)\s*[–—:.-]?\s*(.*)$/i;

/** Takes a heading apart into number and name. */
export function titleOf(line: string): Title {
  const title = line.replace(/\s+/g, ' ').trim();
  const standard = STANDARD.exec(title);
  if (standard?.[1])
    return { title, number: standard[1], name: standard[2] || title, depth: standard[1].split('.').length };
  const word = WORD.exec(title);
  if (word?.[1]) {
    const name = (word[2] ?? word[3] ?? '').trim();
    // "Part of the service" is no part.
    if (name === '' || word[2] !== undefined || /^\p{Lu}/u.test(name)) {
      return { title, number: word[1], name: name === '' ? title : name, depth: 1 };
    }
  }
  const digits = DIGITS.exec(title);
  if (digits?.[1] && digits[2]) {
    return { title, number: digits[1], name: digits[2], depth: digits[1].split('.').length };
  }
  return { title, number: null, name: title, depth: 0 };
}

/** What two spellings of one heading have in common: letters and digits only. */
export function keyOf({ number, name }: Pick<Title, 'number' | 'name'>): string {
  return `${number === null ? '' : plain(number)}|${plain(name)}`;
}

/** Letters and digits of a text in lower case: what is left when layout and punctuation are not looked at. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for a number such as "P 1.1" or "2.3.1", which no list item has. */
export function isDotted(title: Title): boolean {
  return title.number !== null && /\d\.\d/.test(title.number);
}

/** True where a name is worded as headings are: it begins with a capital and is no sentence. */
export function isHeadingLike(name: string): boolean {
  return (
    /^[\p{Lu}\p{N}'"‘“(]/u.test(name) &&
    !/[.;:,!]['"’”)]*$/.test(name) &&
    !name.includes('\t') &&
    /\p{L}{2}/u.test(name) &&
    name.split(/\s+/).length <= 14 &&
    name.length <= 140
  );
}
