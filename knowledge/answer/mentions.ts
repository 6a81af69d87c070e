import { stemmer } from 'stemmer';
import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { type Question, stemsOf } from './question.ts';
import { isNumberWord, typingDistance, wordsOf } from './spelling.ts';

/** The usual scale of the inspectorates, best first; a report's own ratings are added to it. */
export const usualRatings = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/** The standards that a question names, by number or by a word of the name that no other standard has. */
export function mentionedStandards(question: Question, loaded: Loaded): Standard[] {
  const { standards } = loaded.report;
  const byNumber = standards.filter(({ number }) => {
    const bare = number?.replace(/^[A-Za-z]+\s*/, '');
    return bare !== undefined && question.words.some((word) => word.replace(/^[a-z]+(?=\d)/, '') === bare);
  });
  if (byNumber.length > 0) return byNumber;
  const inPart = standards.filter(({ part }) => part !== null && namesPart(question, part));
  if (inPart.length > 0) return inPart;
  return standards.filter((standard) => [...stemsOf(standard.name)].some((stem) => names(question, stem)));
}

/** True when the name of a part of several words is spoken, without its number: "service delivery". */
function namesPart({ text }: Question, part: string): boolean {
  const name = wordsOf(part).filter((word) => !isNumberWord(word));
  return name.length > 1 && wordsOf(text).join(' ').includes(name.join(' '));
}

/** True when a rating is spoken of as what something is not: "not rated inadequate". */
export function deniesRating({ text }: Question): boolean {
  return /\b(?:not|never|isn't|wasn't|weren't|aren't)\b/.test(text);
}

/** True when a word of the question has the stem, or misses it by one letter in a long word. */
function names(question: Question, stem: string): boolean {
  return question.words.some((word) => {
    const typed = stemmer(word);
    return (
      typed === stem ||
      // "Planing" has the stem of a plane.
      (word.endsWith('ing') && stemmer(word.replace(/(\p{L})ing$/u, '$1$1ing')) === stem) ||
      (stem.length >= 6 && typingDistance(typed, stem, 1) === 1 && typed[0] === stem[0])
    );
  });
}

/** The ratings that this report and the usual scale know, longest first. */
export function ratingScale(loaded: Loaded): string[] {
  const own = [...loaded.report.standards.map(({ rating }) => rating), loaded.report.overallRating?.value];
  const all = new Map(usualRatings.map((rating) => [rating.toLowerCase(), rating]));
  for (const rating of own) if (rating) all.set(rating.toLowerCase(), rating);
  return [...all.values()].sort((a, b) => b.length - a.length);
}

/** The rating that a question speaks of; "good" only where it is said as a rating. */
export function mentionedRating(question: Question, loaded: Loaded): string | null {
  const scale = ratingScale(loaded);
  const text = scale
    .filter((rating) => /^\p{L}+(?: \p{L}+)+$/u.test(rating))
    .reduce(
      (said, rating) => said.replace(new RegExp(`\\b${initialsOf(rating)}\\b`, 'g'), rating.toLowerCase()),
      question.text.replace(/\b(?:needs?|require|requiring) (?:of )?improvement/g, 'requires improvement'),
    );
  for (const rating of scale) {
    const plain = rating
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim();
    // "How many inadequates?"; goods are another thing.
    const several = plain === 'good' ? '' : 's?';
    const said = `(?<![\\p{L}])${plain.replace(/ /g, '\\s+')}${several}(?![\\p{L}])`;
    const at = text.search(new RegExp(said, 'u'));
    if (at === -1) continue;
    const before = text.slice(0, at);
    const after = text.slice(at + plain.length);
    if (plain !== 'good' || saidAsRating(before, after)) return rating;
  }
  return null;
}

/** "RI" of "Requires improvement", in small letters. */
function initialsOf(rating: string): string {
  return rating
    .toLowerCase()
    .split(' ')
    .map((word) => word[0])
    .join('');
}

function saidAsRating(before: string, after: string): boolean {
  if (
    /^\s+(?:a|an|at|about|for|in|with|enough|practice|things?|work|news|relationships?|examples?)\b/.test(
      after,
    )
  )
    return false;
  return (
    /\b(?:rat(?:ed|ing|ings)(?: (?:as|of|is|was|overall))?|get|got|gets|given|gave|judged|graded|scored?|as|so|is|was|were|are|be|been|a|single|achieve[ds]?|receive[ds]?|awarded?|called|deemed|considered)\s+(?:a |an |so |only |just |to be )?['"]?$/.test(
      before,
    ) || /^['"]?(?:\s+(?:rating|rated|overall|grade|anywhere))|^\s*['"]?\s*\??$/.test(after)
  );
}
