import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { kindredOf } from '../search/kindred.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { asksHowWell, asksRating, ratedSubject } from './rating-words.ts';

/**
 * The standards whose rating a question speaks of: those that it names, else the one that a single word of the same
 * meaning names ("how were the bosses graded?").
 */
export function standardsRated(question: Question, loaded: Loaded): Standard[] {
  const named = mentionedStandards(question, loaded);
  if (named.length > 0 || !asksRating(question) || asksHowWell(question)) return named;
  const [subject, second] = ratedSubject(question);
  // Officers are staff, but offices, which have the same stem, are not.
  if (subject === undefined || second !== undefined || /\boffices?\b/.test(question.text)) return [];
  const meant = [subject, ...kindredOf(subject)];
  const met = loaded.report.standards.filter(({ name }) =>
    [...stemsOf(name)].some((own) => meant.some((one) => isRelated(one, own))),
  );
  return met.length === 1 ? met : [];
}

/** Words of one family, as "manager" and "management": one begins with the other, or the first five letters are the same. */
export function isRelated(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 5);
  return a === b || (shared >= 4 && a.slice(0, shared) === b.slice(0, shared));
}
