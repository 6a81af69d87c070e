import type { Loaded } from '../library.ts';
import { deniesRating, mentionedRating, mentionedStandards, usualRatings } from './mentions.ts';
import { asksWhy, type Question } from './question.ts';
import { sameRating } from './rating-words.ts';
import { ratingOf, tableRow } from './ratings.ts';
import type { FactAnswer } from './stated.ts';

/** "Which standard did worst?": those with the lowest rating there is, or the highest. */
export function whichDidBest(question: Question, loaded: Loaded): FactAnswer | null {
  const low = /\b(?:worst|lowest|weakest|poorest|bottom)\b/.test(question.text);
  const high = /\b(?:best|highest|strongest|top)\b/.test(question.text);
  if (
    low === high ||
    (mentionedRating(question, loaded) !== null && !spared.test(question.text)) ||
    !/\b(?:which|what) (?:(?:is|are|was|were) the )?(?:\w+ ){0,2}?(?:standards?|areas?|domains?|ratings?)\b|\b(?:worst|lowest|weakest|poorest|best|highest|strongest)[- ](?:rated|scoring) (?:standards?|areas?|domains?|parts?)\b|\b(?:which|what) (?:bits?|things?|parts?|ones?)\b.* (?:top|highest|best|bottom|lowest|worst) (?:grade|mark|rating)s?\b|\bwhich (?:ones?|two|three|four|bits?) did (?:the )?(?:best|worst)\b|\b(?:everything|all|anything) (?:that|which) (?:came out|got)\b|\b(?:escap\w+|avoid\w*|spared) (?:the )?(?:worst|lowest|bottom) (?:rating|grade|mark)s?\b|\bany (?:of )?(?:the )?(?:\w+ ){0,2}standards\b/.test(
      question.text,
    )
  )
    return null;
  const scale = ratingsGiven(loaded);
  const extreme = low ? scale.at(-1) : scale[0];
  if (extreme === undefined) return null;
  return spared.test(question.text) ? notRatedSo(extreme, loaded) : ratedSo(extreme, loaded);
}

/** "Which standards require improvement?", "how many were inadequate?" */
export function whichAreRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  const asked =
    mentionedRating(question, loaded) ??
    (allFailed.test(question.text) ? (ratingsGiven(loaded).at(-1) ?? null) : null);
  const aboutAll =
    /\b(?:which|what|how many|list|any|all|every|each|name|table|headline)\b/.test(question.text) ||
    gotAny.test(question.text);
  const aboutStandards =
    /\b(?:standards?|areas?|domains?|categor(?:y|ies)|(?<!\bin )ones?(?! sentence)|parts?|ratings?|rated)\b|\bhow many (?:were|are|got|came out as)\b/.test(
      question.text,
    ) ||
    allGrades.test(question.text) ||
    gotAny.test(question.text) ||
    howManyOf.test(question.text);
  const one = mentionedStandards(question, loaded);
  if (!aboutAll || !aboutStandards || one.length > 0 || standards.length === 0) return null;
  if (
    asked !== null &&
    !deniesRating(question) &&
    /\b(?:all|every|each)\b.*\bstandards?\b/.test(question.text)
  ) {
    const isTrue = standards.every(({ rating }) => rating !== null && sameRating(rating, asked));
    if (!isTrue) return { ...ratedSo(asked, loaded), facts: standards.flatMap(ratingOf) };
  }
  if (asksWhy(question)) return null;
  if (asked === null && /\bpoints?\b|\bscore\b/.test(question.text)) return null;
  if (asked === null) {
    const all =
      /\b(?:all|list|what (?:are|were)) (?:of )?(?:the )?(?:standards|ratings)\b|\b(?:every|each) (?:standard|rating)\b/.test(
        question.text,
      ) ||
      allGrades.test(question.text) ||
      (/\bratings\b/.test(question.text) &&
        question.stems.every((stem) =>
          /^(?:rate|headlin|tabl|domain|standard|area|list|main|overview|each)$/.test(stem),
        ));
    if (!all) return null;
    return {
      title: 'Ratings',
      facts: standards.flatMap(ratingOf),
      excerpts: standards.flatMap((each) => tableRow(each, loaded)),
    };
  }
  if (/\boverall\b/.test(question.text)) return null;
  const met = standards.filter(({ rating }) => rating !== null && sameRating(rating, asked));
  if (deniesRating(question) || spared.test(question.text)) return notRatedSo(asked, loaded);
  if (met.length > 0) return ratedSo(asked, loaded);
  return {
    title: `No standard is rated ${asked}`,
    facts: standards.flatMap(ratingOf),
    excerpts: standards.flatMap((each) => tableRow(each, loaded)),
    message: `No standard of this report is rated ${asked}. These are its ratings.`,
  };
}

/** "Every single standard was failed." */
const allFailed =
  /\b(?:all|every|each)\b.*\bstandards?\b.*\bfail(?:s|ed|ing)?\b|\bfail(?:s|ed|ing)? (?:on )?(?:all|every|each)\b.*\bstandards?\b|\b(?:all|every|each)\b.*\bstandards?\b.*\b(?:rated|graded|came|at|in) (?:the )?(?:rock )?bottom\b/;

/** "All seven grades"; but "all grades of staff" are no ratings. */
const allGrades =
  /(?<!\b(?:at|across|in|for|of) )\b(?:all|every one of) (?:of )?(?:the |their )?(?:\d+ |two |three |four |five |six |seven |eight |nine |ten )?(?:grades|ratings|verdicts)\b(?! (?:of|in|at|to)\b)/;

const anyRating = `(?:${usualRatings.join('|').toLowerCase()})`;

/** "Did they get a single Good anywhere?" */
const gotAny = new RegExp(
  `\\b(?:get|got|gets|achieved?|earned?|received?|scored?) (?:even )?(?:an?|any|one|a single|at least one) ['"]?${anyRating}['"]?(?=\\W*$| (?:anywhere|at all|in (?:any|it|this)|for (?:any|anything)|out of|then|or)\\b)`,
);

/** "How many inadequates in total?" */
const howManyOf = new RegExp(
  `\\bhow many ['"]?${anyRating}['"]?s?(?=\\W*$| (?:in total|overall|altogether|did|were|are|is|was|there)\\b)`,
);

/** The ratings that standards have, best first. */
function ratingsGiven({ report }: Loaded): string[] {
  return usualRatings.filter((rating) =>
    report.standards.some((one) => one.rating !== null && sameRating(one.rating, rating)),
  );
}

/** "Which standards escaped the lowest rating?" */
const spared = /\b(?:escap\w+|avoid\w*|spared|better than|above|other than|apart from)\b/;

/** The standards that have another rating; null when all have this one. */
function notRatedSo(asked: string, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  const others = standards.filter(({ rating }) => rating !== null && !sameRating(rating, asked));
  if (others.length === 0) return null;
  return {
    title: `Standards not rated ${asked}`,
    facts: others.flatMap(ratingOf),
    excerpts: others.flatMap((standard) => tableRow(standard, loaded)),
    message: `${others.length} of ${standards.length} standards: not ${asked}.`,
  };
}

/** The standards that have a rating. */
function ratedSo(asked: string, loaded: Loaded): FactAnswer {
  const { standards } = loaded.report;
  const met = standards.filter(({ rating }) => rating !== null && sameRating(rating, asked));
  return {
    title: `Standards rated ${asked}`,
    facts: met.flatMap(ratingOf),
    excerpts: met.flatMap((standard) => tableRow(standard, loaded)),
    message: `${met.length} of ${standards.length} standards: ${asked}.`,
    rating: asked,
  };
}
