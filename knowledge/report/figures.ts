import { masked } from './figure-masks.ts';
import { unitAfter, unitBefore } from './figure-units.ts';
import { DIGITS, FRACTION, numberOf, percentOf, WORDED } from './number-words.ts';
import type { Stretch } from './view.ts';

/** A figure in units of the text that it was found in. */
export interface FoundFigure extends Stretch {
  readonly value: number;
  readonly unit: string;
  readonly of?: number;
  readonly worded?: true;
}

const NUMBER = `(?:${DIGITS}(?:\\s(?:million|billion|thousand)\\b)?|${WORDED})`;
const ABOUT =
  '(?:(?:just |slightly |well |only )?(?:over|under|above|below|more than|less than|fewer than)|(?:just )?(?:short of|shy of)|almost|nearly|around|about|approximately|roughly|up to|at least|at most)';
const PERCENT = '(?:\\s?%|[\\s-](?:per\\s?cent|percent|percentage points?)\\b)';
const KINDS = [
  // "£1.2 million"
  `(?<money>£\\s?${DIGITS}(?:\\s?(?:million|billion|thousand|m|bn|k)\\b)?)`,
  // "12 out of 45", "seven out of the 45", "two of the six", "one in five", "2/21"
  `(?<part>${NUMBER})(?:\\s(?:cases |people |children |staff )?(?:out\\s)?of\\s(?:the |all |these |those |our |their |a total of |the total of )?|\\sin\\s(?:every\\s)?(?=(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|\\w+ty)\\b(?!\\s(?:19|20)\\d\\d))|\\s?\\/\\s?)(?<whole>${NUMBER})(?![\\d%]|\\s?per\\s?cent|[.,]\\d)`,
  // "50 to 64 per cent": the first of them
  `(?<low>${NUMBER})(?=(?:${PERCENT})?\\s?(?:to|and|or|–|-)\\s?${NUMBER}${PERCENT})(?:${PERCENT})?`,
  `(?<percent>(?:${ABOUT}\\s)?${NUMBER}${PERCENT})`,
  `(?<fraction>(?:${ABOUT}\\s)?${FRACTION})(?![\\w-]|\\s(?:an?\\s|point|party|parties|sector|year|time|day|term|way|hour|of\\s(?:19|20)\\d\\d))`,
  `(?<count>${NUMBER})`,
];
const PATTERN = new RegExp(`(?<![\\w.,/£–-]|\\d\\s?)(?:${KINDS.join('|')})(?![\\w]|-\\p{L}|[.,/]\\d)`, 'giu');

/** The figures of a sentence, in order. `row` says that it is a table row: a number counts what its first cell names. */
export function figuresIn(sentence: string, row: string | null): readonly FoundFigure[] {
  const text = masked(sentence);
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const figure = figureOf(text, sentence, match, row);
    if (figure) found.push(figure);
  }
  return found;
}

function figureOf(
  text: string,
  sentence: string,
  match: RegExpExecArray,
  row: string | null,
): FoundFigure | null {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const rest = text.slice(end, end + 200).split('\u0000')[0] ?? '';
  const before = text.slice(Math.max(0, start - 100), start);
  const isWorded = /\p{L}/u.test(
    match[0].replace(
      /per\s?cent(?:age points?)?|out of (?:the )?|\bof\b|million|billion|thousand|\bm\b|\bbn\b|\bk\b/gi,
      '',
    ),
  );
  const worded = isWorded ? { worded: true as const } : {};
  if (groups['money'] !== undefined)
    return { start, end, value: numberOf(groups['money'].replace(/^£\s?/, '')), unit: 'pounds' };
  if (groups['part'] !== undefined && groups['whole'] !== undefined) {
    const value = numberOf(groups['part']);
    const of = numberOf(groups['whole']);
    const words = /\p{L}/u.test(groups['part'] + groups['whole']) ? { worded: true as const } : {};
    // "one in 2024" and "2 of 1" are no parts.
    if (of === 0) return null;
    return {
      start,
      end,
      value,
      of,
      unit: unitAfter(rest) ?? unitBefore(before) ?? row ?? scored(before),
      ...words,
    };
  }
  if (groups['low'] !== undefined)
    return { start, end, value: numberOf(groups['low']), unit: 'per cent', ...worded };
  if (groups['percent'] !== undefined) {
    const number =
      new RegExp(NUMBER, 'i').exec(groups['percent'].replace(new RegExp(`^${ABOUT}\\s`, 'i'), ''))?.[0] ?? '';
    // A modifier belongs to a number in words only: "over 50 per cent" is cited as "50 per cent".
    const lead = /\d/.test(number) ? match[0].toLowerCase().indexOf(number.toLowerCase()) : 0;
    const unit = /points?$/i.test(match[0]) ? 'percentage points' : 'per cent';
    return {
      start: start + lead,
      end,
      value: numberOf(number),
      unit,
      ...(/\d/.test(number) ? {} : { worded: true as const }),
    };
  }
  if (groups['fraction'] !== undefined) return fractionOf(groups['fraction'], before, rest, start, end);
  return countOf(match[0], sentence, before, rest, start, end, row);
}

function scored(before: string): string {
  return /\bscored?\b/i.test(before) ? 'score' : 'number';
}

/** "a third of cases"; not "a third party", "the first half", "a quarter" of a year. */
function fractionOf(
  words: string,
  before: string,
  rest: string,
  start: number,
  end: number,
): FoundFigure | null {
  const fraction = new RegExp(`${FRACTION}$`, 'i').exec(words)?.[0] ?? words;
  if (
    /\b(?:first|second|other|latter|last|next|each|per|and a|and)\s$/i.test(before) &&
    /^half$/i.test(fraction)
  )
    return null;
  if (/\b(?:last|next|first|second|each|every|final|previous)\s$/i.test(before)) return null;
  const follows =
    /^\s*(?:[).,;:]|$|\(|of\b|in\b|had\b|have\b|has\b|were\b|was\b|are\b|is\b|did\b|do\b|said\b|felt\b|reported\b|received\b|the\b|these\b|all\b|its\b|their\b|our\b|and\b|or\b|to\b|who\b|that\b|lived\b|needed\b|showed\b|as\b|resulted\b|more\b|fewer\b|less\b|higher\b|lower\b)/i;
  return follows.test(rest)
    ? { start, end, value: percentOf(fraction), unit: 'per cent', worded: true }
    : null;
}

function countOf(
  words: string,
  sentence: string,
  before: string,
  rest: string,
  start: number,
  end: number,
  row: string | null,
): FoundFigure | null {
  const isDigits = /^\d/.test(words);
  const value = numberOf(words);
  if (isDigits && /^(?:19|20)\d\d$/.test(words) && (row !== null || !/^\s+\p{Ll}+s\b/u.test(rest)))
    return null;
  const isOne = !isDigits && value === 1;
  const unit = unitAfter(rest) ?? null;
  if (
    isOne &&
    (unit === null ||
      /^\s+of\b/.test(rest) ||
      !/\b(?:only|just|at least|with|had|funded|employed|has|was|were|and)\s+(?:\w+ )?(?:\w+ )?$/i.test(
        before,
      ))
  )
    return null;
  if (!isDigits && unit === null) return null;
  if (!isDigits && /^\s+(?:years? of age|things?|ways?)\b/.test(rest)) return null;
  const counted = unit ?? unitBefore(before) ?? row;
  if (counted === null)
    return sentence.length < 12
      ? null
      : { start, end, value, unit: 'number', ...(isDigits ? {} : { worded: true }) };
  return { start, end, value, unit: counted, ...(isDigits ? {} : { worded: true as const }) };
}
