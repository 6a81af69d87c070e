import type { Loaded } from '../library.ts';
import { kindredOf } from '../search/kindred.ts';
import { deniesRating, mentionedRating, mentionedStandards, usualRatings } from './mentions.ts';
import { asksWhy, type Question, stemsOf } from './question.ts';
import { asksBasis, asksRating, ratedSubject, sameRating } from './rating-words.ts';
import { ratingOf, tableRow } from './ratings.ts';
import { standardTitle } from './standards.ts';
import type { FactAnswer } from './stated.ts';

/** A rating asked of a number that no standard has, or of something that the report does not rate. */
export function notRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  if (standards.length === 0 || !asksRating(question) || asksBasis(question)) return null;
  const numbers = question.words.filter((word) => /^\d+\.\d+$/.test(word));
  const known = mentionedStandards(question, loaded);
  const text = loaded.source.text.toLowerCase();
  const strange = ratedSubject(question);
  const isElsewhere = strange.length > 0 && strange.every((stem) => !text.includes(stem));
  const isMissingNumber = numbers.length > 0;
  if (known.length > 0 || (!isElsewhere && !isMissingNumber && !isUnrated(question, loaded))) return null;
  const names = standards.map(standardTitle).join(', ');
  return {
    title: 'Not rated',
    facts: [],
    excerpts: [],
    missing: `The report gives no such rating. It rates ${names}.`,
  };
}

/** What is said of a whole or a standard without naming anything else. */
const nothing =
  'overall pdu service unit area probation team work practice quality standard level report good well';

/** "Rating for X", "what was X rated?": a rating of something that is neither a standard, a part nor the whole. */
function isUnrated({ text }: Question, { report, meta }: Loaded): boolean {
  const subject =
    /\b(?:ratings?|grades?) (?:is |was )?(?:for|of|on|given to) (.+)/.exec(text)?.[1] ??
    /\b(?:what|how) (?:was|is|were|are) (.+) (?:rated|graded)\b/.exec(text)?.[1] ??
    /^(?:is|are|was|were) (.+) (?:rated|graded)\b/.exec(text)?.[1] ??
    /\bwhat (?:rating|grade) did (.+) (?:get|receive|have|achieve)\b/.exec(text)?.[1];
  if (subject === undefined) return false;
  const { standards, title, area, region } = report;
  const whole = [title?.value, area?.value, region?.value, ...meta.names, nothing];
  const named = [...whole, ...standards.flatMap(({ name, part }) => [name, part])].join(' ');
  const own = [...stemsOf(named)];
  return [...stemsOf(subject)].some((stem) =>
    [stem, ...kindredOf(stem)].every((meant) => !own.some((other) => isRelated(meant, other))),
  );
}

/** Words of one family, as "manager" and "management": the first letters are the same. */
function isRelated(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5));
}

/** "Which standard did worst?": those with the lowest rating there is, or the highest. */
export function whichDidBest(question: Question, loaded: Loaded): FactAnswer | null {
  const low = /\b(?:worst|lowest|weakest|poorest)\b/.test(question.text);
  const high = /\b(?:best|highest|strongest)\b/.test(question.text);
  if (
    low === high ||
    !/\b(?:which|what) (?:(?:is|are|was|were) the )?(?:\w+ ){0,2}?(?:standards?|areas?|domains?|ratings?)\b/.test(
      question.text,
    )
  )
    return null;
  const scale = usualRatings.filter((rating) =>
    loaded.report.standards.some((one) => one.rating !== null && sameRating(one.rating, rating)),
  );
  const extreme = low ? scale.at(-1) : scale[0];
  return extreme === undefined ? null : ratedSo(extreme, loaded);
}

/** "Which standards require improvement?", "how many were inadequate?" */
export function whichAreRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  const asked = mentionedRating(question, loaded);
  const aboutAll = /\b(?:which|what|how many|list|any|all|every|name)\b/.test(question.text);
  const aboutStandards =
    /\b(?:standards?|areas?|domains?|categor(?:y|ies)|ones?|parts?|ratings?|rated)\b/.test(question.text);
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
  if (asked === null) {
    const all = /\b(?:all|list|every|each|what (?:are|were)) (?:of )?(?:the )?(?:standards?|ratings)\b/.test(
      question.text,
    );
    if (!all) return null;
    return {
      title: 'Ratings',
      facts: standards.flatMap(ratingOf),
      excerpts: standards.flatMap((each) => tableRow(each, loaded)),
    };
  }
  if (/\boverall\b/.test(question.text)) return null;
  const met = standards.filter(({ rating }) => rating !== null && sameRating(rating, asked));
  if (deniesRating(question)) {
    const others = standards.filter(({ rating }) => rating !== null && !sameRating(rating, asked));
    if (others.length === 0) return null;
    return {
      title: `Standards not rated ${asked}`,
      facts: others.flatMap(ratingOf),
      excerpts: others.flatMap((standard) => tableRow(standard, loaded)),
      message: `${others.length} of ${standards.length} standards: not ${asked}.`,
    };
  }
  if (met.length > 0) return ratedSo(asked, loaded);
  return {
    title: `No standard is rated ${asked}`,
    facts: standards.flatMap(ratingOf),
    excerpts: standards.flatMap((each) => tableRow(each, loaded)),
    message: `No standard of this report is rated ${asked}. These are its ratings.`,
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
