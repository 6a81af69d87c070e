import type { Growing } from './growing-chunk.ts';
import { SENTENCE_END } from './line-starts.ts';

const OPEN_END =
  /(?:,|\b(?:a|an|and|as|at|by|for|from|had|has|have|in|into|is|of|on|or|that|the|their|this|to|was|were|which|who|with))$/i;

/** Joins what a page's end cut in two: the rest of a bullet or paragraph stands after a blank line. */
export function joined(chunks: readonly Growing[]): readonly Growing[] {
  const whole: Growing[] = [];
  for (const chunk of chunks) {
    const before = whole.at(-1);
    const last = before?.lines.at(-1)?.text ?? '';
    const first = chunk.lines[0]?.text ?? '';
    const isCut =
      before &&
      chunk.kind === 'plain' &&
      ['plain', 'bullet', 'item', 'footnote'].includes(before.kind) &&
      !SENTENCE_END.test(last) &&
      (/^\p{Ll}/u.test(first) || (OPEN_END.test(last) && last.length > 40));
    const isRating =
      before?.kind === 'plain' && /(?:^|\s)Requires$/.test(last) && /^improvement\b/i.test(first);
    if (before && !chunk.apart && (isCut || isRating))
      for (const line of chunk.lines) before.lines.push(line);
    else whole.push(chunk);
  }
  return whole;
}
