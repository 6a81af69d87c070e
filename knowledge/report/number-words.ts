const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

const SMALL = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
/** A number in words, up to thousands. */
export const WORDED = `(?:(?:(?:a|${SMALL}|${TEEN}|${TENS}) (?:hundred|thousand|million)(?: and (?:${TENS}|${TEEN}|${SMALL}))?|${TENS}|${TEEN}|${SMALL})(?: and a half)?)`;
/** A number in digits. */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** A part in words: "a third", "two-thirds", "half". */
export const FRACTION =
  '(?:(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half)';

/** The value of a number in digits or words: "1,852" gives 1852, "twenty-one" gives 21. */
export function numberOf(words: string): number {
  const digits = words.replace(/,/g, '');
  if (/^\d/.test(digits)) {
    const scale = /\s*(million|billion|thousand|m|bn|k)$/i.exec(digits);
    const factor = scale?.[1]
      ? (SCALES[scale[1].toLowerCase()] ?? { m: 1e6, bn: 1e9, k: 1000 }[scale[1].toLowerCase()] ?? 1)
      : 1;
    // Rounded, since 1.1 times a million is no whole number otherwise.
    return Number((Number.parseFloat(digits) * factor).toPrecision(12));
  }
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (word === 'half') sum += 0.5;
    else if (scale !== undefined) sum = Math.max(sum, 1) * scale;
    else sum += UNITS[word] ?? 0;
  }
  return sum;
}

/** The value of a part in words, in per cent with one decimal: "a third" gives 33.3. */
export function percentOf(fraction: string): number {
  const words = fraction.toLowerCase().split(/[\s-]+/);
  const part = (words.at(-1) ?? '').replace(/s$/, '').replace(/^hal(?:f|ve)$/, 'half');
  const count = words.length > 1 ? (UNITS[words[0] ?? ''] ?? 1) : 1;
  return Math.round((1000 * count) / (PARTS[part] ?? 1)) / 10;
}
