import type { Span } from '../source/span.ts';
import { stemOf } from './stems.ts';

/** A word of a text: how it is compared, and where it stands. */
export interface Term {
  /** Lower case, without possessive, soft hyphens or curly marks. */
  readonly word: string;
  readonly stem: string;
  readonly span: Span;
}

// Letters with inner apostrophes; numbers with inner marks; numbers and letters mixed ("SDS40", "2/21").
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b]|['’](?=\p{L})|[.,/:](?=\p{N})(?<=\p{N}.))*|%/gu;

/** The words of a text, in order. A hyphen parts words; "%" is one of its own. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = foldedWord(match[0]);
    if (word === '') continue;
    const end = match.index + match[0].length;
    terms.push({ word, stem: stemOf(word), span: { start: match.index, end } });
  }
  return terms;
}

function foldedWord(raw: string): string {
  return raw
    .replace(/[\u00ad\u200b¹²³⁰-⁹]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s?$/, '')
    .replace(/'/g, '');
}
