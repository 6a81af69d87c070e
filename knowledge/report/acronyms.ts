import { longEnding, longLeading } from './initials.ts';
import type { Acronym } from './report.ts';
import { type Stretch, spanOf, type View } from './view.ts';

/** An acronym and what it stands for, in units of a block's text. */
interface Pair {
  readonly short: Stretch;
  readonly long: Stretch;
}

const SHORT = /^(?=.*[A-Z].*[A-Z])[A-Za-z][A-Za-z&/.-]{0,9}\d{0,3}$/;

/** A line of a glossary: the acronym, then what it stands for. */
const ROW = /^([A-Z][A-Za-z0-9&/-]{1,11})(?:\t+\s*|\s+[–—=-]\s+|:\s+|\s+)(\p{L}.{2,150})/u;

/** "suspended sentence orders, known as SSOs". */
const NAMED =
  /,? (?:or|known as|called|abbreviated (?:to|as)) (?:the )?([A-Z][A-Za-z]{0,6}[A-Z]s?)(?=[,.;:)\s]|$)/g;
/** "OPD stands for offender personality disorder". */
const STANDS = /\b([A-Z][A-Za-z]{0,6}[A-Z]) (?:stands for|is short for|means) (?:the )?/g;

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
  for (const match of text.matchAll(NAMED)) {
    const pair = longBefore(
      text,
      match[1] ?? '',
      match.index + match[0].length - (match[1] ?? '').length,
      match.index,
    );
    if (pair) found.push(acronymOf(body, pair));
  }
  for (const match of text.matchAll(STANDS)) {
    const start = match.index + match[0].length;
    const short = { start: match.index, end: match.index + (match[1] ?? '').length };
    const length = longLeading(text.slice(start, start + 150), lettersOf(match[1] ?? ''));
    if (length !== null) found.push(acronymOf(body, { short, long: { start, end: start + length } }));
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
  const words = inside.replace(/^(?:(?:or|the|hereafter) )*['"‘“]?|['"’”]$/g, '');
  const lead = inside.indexOf(words);
  const short = singular(words);
  if (!SHORT.test(short)) return null;
  const before = text.slice(Math.max(0, open - 160), open).replace(/['"’”]?\s*$/, '');
  const shift = Math.max(0, open - 160);
  const letters = lettersOf(short);
  const pairOf = (from: number, end: number): Pair => ({
    short: { start: start + lead, end: start + lead + short.length },
    long: { start: shift + from, end: shift + end },
  });
  const from =
    longEnding(before, before.length, letters, false) ?? longEnding(before, before.length, letters);
  if (from === null) {
    // "Spousal Assault Risk Assessment tool (SARA)": one word more than there are letters.
    const shorter = before.replace(/\s+\p{Ll}+$/u, '');
    const start = longEnding(shorter, shorter.length, letters, false);
    return start === null || letters.length < 3 ? null : pairOf(start, shorter.length);
  }
  return pairOf(from, before.length);
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
