import { masked } from './figure-masks.ts';
import { FIGURE } from './figure-pattern.ts';
import { DURATION, pluralBefore, unitAfter, unitBefore, unitOfPart } from './figure-units.ts';
import { DIGITS, numberOf, percentOf, WORDED } from './number-words.ts';
import type { TableRow } from './table-rows.ts';
import type { Stretch } from './view.ts';

/** A figure in units of the text that it was found in. */
export interface FoundFigure extends Stretch {
  readonly value: number;
  readonly unit: string;
  readonly of?: number;
  readonly worded?: true;
}

/** What stands around a number. */
interface Around extends Stretch {
  readonly before: string;
  readonly rest: string;
  /** What the last count before it in the sentence counted. */
  readonly earlier: string | null;
  readonly row: TableRow | null;
  /** The sentence before. */
  readonly lead: string;
}

/** The figures of a sentence, in order; `lead` is the sentence before, `row` is given for a row of a table. */
export function figuresIn(sentence: string, lead: string, row: TableRow | null): readonly FoundFigure[] {
  const text = masked(sentence);
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const start = match.index;
    const end = start + match[0].length;
    const figure = figureOf(match, {
      start,
      end,
      before: text.slice(Math.max(0, start - 140), start),
      rest: text.slice(end, end + 200).split('\u0000')[0] ?? '',
      earlier: found.findLast(({ unit }) => !/^per|^pounds/.test(unit) && !DURATION.test(unit))?.unit ?? null,
      row,
      lead,
    });
    if (figure) found.push(figure);
  }
  return found;
}

function figureOf(match: RegExpExecArray, around: Around): FoundFigure | null {
  const { start, end } = around;
  const { money, part, whole, low, about, percent, sign, fraction, count } = match.groups ?? {};
  if (money !== undefined) return { start, end, value: numberOf(money), unit: 'pounds' };
  if (part !== undefined && whole !== undefined) return partOf(part, whole, match[0], around);
  if (low !== undefined) return { start, end, value: numberOf(low), unit: 'per cent', ...worded(low) };
  if (percent !== undefined) {
    // What qualifies a number belongs to it where it is in words: "over 50 per cent" is cited as "50 per cent".
    const lead = about !== undefined && /^\d/.test(percent) ? about.length : 0;
    const unit = /points?$/i.test(sign ?? '') ? 'percentage points' : 'per cent';
    return { start: start + lead, end, value: numberOf(percent), unit, ...worded(percent) };
  }
  if (fraction !== undefined) return fractionOf(fraction, around);
  return count === undefined ? null : countOf(count, around);
}

function worded(words: string): { readonly worded?: true } {
  return /^\d/.test(words) ? {} : { worded: true };
}

function partOf(part: string, whole: string, words: string, around: Around): FoundFigure | null {
  const { start, end, rest, before } = around;
  const value = numberOf(part);
  const of = numberOf(whole);
  if (of === 0) return null;
  const unit = unitAfter(rest);
  // "one of 104 such places" counts the places.
  if (value === 1 && /^one of\s/i.test(words) && /\b(?:is|was|are|were|as|be|being)\s$/i.test(before)) {
    const from = end - whole.length;
    return { start: from, end, value: of, unit: unit ?? pluralBefore(before) ?? 'number', ...worded(whole) };
  }
  // "one day in five" says itself what it counts.
  const each = /^\S+\s(\p{Ll}+)\sin\s/u.exec(words)?.[1];
  const scored = /\bscored?\b/i.test(before) ? 'score' : null;
  const counted =
    each ?? unit ?? scored ?? unitBefore(before) ?? around.earlier ?? pluralBefore(before) ?? 'number';
  return { start, end, value, of, unit: counted, ...worded(part), ...worded(whole) };
}

/** What may follow a part in words: not "a third party". */
const AFTER_PART =
  /^\s*(?:[).,;:–-]|$|\(|(?:of|in|had|have|has|were|was|are|is|did|do|said|felt|told|reported|received|for|on|at|from|with|by|the|these|all|its|their|our|and|or|to|who|that|lived|needed|showed|as|resulted|more|fewer|less|higher|lower|withdrew|left|knew|thought|went|came|lost|did|when|where|because|since|after|before|over|between|during|against|each|every|while|if|but|than|went|used|completed|\p{L}+ed)\b)/iu;

function fractionOf(fraction: string, { start, end, before, rest }: Around): FoundFigure | null {
  const isPeriod = /\b(?:last|next|first|second|each|every|final|previous|other|latter|per|and a)\s$/i.test(
    before,
  );
  const isNumber = /^half$/i.test(fraction) && /\band\s$/i.test(before);
  if (isPeriod || isNumber || !AFTER_PART.test(rest)) return null;
  return { start, end, value: percentOf(fraction), unit: 'per cent', worded: true };
}

/** Further numbers of a row: ", six and twelve". */
const CHAIN = new RegExp(
  `^(?:\\s?(?:,|to|or|and|–|-)\\s?(?:${DIGITS}|${WORDED})(?![\\w%]|\\s?per\\s?cent))+`,
  'i',
);

/** Where "one" counts and does not only point: "only one shift", "had one coach". */
const COUNTS_ONE =
  /\b(?:only|just|at least|with|had|have|funded|employed|has|was|were|and|or|through|spent|of|by|in|for|than|is|took|held|ran|lost)\s+(?:\w+ )?(?:\w+ )?$|^\s*$|[:;,]\s*$/i;

function countOf(
  words: string,
  { start, end, before, rest, earlier, row, lead }: Around,
): FoundFigure | null {
  const isDigits = /^\d/.test(words);
  const value = numberOf(words);
  if (/\bper\s$/.test(before)) return null;
  if (/^(?:19|20)\d\d$/.test(words) && !/^ \p{Ll}+s\b/u.test(rest)) return null;
  const cell = row?.unitAt(start) ?? null;
  if (row && cell === null && row.isSole(start)) return null;
  if (cell !== null) return { start, end, value, unit: cell, ...worded(words) };
  // "three, six and twelve months": the last of a row says what all of them count.
  const chain = CHAIN.exec(rest)?.[0].length ?? 0;
  const unit = unitAfter(rest.slice(chain));
  if (!isDigits && value === 1) {
    if (unit === null || /^\s+of\b/.test(rest) || !COUNTS_ONE.test(before)) return null;
  }
  if (!isDigits && /^\s+(?:years? of age|things?|ways?)\b/.test(rest)) return null;
  const counted =
    unit ??
    unitOfPart(before, rest) ??
    unitBefore(before) ??
    earlier ??
    pluralBefore(`${lead} ${before}`) ??
    (isDigits ? 'number' : null);
  return counted === null ? null : { start, end, value, unit: counted, ...worded(words) };
}
