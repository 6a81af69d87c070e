import type { Span } from '../source/span.ts';

/** Longest excerpt, and the length up to which a whole passage is one, in UTF-16 units. */
const lengths = { most: 900, whole: 520, wanted: 560 };

/** A sentence that opens so leans on the one before it. */
const leaning =
  /^(?:this|these|those|they|them|it|its|he|she|his|her|their|such|however|consequently|therefore|as a result|for example|this was|similarly|also|although this|but|and|in addition|despite this|worryingly|as well|both|here|there it|that|the (?:latter|former|same))\b/i;

/**
 * The stretch of a passage that answers: the whole of a short one, else the best sentence, with the one before
 * where it leans on it, and a neighbour that says more of the same. Offsets into the passage's text.
 */
export function chooseExcerpt(text: string, sentences: readonly Span[], worth: readonly number[]): Span {
  if (text.length <= lengths.whole || sentences.length === 0)
    return shortened(text, { start: 0, end: text.length });
  let best = 0;
  worth.forEach((value, number) => {
    if (value > (worth[best] ?? 0)) best = number;
  });
  let [first, last] = [best, best];
  const span = (): Span => ({
    start: sentences[first]?.start ?? 0,
    end: sentences[last]?.end ?? text.length,
  });
  const wouldBe = (from: number, to: number) => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  while (first > 0 && leaning.test(text.slice(span().start)) && wouldBe(first - 1, last) <= lengths.most)
    first--;
  // Neighbours, the worthier first, as long as it stays short.
  for (;;) {
    const before = first > 0 && wouldBe(first - 1, last) <= lengths.wanted ? (worth[first - 1] ?? 0) : -1;
    const after =
      last + 1 < sentences.length && wouldBe(first, last + 1) <= lengths.wanted ? (worth[last + 1] ?? 0) : -1;
    if (before < 0 && after < 0) break;
    if (before > after) first--;
    else last++;
  }
  while (first > 0 && leaning.test(text.slice(span().start)) && wouldBe(first - 1, last) <= lengths.most)
    first--;
  return shortened(text, span());
}

/** Cuts what is still too long, between words. */
function shortened(text: string, span: Span): Span {
  if (span.end - span.start <= lengths.most) return span;
  const cut = text.slice(span.start, span.start + lengths.most).search(/\s\S*$/);
  return {
    start: span.start,
    end: span.start + (cut > 0 ? cut : wholeUnits(text, span.start, lengths.most)),
  };
}

/** A length that does not part a surrogate pair. */
function wholeUnits(text: string, start: number, length: number): number {
  const code = text.charCodeAt(start + length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
}
