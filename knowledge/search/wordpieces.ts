import { Tokenizer } from '@huggingface/tokenizers';
import type { Span } from '../source/span.ts';

/** A text as the reader takes it: the ids of its pieces, and the characters that each stands for. */
export interface Pieces {
  readonly ids: readonly number[];
  readonly spans: readonly Span[];
}

export type Piecer = (text: string, most: number) => Pieces;

/**
 * Makes what parts a text into pieces. The model's tokenizer gives no offsets, but it never joins over white space
 * or punctuation: word by word it gives the same ids as in one go.
 * @param file the parsed tokenizer.json
 */
export function makePiecer(file: object): Piecer {
  const tokenizer = new Tokenizer(file, {});
  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    const kept = known.get(word);
    if (kept) return kept;
    const { ids } = tokenizer.encode(word, { add_special_tokens: false });
    if (known.size > 50_000) known.clear();
    known.set(word, ids);
    return ids;
  };
  return (text, most) => {
    const ids: number[] = [];
    const spans: Span[] = [];
    for (const match of text.matchAll(/[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu)) {
      for (const id of idsOf(match[0])) {
        if (ids.length === most) return { ids, spans };
        ids.push(id);
        spans.push({ start: match.index, end: match.index + match[0].length });
      }
    }
    return { ids, spans };
  };
}
