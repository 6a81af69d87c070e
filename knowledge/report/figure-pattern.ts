import { DIGITS, FRACTION, WORDED } from './number-words.ts';

const NUMBER = `(?:${DIGITS}(?:\\s(?:million|billion|thousand)\\b)?|${WORDED})`;
/** Words that say how near a number is. */
export const ABOUT =
  '(?:(?:just |slightly |well |only )?(?:over|under|above|below|more than|less than|fewer than)|(?:just )?(?:short of|shy of)|almost|nearly|around|about|approximately|roughly|up to|at least|at most)';
const PERCENT = '(?:\\s?%|[\\s-](?:per\\s?cent|percent|percentage points?)\\b)';
const OF =
  '\\s(?:\\(of\\s|(?:cases |people |children |staff )?(?:out\\s)?of\\s)(?:every |the |all |these |those |our |their |its |his |her |a total of |the total of )?';
const IN =
  '\\sin\\s(?:every\\s)?(?=(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|\\w+ty)\\b(?!\\s(?:19|20)\\d\\d))';

// "one day in five", where nothing is counted after it
const EACH = `\\s\\p{Ll}+\\sin\\s(?=${NUMBER}(?:[.,;:)]|$))`;

/** The kinds of figures, each with groups of its own; the first that fits is taken. */
const KINDS = [
  // "£1.2 million"
  `£\\s?(?<money>${DIGITS}(?:\\s?(?:million|billion|thousand|m|bn|k)\\b)?)`,
  // "12 out of 45", "seven out of the 45", "two of the six", "one in five", "2/21"
  `(?<part>${NUMBER})(?:${OF}|${IN}|${EACH}|\\s?\\/\\s?)(?<whole>${NUMBER})(?![\\d%]|\\s(?:minutes|hours|days|weeks|months|years)\\b|\\s?per\\s?cent|[.,]\\d)`,
  // "50 to 64 per cent": the first of them
  `(?<low>${NUMBER})(?=(?:${PERCENT})?\\s?(?:to|and|or|–|-)\\s?${NUMBER}${PERCENT})(?:${PERCENT})?`,
  // "less than one per cent"
  `(?<about>${ABOUT}\\s)?(?<percent>${NUMBER})(?<sign>${PERCENT})`,
  // "just over a quarter"
  `(?:${ABOUT}\\s)?(?<fraction>${FRACTION})(?![\\w-]|\\s(?:an?\\s|point|party|parties|sector|year|time|day|term|way|hour|of\\s(?:19|20)\\d\\d))`,
  `(?<count>${NUMBER})`,
];

/** Finds figures in text whose dates, ages and the like have been blanked out. */
export const FIGURE = new RegExp(
  `(?<![\\w.,/£]|(?<!\\d)[–-])(?:${KINDS.join('|')})(?![\\w]|-\\p{L}|[.,/]\\d)`,
  'giu',
);
