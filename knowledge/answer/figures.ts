import type { Loaded } from '../library.ts';
import { ABOUT } from '../report/figure-pattern.ts';
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
 * The sentences with figures in what was found, where they meet words of it or meet it best: those that meet most
 * words first, each followed by the sentence that goes on counting, if there is one.
 */
export function countedIn(found: readonly Found[], loaded: Loaded): CountedSentence[] {
  const taken = new Map<number, CountedSentence>();
  for (const { block, best, marks } of found) {
    const sentences = loaded.report.blocks[block]?.sentences ?? [];
    const isCounted = (sentence: Span) => figuresOf(sentence, loaded).length > 0;
    const met = (sentence: Span) =>
      new Set(
        marks.filter((mark) => touches(mark, sentence)).map((mark) => textOf(mark, loaded).toLowerCase()),
      ).size;
    const chosen = sentences
      .filter((sentence) => isCounted(sentence) && (met(sentence) > 0 || touches(sentence, best)))
      .sort((a, b) => met(b) - met(a));
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

/**
 * What a figure is of. A share is named by its sentence around it, since "of cases" alone may be said of the
 * opposite; a number of things by the words after it, or by the things.
 */
export function countedWords(figure: Figure, loaded: Loaded): string {
  if (isShare(figure)) return plain(sentenceAround(figure, loaded));
  const words = followingWords(figure, loaded);
  const own = stemsOf(words);
  // "The population of 310,000 is mostly young": what is counted stands on the other side.
  return plain([...stemsOf(figure.unit)].some((stem) => own.has(stem)) ? words : figure.unit);
}

/** A figure with the words before it that say how near it is: "over 700". */
export function qualified({ span, sentenceSpan }: Figure, { source }: Loaded): Span {
  const before = source.text.slice(sentenceSpan.start, span.start);
  const about = qualifier.exec(before)?.[0].length ?? 0;
  return { start: span.start - about, end: span.end };
}

const qualifier = new RegExp(`(?<![\\p{L}\\p{N}])${ABOUT}\\s+$`, 'iu');
/** The most words of a sentence that name a share in it, before the figure and after. */
const around = { before: 18, after: 14 };

export function isShare({ unit, of }: Figure): boolean {
  return unit === 'per cent' || of !== undefined;
}

function sentenceAround(figure: Figure, loaded: Loaded): string {
  const { start, end } = qualified(figure, loaded);
  const before = lastWords(textBetween(figure.sentenceSpan.start, start, loaded), around.before);
  const rest = plain(textBetween(end, figure.sentenceSpan.end, loaded));
  const after = firstWords(rest, around.after);
  if (after === '') return before;
  return `${before}${/\($/.test(before) ? '' : ' '}…${/^[),.;:]/.test(after) ? '' : ' '}${after}`.trim();
}

/** The words after a number up to the next stop; none where a list begins there, or nothing follows. */
function followingWords(figure: Figure, loaded: Loaded): string {
  const { span, sentenceSpan } = figure;
  const next = figuresOf(sentenceSpan, loaded).find((other) => other.span.start >= span.end);
  const after = textBetween(span.end, next?.span.start ?? sentenceSpan.end, loaded).replace(/^\)/, '');
  const following = /^[^.,;:()]*/.exec(after)?.[0] ?? '';
  if (after[following.length] === ',' && !next) return '';
  return firstWords(following.trim().replace(/\s+(?:and|or|to|in|of|for)$/, ''), 12);
}

/** Without marks of layout. */
function plain(words: string): string {
  return words
    .replace(/[*_#|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function textBetween(start: number, end: number, { source }: Loaded): string {
  return source.text.slice(start, end).replace(/\s+/g, ' ');
}

function textOf({ start, end }: Span, loaded: Loaded): string {
  return textBetween(start, end, loaded);
}

function firstWords(text: string, most: number): string {
  const words = text.trim().split(' ');
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : text.trim();
}

function lastWords(text: string, most: number): string {
  const words = text.trim().split(' ');
  return words.length > most ? `… ${words.slice(-most).join(' ')}` : words.join(' ');
}
