import type { Acronym } from './report.ts';
import { type Stretch, spanOf, type View } from './view.ts';

/** An acronym and what it stands for, in units of a block's text. */
interface Pair {
  readonly short: Stretch;
  readonly long: Stretch;
}

const SHORT = /^(?=.*[A-Z].*[A-Z])[A-Za-z][A-Za-z&/.-]{0,9}\d{0,3}$/;
/** Words that an acronym may pass over. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  '&',
]);

/** A line of a glossary: the acronym, then what it stands for. */
const ROW = /^([A-Z][A-Za-z0-9&/-]{1,11})(?:\t+\s*|\s+[–—=-]\s+|:\s+|\s+)(\p{L}.{2,150})/u;

/** The acronyms that a block explains, either way round. */
export function acronymsIn(body: View): readonly Acronym[] {
  const { text } = body;
  const found: Acronym[] = [];
  for (const match of text.matchAll(/\(([^()]{2,120})\)/g)) {
    const inside = match[1] ?? '';
    const start = match.index + 1;
    const pair = longBefore(text, inside, start, match.index) ?? longWithin(text, inside, start, match.index);
    if (pair) found.push(acronymOf(body, pair));
  }
  const row = ROW.exec(text.slice(0, 200));
  if (row?.[1] && row[2] && SHORT.test(row[1])) {
    const start = row[0].length - row[2].length;
    const length = longLeading(row[2], lettersOf(row[1]));
    const short = { start: 0, end: row[1].length };
    if (length !== null) found.push(acronymOf(body, { short, long: { start, end: start + length } }));
  }
  return found;
}

function acronymOf(body: View, { short, long }: Pair): Acronym {
  const words = body.text.slice(short.start, short.end);
  const whole = { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) };
  return {
    short: words,
    long: body.text.slice(long.start, long.end).replace(/\s+/g, ' '),
    span: spanOf(body, whole),
    shortSpan: spanOf(body, short),
    longSpan: spanOf(body, long),
  };
}

/** An acronym without the "s" of its plural. */
function singular(short: string): string {
  return /[A-Z\d]['’]?s$/.test(short) ? short.replace(/['’]?s$/, '') : short;
}

function lettersOf(short: string): string {
  return short.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** "Probation Delivery Unit (PDU)". */
function longBefore(text: string, inside: string, start: number, open: number): Pair | null {
  const words = inside.replace(/^['"‘“]|['"’”]$/g, '');
  const lead = inside.indexOf(words);
  const short = singular(words);
  if (!SHORT.test(short)) return null;
  const before = text.slice(Math.max(0, open - 160), open).replace(/['"’”]?\s*$/, '');
  const shift = Math.max(0, open - 160);
  const letters = lettersOf(short);
  const from =
    longEnding(before, before.length, letters, false) ?? longEnding(before, before.length, letters);
  if (from === null) return null;
  return {
    short: { start: start + lead, end: start + lead + short.length },
    long: { start: shift + from, end: shift + before.length },
  };
}

/** "CRS (commissioned rehabilitative services)". */
function longWithin(text: string, inside: string, start: number, open: number): Pair | null {
  const before = /([A-Za-z][A-Za-z0-9&/-]{1,11})['"’”]?\s*$/.exec(text.slice(Math.max(0, open - 20), open));
  if (!before?.[1]) return null;
  const short = singular(before[1]);
  if (!SHORT.test(short) || longEnding(inside, inside.length, lettersOf(short)) !== 0) return null;
  const at = Math.max(0, open - 20) + before.index;
  return { short: { start: at, end: at + short.length }, long: { start, end: start + inside.length } };
}

/** How long the first words are whose letters make the acronym; null where they do not. */
function longLeading(text: string, letters: string): number | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].slice(0, 12);
  for (const loose of [false, true]) {
    for (const match of words) {
      const end = match.index + match[0].length;
      if (longEnding(text, end, letters, loose) === 0) return end;
    }
  }
  return null;
}

/**
 * Where the words begin that end at `end` and whose letters make the acronym: each letter begins a word or a
 * part of one, or follows in it; small words may be passed over. Null where no words do.
 */
function longEnding(text: string, end: number, letters: string, loose = true): number | null {
  const words = [...text.slice(0, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu)].slice(-14);
  const starts = (word: number, left: number, budget: number): number | null => {
    if (left === 0) return null;
    const match = words[word];
    if (!match || budget === 0) return null;
    const own = match[0].toLowerCase();
    // "HM" gives all its letters, most words their first, "television" two on the way.
    for (const take of [...new Set([own.length, 1, 2, 3])].filter((count) => count <= left)) {
      const part = letters.slice(left - take, left);
      const gives =
        own === part ||
        (take === 1 && own.startsWith(part)) ||
        (loose && take === 2 && isSpread(own, part)) ||
        (loose && take === 3 && own.startsWith(part));
      if (!gives) continue;
      if (left === take) return match.index;
      const from = starts(word - 1, left - take, budget - 1);
      if (from !== null) return from;
    }
    return SMALL.has(own) ? starts(word - 1, left, budget - 1) : null;
  };
  const from = starts(words.length - 1, letters.length, 14);
  if (from === null) return loose && end === text.length ? nearly(text, words, letters) : null;
  return /[.!?]\s/.test(text.slice(from, end)) ? null : from;
}

/**
 * Where as many words begin as there are letters, though not all of them fit: a slip of the pen. The first
 * word must fit, at least half of all, and an article must stand before them.
 */
function nearly(text: string, words: readonly RegExpExecArray[], letters: string): number | null {
  const weighty = words.filter(([word]) => !SMALL.has(word.toLowerCase()));
  const last = weighty.slice(-letters.length);
  const from = last[0]?.index;
  if (letters.length < 3 || last.length < letters.length || from === undefined) return null;
  const fits = last.map(([word], at) => word.toLowerCase().startsWith(letters[at] ?? ' '));
  const isPhrase = /\b(?:the|an?|its|our|their)\s$/i.test(text.slice(Math.max(0, from - 8), from));
  return isPhrase && fits[0] === true && fits.filter(Boolean).length * 2 >= fits.length ? from : null;
}

/** True where letters stand in a word in order, from its first on: "PQiP" takes "Pi" of no word, "PhD" of two. */
function isSpread(word: string, letters: string): boolean {
  if (word[0] !== letters[0] || letters.length > 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
