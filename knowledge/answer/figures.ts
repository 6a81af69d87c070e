import type { Loaded } from '../library.ts';
import type { Figure } from '../report/report.ts';
import type { Found } from '../search/search.ts';
import { holds, type Span, touches } from '../source/span.ts';
import { stemsOf } from './question.ts';

/** The figures of one sentence. */
export interface CountedSentence {
  readonly sentence: Span;
  readonly figures: readonly Figure[];
}

/** A sentence that only goes on counting what the one before it named. */
const goesOn = /^(?:this|these|those|they|it|of (?:these|those|them)|the (?:remaining|rest|other))\b/i;

/**
 * The sentences with figures in what was found, those that meet most words first, each followed by the sentence
 * that goes on counting, if there is one. Where no sentence with figures was met, those of what was found.
 */
export function countedIn(found: readonly Found[], loaded: Loaded): CountedSentence[] {
  const taken = new Map<number, CountedSentence>();
  for (const { block, span, marks } of found) {
    const sentences = loaded.report.blocks[block]?.sentences ?? [];
    const isCounted = (sentence: Span) => figuresOf(sentence, loaded).length > 0;
    const met = (sentence: Span) =>
      new Set(
        marks.filter((mark) => touches(mark, sentence)).map((mark) => textOf(mark, loaded).toLowerCase()),
      ).size;
    const best = sentences
      .filter((sentence) => isCounted(sentence) && met(sentence) > 0)
      .sort((a, b) => met(b) - met(a));
    const chosen =
      best.length > 0 ? best : sentences.filter((sentence) => isCounted(sentence) && touches(sentence, span));
    for (const sentence of chosen) {
      const next = sentences[sentences.indexOf(sentence) + 1];
      const more = next && isCounted(next) && goesOn.test(textOf(next, loaded)) ? [next] : [];
      for (const one of [sentence, ...more]) {
        if (!taken.has(one.start)) taken.set(one.start, { sentence: one, figures: figuresOf(one, loaded) });
      }
    }
  }
  return [...taken.values()];
}

/** The figures that stand in a sentence, in order. */
export function figuresOf(sentence: Span, { report }: Loaded): Figure[] {
  return report.figures.filter(({ span }) => holds(sentence, span));
}

/** The words around a figure that say what it counts: those after it up to the next stop, else those before. */
export function countedWords(figure: Figure, loaded: Loaded): string {
  const words = wordsAround(figure, loaded);
  const { unit } = figure;
  const own = stemsOf(words);
  // "The population of 768,374 is predominantly White": what is counted stands on the other side.
  return unit === 'per cent' || [...stemsOf(unit)].some((stem) => own.has(stem)) ? words : unit;
}

function wordsAround({ span, sentenceSpan }: Figure, loaded: Loaded): string {
  const next = figuresOf(sentenceSpan, loaded).find((other) => other.span.start >= span.end);
  const after = textBetween(span.end, next?.span.start ?? sentenceSpan.end, loaded).replace(/^\)/, '');
  const following = (/^[^.,;:()]*/.exec(after)?.[0] ?? '').trim().replace(/\s+(?:and|or|to|in|of|for)$/, '');
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
