import { stemmer } from 'stemmer';
import type { Loaded } from '../library.ts';
import { holdsKind } from '../search/held.ts';
import { kindredOf } from '../search/kindred.ts';
import type { Found } from '../search/search.ts';
import { termsOf } from '../search/terms.ts';
import { holds } from '../source/span.ts';
import { figuresOf, isShare } from './figures.ts';
import { asksPercentage, type Question, stemsOf, thingsCounted } from './question.ts';

/** "How many cases does each officer hold?" asks for no total. */
function asksForEach(text: string): boolean {
  return /\bhow (?:many|much|long|big|large) [\w' ]{0,60}?(?:\b(?:on average|average|apiece|per (?!cent))|\b(?:does|do|did|has|have|had|for) (?:each|one)\b|\beach\W*$)/.test(
    text,
  );
}

/** Stems of words for people of any kind: whoever is counted is meant. */
export const anybody = stemsOf(
  'people person persons folk folks ppl individuals clients everyone many times',
);

/**
 * False when a passage lacks the kind of thing that is asked for: "how many languages", where it counts none, a
 * percentage, where it has no share, or when something will be, where it tells of nothing to come. Else true.
 */
export function holdsWhatIsAsked(
  question: Question,
  { block, span, best }: Pick<Found, 'block' | 'span' | 'best'>,
  loaded: Loaded,
): boolean {
  const text = loaded.source.text.slice(span.start, span.end);
  if (/\bwhen (?:will|is the next|are they next)\b/.test(question.text))
    return /\b(?:will|shall|due|plans? to)\b/i.test(text);
  if (asksForEach(question.text) && !/\b(?:averag\w*|mean|each|every|per(?! cent))\b/i.test(text))
    return false;
  const sentences = (loaded.report.blocks[block]?.sentences ?? []).filter((one) => holds(span, one));
  const counted = sentences.filter((one) => figuresOf(one, loaded).length > 0);
  if (asksPercentage(question)) return counted.some((one) => figuresOf(one, loaded).some(isShare));
  const things = thingsCounted(question);
  if (things === null || things.length === 0) return true;
  if (things.some((stem) => anybody.has(stem))) return counted.length > 0;
  // Whatever words the question has for what is counted: the sentence that meets it best has a number.
  if (holdsKind(loaded.source.text.slice(best.start, best.end), 'number', question.text)) return true;
  const meant = new Set(things.flatMap((stem) => [stem, ...kindredOf(stem)]));
  return counted.some(({ start, end }) =>
    termsOf(loaded.source.text.slice(start, end)).some(
      ({ word, stem }) => meant.has(stem) || meant.has(stemmer(word)),
    ),
  );
}
