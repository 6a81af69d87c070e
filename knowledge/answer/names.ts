import { stemmer } from 'stemmer';
import { isNumberWord, typingDistance, wordsOf } from './spelling.ts';

/** A thing that can be asked for by name. Its first name is the one that is shown. */
export interface Named<T> {
  readonly item: T;
  readonly names: readonly string[];
}

/** What a name was taken for, or why it was not. */
export type Resolved<T> =
  | { readonly kind: 'found'; readonly item: T; readonly name: string; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly items: readonly T[] }
  | { readonly kind: 'missing' };

/**
 * Finds the one thing that a typed name means: an exact name, then a unique beginning, then whole words that
 * only one name has, then a typing error's distance from exactly one name, then other forms of its words. Numbers
 * and ordinals, in figures or in words, are never guessed: each that is typed must stand in the name.
 */
export function resolveName<T>(typed: string, all: readonly Named<T>[]): Resolved<T> {
  const asked = wordsOf(typed);
  if (asked.length === 0) return { kind: 'missing' };
  const candidates = all.map((named) => ({ named, names: named.names.map(wordsOf) }));
  for (const [step, meets] of steps.entries()) {
    const met = candidates.filter(({ names }) => names.some((name) => meets(asked, name)));
    const [only] = met;
    if (only && met.length === 1) {
      return { kind: 'found', item: only.named.item, name: only.named.names[0] ?? typed, exact: step === 0 };
    }
    if (met.length > 1) return { kind: 'ambiguous', items: met.map(({ named }) => named.item) };
  }
  return { kind: 'missing' };
}

type Words = readonly string[];

const steps: readonly ((asked: Words, name: Words) => boolean)[] = [
  (asked, name) => asked.join(' ') === name.join(' '),
  (asked, name) => !asked.some(isNumberWord) && name.join(' ').startsWith(asked.join(' ')),
  (asked, name) => asked.every((word) => name.includes(word)) && !asked.every(isNumberWord),
  (asked, name) => isMistyped(asked, name),
  (asked, name) => !asked.some(isNumberWord) && asked.every((word) => stemsOf(name).includes(stemmer(word))),
];

const stemsOf = (name: Words) => name.map((word) => stemmer(word));

/** One or two typing errors (by length) away from the whole name, its beginning, or one long word of it. */
function isMistyped(asked: Words, name: Words): boolean {
  const numbers = asked.filter(isNumberWord);
  if (numbers.some((number) => !name.includes(number))) return false;
  if (asked.every(isNumberWord)) return false;
  const text = asked.join(' ');
  const reach = text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0;
  if (reach === 0) return false;
  const within = (other: string) => typingDistance(text, other, reach) <= reach;
  if (within(name.join(' ')) || within(name.slice(0, asked.length).join(' '))) return true;
  return asked.length === 1 && name.some((word) => word.length >= 5 && within(word));
}
