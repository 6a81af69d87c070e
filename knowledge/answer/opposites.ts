import type { Loaded } from '../library.ts';
import type { Span } from '../source/span.ts';
import { stemsOf } from './question.ts';
import { asksRating } from './rating-words.ts';
import type { Solver } from './stated.ts';

/** Words of which one is said in place of the other, each with those that mean the same. */
const pairs: readonly (readonly [string, string])[] = [
  ["women'?s", "men'?s"],
  ['females?', 'males?'],
  ["girls'?", "boys'?"],
  ['permanent(?:ly)?', 'temporary|temporarily|interim|acting'],
  ['full[- ]time', 'part[- ]time'],
];
const sides = pairs.flatMap(([a, b]) => [
  { asked: a, told: b },
  { asked: b, told: a },
]);

/**
 * "Which women's prison is in the county?", where the report speaks of men's prisons there, and of no other: the
 * sentence that says so, and what differs.
 */
export const solveOpposite: Solver = (question, loaded) => {
  if (asksRating(question)) return null;
  for (const { asked, told } of sides) {
    const [, typed, noun = ''] =
      new RegExp(`\\b(${asked}) (?:(?:of|as|the|a) )*([\\p{L}-]+)`, 'u').exec(question.text) ?? [];
    const [stem] = stemsOf(noun);
    if (typed === undefined || stem === undefined) continue;
    const all = sentencesOn(stem, loaded);
    const here = (words: string) =>
      all.filter(({ text }) => new RegExp(`\\b(?:${words})\\b`, 'i').test(text));
    if (here(asked).length > 0) continue;
    const met = here(told);
    const said = met[0] && new RegExp(`\\b(?:${told})\\b`, 'i').exec(met[0].text)?.[0];
    if (said === undefined) continue;
    return {
      title: 'The report says otherwise',
      facts: [],
      excerpts: met.map(({ span }) => span),
      message: `Here: ${said}. Asked: ${typed}.`,
    };
  }
  return null;
};

/** The sentences that hold a word of the stem, in order. */
function sentencesOn(stem: string, { report, source }: Loaded): { text: string; span: Span }[] {
  return report.blocks
    .flatMap(({ sentences }) => sentences)
    .map((span) => ({ text: source.text.slice(span.start, span.end), span }))
    .filter(({ text }) => stemsOf(text).has(stem));
}
