import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { deniesRating, mentionedRating, mentionedStandards } from './mentions.ts';
import { asksShare, asksWhy, type Question, questionOf, stemsOf } from './question.ts';
import {
  asksBasis,
  asksHowWell,
  asksRating,
  ratedSubject,
  sameRating,
  speaksOfRating,
} from './rating-words.ts';
import { basisOf, ratingOf } from './ratings.ts';
import { whyExcerpts } from './reasons.ts';
import { wordsOf } from './spelling.ts';
import { standardKey, standardNames, standardTitle } from './standards.ts';
import { standardsRated } from './standards-rated.ts';
import type { FactAnswer } from './stated.ts';

/** "How are ratings decided?": the sentences that say what the ratings of standards rest on. */
export function basisOfRatings(question: Question, loaded: Loaded): FactAnswer | null {
  if (!asksBasis(question) || /\boverall\b/.test(question.text)) return null;
  const named = mentionedStandards(question, loaded);
  const excerpts = (named.length > 0 ? named : loaded.report.standards).flatMap(
    ({ basisSpan }) => basisSpan ?? [],
  );
  return { title: 'How ratings are arrived at', facts: [], excerpts };
}

/** One standard's rating, asked for or taken for another than it is. */
export function ratingOfStandards(question: Question, loaded: Loaded): FactAnswer | null {
  const standards = standardsRated(question, loaded);
  const asked = mentionedRating(question, loaded);
  const [standard] = standards;
  const bare = standard !== undefined && question.words.length <= 4 && isNameOf(question, loaded);
  const got = asksWhatItGot(question, loaded);
  const asksFor = bare || asksRating(question) || got || comparesRatings(question, standards);
  if (!standard || (asked === null && !asksFor)) return null;
  if (/\boverall\b/.test(question.text) && !got && (asked === null || asksWhy(question))) return null;
  if (asksHowWell(question) && asksOfMore(question, standards)) return null;
  const facts = standards.flatMap(ratingOf);
  if (facts.length === 0) return null;
  const wrong =
    asked === null || deniesRating(question)
      ? []
      : standards.filter(({ rating }) => rating !== null && !sameRating(rating, asked));
  if (wrong.length > 0 && asked !== null && speaksOfRating(question)) {
    return {
      title: standardTitle(standard),
      facts,
      excerpts: asksWhy(question) ? whyExcerpts(standard, loaded) : basisOf(standard, loaded),
      message: wrong.map(({ name, rating }) => `${name}: ${rating}. Asked: ${asked}.`).join(' '),
      standard: standardKey(standard),
      ...(standard.rating === null ? {} : { rating: standard.rating }),
    };
  }
  if (asksWhy(question) || (asksShare(question) && !asksRating(question) && !got)) return null;
  return {
    title: standards.map(standardTitle).join(', '),
    facts,
    excerpts: basisOf(standard, loaded),
    standard: standardKey(standard),
    ...(standard.rating === null ? {} : { rating: standard.rating }),
  };
}

/** True when more is spoken of than standards: what the passages on it say tells how well that was done. */
function asksOfMore(question: Question, standards: readonly Standard[]): boolean {
  const named = stemsOf(standards.map(({ name }) => name).join(' '));
  return ratedSubject(question).filter((stem) => !named.has(stem)).length > 1;
}

const comparing =
  /\b(?:better|worse|higher|lower) (?:\w+ )?than\b|\b(?:the )?same (?:as|mark|grade)\b|\bas (?:good|bad|badly|well) as\b|\bwhich\b.*\b(?:better|worse)\b/;
const comparison = stemsOf(
  'better worse higher lower same mark grade good bad badly well fare fared score scored compared against yeah two standard standards',
);

/** "Did leadership do any better than staffing?": of two standards or more, and of nothing that was found in them. */
function comparesRatings({ text, stems }: Question, standards: readonly Standard[]): boolean {
  const named = stemsOf(standards.map(({ name }) => name).join(' '));
  return (
    standards.length > 1 &&
    comparing.test(text) &&
    stems.every((stem) => named.has(stem) || comparison.has(stem))
  );
}

/** True when nothing but a standard's name or number was typed. */
function isNameOf({ text }: Pick<Question, 'text'>, loaded: Loaded): boolean {
  const typed = wordsOf(text).join(' ');
  return standardNames(loaded).some(({ names }) => names.some((name) => wordsOf(name).join(' ') === typed));
}

/** True when nothing but words of one standard's name was typed: "delivery". */
function isPartOfName(text: string, loaded: Loaded): boolean {
  const [standard, second] = mentionedStandards(questionOf(text), loaded);
  if (!standard || second) return false;
  const own = stemsOf(standard.name);
  return [...stemsOf(text)].every((stem) => own.has(stem));
}

/** "What did planning get?", "did assessment pass?": asked of a standard by its name alone. */
export function asksWhatItGot({ text }: Question, loaded: Loaded): boolean {
  const name = gotPatterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  return name !== undefined && (isNameOf({ text: name }, loaded) || isPartOfName(name, loaded));
}

const mark = '(?:rating|grade|mark|result|score)s?';
const gotPatterns = [
  `(?:what|how|which) (?:${mark} )?(?:did|does|has|was) (?:the )?(.+?) (?:been )?(?:get|got|score|receive|received|fare|come out|given|awarded)(?: as| with| at| overall)*`,
  '(?:did|has) (?:the )?(.+?) (?:pass|fail|flunk|bomb|passed|failed|flunked|bombed)',
  `(?:did|have?|has) (?:they|it|probation|the \\w+) (?:also )?(?:pass|fail|flunk|passed|failed|flunked) (?:on |at |in |for )?(?:the )?(.+?)(?: too| as well| then)?`,
  `what did (?:the |they )?(?:inspectors?|inspectorate|hmip)? ?(?:give|award) (?:to )?(?:the )?(.+?)`,
  `what ${mark} (?:is|was) (?:the )?(.+?) (?:at|on)`,
  `what(?:'s|'d) (?:the )?(.+?) (?:come out as|got|get|scored?)`,
  `(?:the )?(.+?) ${mark}`,
].map((pattern) => new RegExp(`^(?:(?:and|so) )?${pattern}(?:,? (?:cheers|please|pls|thanks|ta))?\\W*$`));
