import type { Stretch } from './view.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NAMES = MONTHS.map((name) =>
  name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t)?` : name,
).join('|');
const DATE = new RegExp(`\\b(${NAMES})\\.?,? ((?:19|20)\\d\\d)\\b`, 'i');
/** Dates of the work, and spans of days, are not those of publication. */
const OTHER = new RegExp(
  `fieldwork|inspected|began|beginning|started|visited|corrected|revised|updated|version|\\d\\s*(?:[–-]|to|and)\\s*\\d{1,2} (?:${NAMES})`,
  'i',
);

/** Month and year of publication in a line of the title page: null for a line without. */
export function publicationIn(line: string): { readonly value: string; readonly stretch: Stretch } | null {
  const match = line.length > 200 || OTHER.test(line) ? null : DATE.exec(line);
  if (!match?.[1] || !match[2]) return null;
  const short = match[1].slice(0, 3).toLowerCase();
  const month = MONTHS.find((name) => name.toLowerCase().startsWith(short)) ?? match[1];
  return {
    value: `${month} ${match[2]}`,
    stretch: { start: match.index, end: match.index + match[0].length },
  };
}

/** True for a line that only gives a date or says what a date is for. */
export function isDateLine(line: string): boolean {
  return (
    /^(?:published|publication|fieldwork|date|inspected|visited|version)\b/i.test(line) ||
    new RegExp(
      `^(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[–-]\\s*\\d{1,2})? )?(?:${NAMES})\\.?,? (?:19|20)\\d\\d$`,
      'i',
    ).test(line)
  );
}
