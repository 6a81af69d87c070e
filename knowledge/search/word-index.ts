import { type Lexicon, type Passage, placeOf } from './passage.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { type Term, termsOf } from './terms.ts';

/** A passage taken apart into words, for ranking. */
export interface Indexed {
  readonly passage: Passage;
  /** Every word of the text, stop words too, so that neighbours can be told. */
  readonly terms: readonly Term[];
  /** Where each stem stands, as indexes into `terms`. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** Index of the sentence that each term stands in. */
  readonly sentence: readonly number[];
  /** Stems of what heads it. */
  readonly context: ReadonlySet<string>;
  /** How many words of the text say something. */
  readonly length: number;
}

/** A collection of passages, ready to be asked by words. */
export interface WordIndex {
  readonly all: readonly Indexed[];
  /** The passages in which a stem stands, in text or heading, in order. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Words as they stand, each with its stem, for typing errors. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** Long forms by short stem, and short stems by the stems of the long form joined by spaces. */
  readonly longForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly shortForms: ReadonlyMap<string, string>;
  /** Stems of the collection's own names. */
  readonly names: ReadonlySet<string>;
  readonly averageLength: number;
}

/** Takes a collection apart. Linear in its length. */
export function indexWords(passages: readonly Passage[], lexicon: Lexicon): WordIndex {
  const all = passages.map(indexOne);
  const postings = new Map<string, number[]>();
  const vocabulary = new Map<string, string>();
  all.forEach((one, number) => {
    for (const stem of new Set([...one.at.keys(), ...one.context])) {
      const list = postings.get(stem);
      if (list) list.push(number);
      else postings.set(stem, [number]);
    }
    for (const { word, stem } of one.terms) if (!isStopWord(word)) vocabulary.set(word, stem);
    for (const { word, stem } of termsOf(placeOf(one.passage)))
      if (!isStopWord(word)) vocabulary.set(word, stem);
  });
  const longForms = new Map<string, (readonly string[])[]>();
  const shortForms = new Map<string, string>();
  for (const { short, long } of lexicon.acronyms) {
    const stems = contentStems(long);
    const key = stemOf(short.toLowerCase());
    if (stems.length === 0 || stems.includes(key)) continue;
    longForms.set(key, [...(longForms.get(key) ?? []), stems]);
    if (stems.length > 1) shortForms.set(stems.join(' '), key);
  }
  return {
    all,
    postings,
    vocabulary,
    longForms,
    shortForms,
    names: new Set(lexicon.names.flatMap(contentStems)),
    averageLength: all.reduce((sum, one) => sum + one.length, 0) / Math.max(1, all.length),
  };
}

/** The stems of a text's words, without stop words. */
export function contentStems(text: string): string[] {
  return termsOf(text)
    .filter(({ word }) => !isStopWord(word))
    .map(({ stem }) => stem);
}

/** How telling a stem is: the fewer passages hold it, the more; between 0 and about 6. */
export function weightOf(index: WordIndex, stem: string): number {
  const held = index.postings.get(stem)?.length ?? 0;
  return Math.log(1 + (index.all.length - held + 0.5) / (held + 0.5));
}

function indexOne(passage: Passage): Indexed {
  const terms = termsOf(passage.text);
  const at = new Map<string, number[]>();
  const sentence: number[] = [];
  let [current, length] = [0, 0];
  terms.forEach(({ word, stem, span }, number) => {
    while (span.start >= (passage.sentences[current]?.end ?? Number.POSITIVE_INFINITY)) current++;
    sentence.push(current);
    if (isStopWord(word)) return;
    length++;
    const list = at.get(stem);
    if (list) list.push(number);
    else at.set(stem, [number]);
  });
  return { passage, terms, at, sentence, context: new Set(contentStems(placeOf(passage))), length };
}
