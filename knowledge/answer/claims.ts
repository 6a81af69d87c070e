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

/** The sentences of a message: its lines, cut after a full stop, question or exclamation mark before a capital. */
export function sentencesOf(message: string): string[] {
  return message
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:(?:>+|[-*•#]+)\s*)+/u, ''))
    .flatMap((line) => line.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\d])/u))
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

/**
 * What can be checked in a message, in its order: each quotation, and each sentence with a number or a rating in
 * it. A message without any is checked sentence by sentence, as if it were quoted.
 */
export function claimsIn(message: string, loaded: Loaded): Claim[] {
  const sentences = sentencesOf(message);
  const claims = sentences.flatMap((sentence): Claim[] => {
    const quotations = [...sentence.matchAll(quoted)]
      .map((match) => (match.slice(1).find((words) => words !== undefined) ?? '').trim())
      .filter((words) => words.split(/\s+/).length >= leastQuoted);
    if (quotations.length > 0) return quotations.map((text) => ({ text, isQuotation: true }));
    return isClaim(sentence, loaded) ? [{ text: sentence, isQuotation: false }] : [];
  });
  return claims.length > 0 ? claims : sentences.map((text) => ({ text, isQuotation: true }));
}
