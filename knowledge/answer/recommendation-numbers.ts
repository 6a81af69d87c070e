import type { Loaded } from '../library.ts';
import type { Recommendation } from '../report/report.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const cardinals = 'one two three four five six seven eight nine ten'.split(' ');

/** The number that figures or a cardinal mean; null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const at = cardinals.indexOf(word);
  return at === -1 ? null : at + 1;
}

/**
 * The numbers of the recommendations that a text names and says nothing else of: "3", "no. 3", "third", "last", "1 and
 * 6", "3rd + 4th", "first three", "the last two", "second to last". Null for anything else.
 */
export function recommendationNumbers(typed: string, { report }: Loaded): number[] | null {
  const text = typed
    .toLowerCase()
    .replace(/\b(?:on|in) (?:the|their) (?:list|report)\b(?! of)|\b(?:in full|word for word)\b/g, ' ')
    .replace(/\bwhat(?:['’]?s| is)\b/g, ' ')
    .replace(
      /\b(?:the|recommendations?|recs?|numbers?|nos?|show|give|both|me|ok|okay|so|very|job|item|thing|point|please|pls)\b|[.#()?:]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const all = [...new Set(report.recommendations.map(({ number }) => number))].sort((a, b) => a - b);
  if (/^(?:penultimate|(?:second|next) to last|last but one)(?: one)?$/.test(text)) return all.slice(-2, -1);
  const [, end, many] = /^(first|last|top|final) (\w+)$/.exec(text) ?? [];
  const count = numberOf(many ?? '');
  if (count !== null && count > 1)
    return end === 'last' || end === 'final' ? all.slice(-count) : all.slice(0, count);
  const words = text.split(/ ?(?:,|\+|&|\band\b|\bor\b) ?/).filter((word) => word !== '');
  const numbers = words.map((word) => oneNumber(word, all));
  return numbers.length > 0 && numbers.every((number) => number !== null) ? [...new Set(numbers)] : null;
}

function oneNumber(typed: string, all: readonly number[]): number | null {
  const word = typed.replace(/ one$/, '');
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(word)) return Number.parseInt(word, 10);
  if (word === 'last' || word === 'final') return all.at(-1) ?? null;
  const at = ordinals.indexOf(word);
  return at === -1 ? numberOf(word) : at + 1;
}

/** The recommendations with these numbers: several with one where each audience's list begins anew. */
export function numbered(numbers: readonly number[], loaded: Loaded): Recommendation[] {
  return loaded.report.recommendations.filter(({ number }) => numbers.includes(number));
}
