import type { Loaded } from '../library.ts';
import { mentionedRating } from './mentions.ts';
import { questionOf } from './question.ts';

/** Something that a message says of the report and that can be checked. */
export interface Claim {
  /** The words as they were written, white space folded. */
  readonly text: string;
  /** What stood in quotation marks is claimed to be the report's wording; the rest to be true. */
  readonly isQuotation: boolean;
}

/** Fewer words than this in quotation marks are a name or a tone, not a quotation. */
const leastQuoted = 3;

const quoted = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“]+)“/gu;

const lineStart = /^\s*(?:(?:>+|[-*•#]+)\s*)+/u;
const sentenceEnd = /(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])/u;

/** The sentences of a line: it is cut after a full stop, question or exclamation mark before a capital. */
function sentencesOf(line: string): string[] {
  return line
    .split(sentenceEnd)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The numbers of a text that are written in digits, as values. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** True when a text speaks of a rating or gives a number. */
export function isClaim(text: string, loaded: Loaded): boolean {
  return numbersIn(text).length > 0 || mentionedRating(questionOf(text), loaded) !== null;
}

/** The quotations of a line, whole however many sentences they have, and the line without them. */
function partQuotations(line: string): { readonly quotations: readonly string[]; readonly rest: string } {
  const quotations: string[] = [];
  const rest = line.replace(quoted, (whole: string) => {
    const words = whole.slice(1, -1).replace(/\s+/g, ' ').trim();
    if (words.split(' ').length < leastQuoted) return whole;
    quotations.push(words);
    return ' ';
  });
  return { quotations, rest };
}

/**
 * What can be checked in a message, line by line: each quotation, and each sentence with a number or a rating in
 * it. A message without any is checked sentence by sentence, as if it were quoted.
 */
export function claimsIn(message: string, loaded: Loaded): Claim[] {
  const lines = message.split(/[\r\n]+/).map((line) => line.replace(lineStart, ''));
  const claims = lines.flatMap((line): Claim[] => {
    const { quotations, rest } = partQuotations(line);
    const statements = sentencesOf(rest).filter((sentence) => isClaim(sentence, loaded));
    return [
      ...quotations.map((text) => ({ text, isQuotation: true })),
      ...statements.map((text) => ({ text, isQuotation: false })),
    ];
  });
  return claims.length > 0 ? claims : lines.flatMap(sentencesOf).map((text) => ({ text, isQuotation: true }));
}
