import type { Loaded } from '../library.ts';
import type { Span } from '../source/span.ts';
import { type Question, stemsOf } from './question.ts';
import { asksRating } from './rating-words.ts';
import type { FactAnswer, Solver } from './stated.ts';

/** Pairs of which one is said in place of the other: they stand before what they are said of. */
const kinds: readonly (readonly [string, string])[] = [
  ["women['’]?s", "men['’]?s"],
  ["girls['’]?", "boys['’]?"],
];
/** Who holds a post for good is asked about, and the post is held for the time being. */
const lasting = /\b(permanent(?:ly)?) (?:(?:as|the|a) )*([\p{L}-]+)/u;
const passing =
  /\b(temporary|interim|acting)(?= (?:positions?|posts?|roles?|contracts?|capacity)\b)|\b(temporarily)\b/i;

/**
 * "Which women's prison is in the county?", where the report counts men's prisons there and has no other; "who is the
 * permanent head?", where that post is held in a temporary position: the sentence that says so, and what differs.
 */
export const solveOpposite: Solver = (question, loaded) =>
  asksRating(question) ? null : (otherKind(question, loaded) ?? notForGood(question, loaded));

function otherKind({ text }: Question, loaded: Loaded): FactAnswer | null {
  for (const [asked, told] of kinds.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const [, typed = '', noun = ''] = new RegExp(`\\b(${asked}) ([\\p{L}-]+)`, 'u').exec(text) ?? [];
    const [stem] = stemsOf(noun);
    if (stem === undefined) continue;
    const before = (kind: string) => new RegExp(`\\b(${kind}) ([\\p{L}-]+)`, 'iu');
    const isOf = (kind: string, said: string) => stemsOf(before(kind).exec(said)?.[2] ?? '').has(stem);
    const all = sentencesOn(stem, loaded);
    if (all.some((one) => isOf(asked, one.text))) continue;
    // Only what is counted is said to be all there is.
    const counted = all.filter(
      ({ text: said, span }) =>
        isOf(told, said) &&
        loaded.report.figures.some(
          ({ unit, sentenceSpan }) => sentenceSpan.start === span.start && stemsOf(unit).has(stem),
        ),
    );
    const [first] = counted;
    const here = first && before(told).exec(first.text)?.[0].replace(/\s+/g, ' ');
    if (here) return otherwise(counted, `Here: ${here}. Asked: ${typed} ${noun}.`);
  }
  return null;
}

function notForGood({ text }: Question, loaded: Loaded): FactAnswer | null {
  const [, typed, noun = ''] = lasting.exec(text) ?? [];
  const [stem] = stemsOf(noun);
  if (typed === undefined || stem === undefined) return null;
  const all = sentencesOn(stem, loaded);
  const met = all.filter((one) => passing.test(one.text));
  const here = met[0] && passing.exec(met[0].text)?.[0];
  if (!here || all.some((one) => /\bpermanent/i.test(one.text))) return null;
  return otherwise(met, `Here: ${here}. Asked: ${typed}.`);
}

function otherwise(sentences: readonly { readonly span: Span }[], message: string): FactAnswer {
  return {
    title: 'The report says otherwise',
    facts: [],
    excerpts: sentences.map(({ span }) => span),
    message,
  };
}

/** The sentences that hold a word of the stem, in order. */
function sentencesOn(stem: string, { report, source }: Loaded): { text: string; span: Span }[] {
  return report.blocks
    .flatMap(({ sentences }) => sentences)
    .map((span) => ({ text: source.text.slice(span.start, span.end), span }))
    .filter(({ text }) => stemsOf(text).has(stem));
}
