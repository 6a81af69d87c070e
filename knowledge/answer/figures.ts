import type { Loaded } from '../library.ts';
import type { Figure } from '../report/report.ts';
import type { Found } from '../search/search.ts';
import { holds, type Span, touches } from '../source/span.ts';

/** The figures of one sentence. */
export interface CountedSentence {
  readonly sentence: Span;
  readonly figures: readonly Figure[];
}

/** A sentence that only goes on counting what the one before it named. */
const goesOn = /^(?:this|these|those|they|it|of (?:these|those|them)|the (?:remaining|rest|other))\b/i;

/**
 * The sentences with figures in what was found: those with a word that was met, each followed by the sentence
 * that goes on counting, if there is one. Where no sentence of a passage with figures was met, all of them.
 */
export function countedIn(found: readonly Found[], loaded: Loaded): CountedSentence[] {
  const taken = new Map<number, CountedSentence>();
  for (const { block, span, marks } of found) {
    const sentences = loaded.report.blocks[block]?.sentences ?? [];
    const counted = sentences.filter((sentence) => figuresOf(sentence, loaded).length > 0);
    const within = counted.filter((sentence) => touches(sentence, span));
    const met = counted.filter((sentence) => marks.some((mark) => touches(mark, sentence)));
    const chosen = met.length > 0 ? met : within.length > 0 ? within : [];
    for (const sentence of sentences) {
      const before = sentences[sentences.indexOf(sentence) - 1];
      const follows =
        before !== undefined &&
        chosen.includes(before) &&
        goesOn.test(textOf(sentence, loaded)) &&
        counted.includes(sentence);
      if (follows) chosen.push(sentence);
    }
    for (const sentence of chosen) {
      if (!taken.has(sentence.start))
        taken.set(sentence.start, { sentence, figures: figuresOf(sentence, loaded) });
    }
  }
  return [...taken.values()];
}

/** The figures that stand in a sentence, in order. */
export function figuresOf(sentence: Span, { report }: Loaded): Figure[] {
  return report.figures.filter(({ span }) => holds(sentence, span));
}

/** The words around a figure that say what it counts: those after it up to the next stop, else those before. */
export function countedWords({ span, sentenceSpan }: Figure, loaded: Loaded): string {
  const after = textBetween(span.end, sentenceSpan.end, loaded).replace(/^\)/, '');
  const following = /^[^.,;:()]*/.exec(after)?.[0].trim() ?? '';
  if (/\p{L}{2}/u.test(following)) return firstWords(following, 12);
  const before = textBetween(sentenceSpan.start, span.start, loaded);
  return lastWords(/[^.,;:()]*[(\s]*$/.exec(before)?.[0] ?? '', 12);
}

function textBetween(start: number, end: number, { source }: Loaded): string {
  return source.text.slice(start, end).replace(/\s+/g, ' ');
}

function textOf({ start, end }: Span, loaded: Loaded): string {
  return textBetween(start, end, loaded);
}

function firstWords(text: string, most: number): string {
  const words = text.split(' ');
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : text;
}

function lastWords(text: string, most: number): string {
  const words = text
    .replace(/[(\s]+$/, '')
    .trim()
    .split(' ');
  return words.length > most ? `… ${words.slice(-most).join(' ')}` : words.join(' ');
}
