import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot } from '../source/home.ts';

const Vocabulary = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });

let vocabulary: ReadonlyMap<string, number> | null = null;
let everyday: readonly string[] | null = null;
/** The list begins with the commonest words: those before this place are in everybody's mouth. */
const commonest = 4500;

/**
 * True for a common English word: one that a report lacks is then a word of its own, and no slip of the fingers.
 * The list is the vocabulary of the reader's tokenizer, read when it is first needed; without it, no word is known.
 */
export function isEnglish(word: string): boolean {
  vocabulary ??= readVocabulary();
  const known = vocabulary;
  return [word, american(word)].some(
    (spelt) =>
      known.has(spelt) ||
      (spelt.endsWith('s') && known.has(spelt.slice(0, -1))) ||
      endings.some((ending) => known.has(spelt + ending) || known.has(spelt.replace(/e$/, ending))) ||
      bases(spelt).some((base) => known.has(base)),
  );
}

/** A word is known by another form of it as well: "bake" by "baking". */
const endings = ['s', 'd', 'ed', 'ing', 'er', 'ers'];

/** What a word may be a form of: "word" of "wording", "shop" of "shopping", "bake" of "baking". */
function bases(word: string): string[] {
  const base = /^(\p{L}{3,})(?:ing|ings|ed|er|ers|ly|ness)$/u.exec(word)?.[1];
  return base === undefined ? [] : [base, `${base}e`, base.replace(/(\p{L})\1$/u, '$1')];
}

/** The American spelling, which the list has: "criticize" of "criticise", "neighbor" of "neighbour". */
function american(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})is(?=e[ds]?$|ers?$|ing$|ations?$)/u, 'iz')
    .replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$|ite|ful|al$)/u, 'or')
    .replace(/ll(?=ed$|ing$|er$|ers$)/u, 'l');
}

/** The words that people use most, of four letters or more, the commonest first. */
export function everydayWords(): readonly string[] {
  vocabulary ??= readVocabulary();
  everyday ??= [...vocabulary]
    .filter(([word, place]) => place < commonest && word.length >= 4)
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word);
  return everyday;
}

/** Each word with its place in the list. */
function readVocabulary(): ReadonlyMap<string, number> {
  try {
    const file = join(packageRoot(), 'knowledge', 'model', 'tokenizer.json');
    const { model } = Vocabulary.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(model.vocab).filter(([piece]) => /^\p{L}{3,}$/u.test(piece)));
  } catch {
    return new Map();
  }
}
