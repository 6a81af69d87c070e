import type { Span } from '../source/span.ts';

/** A word as it is compared, and where it stands in the text that it was read from. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/**
 * The words of a text as a quotation is compared by: lower case, no matter which quotation marks, dashes, white
 * space, ligatures or soft hyphens are used. A number keeps its inner marks ("1,852", "2/21", "13%"), and a
 * footnote mark is no word.
 */
export function quotableWords(text: string): Word[] {
  const words: Word[] = [];
  const pattern =
    /[£€$]?[\p{Nd}\p{Nl}¼-¾⅐-⅞]+(?:[.,/:]\p{Nd}+)*(?:\s?%)?|[\p{L}\p{M}\u00ad](?:[\p{L}\p{M}\u00ad]|['’‘](?=\p{L})|-\r?\n(?=\p{Ll}))*/gu;
  for (const match of text.matchAll(pattern)) {
    const folded = match[0]
      .normalize('NFKC')
      .replace(/\u00ad|-\r?\n/g, '')
      .replace(/[’‘]/g, "'")
      .replace(/\s/g, '')
      .toLowerCase();
    if (folded !== '')
      words.push({ text: folded, span: { start: match.index, end: match.index + match[0].length } });
  }
  return words;
}

/** The stretch of a text from one of its words to the word before another. */
export function spanOf(words: readonly Word[], start: number, end: number): Span {
  return { start: words[start]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}
