import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { asksRating, ratedSubject } from './rating-words.ts';

/** Words by which people speak of what a standard is named after, by stem. */
const spokenOf: readonly (readonly string[])[] = [
  ['leadership', 'leader', 'boss', 'manag'],
  ['staf', 'staff', 'workforc', 'worker', 'employe', 'personnel'],
];

/** The one standard that a stem names in other words: "leaders" of "Leadership"; undefined for none or several. */
export function standardAkin(stem: string, { report }: Loaded): Standard | undefined {
  const row = spokenOf.find((words) => words.includes(stem)) ?? [];
  const [first, second] = report.standards.filter(({ name }) =>
    [...stemsOf(name)].some((own) => row.includes(own)),
  );
  return second ? undefined : first;
}

const ratingOfOne =
  /\bhow (?:is|are|was|were) (?:the )?(\w+) (?:rated|graded|marked|judged)\b|\bwhat (?:grade|rating|mark) (?:did|does) (?:the )?(\w+) (?:get|receive|have)\b|\b(?:rating|grade) (?:for|of) (?:the )?(\w+)(?: (?:bit|side|stuff|part))?\W*$|^(?:the )?(\w+)[ ,:–-]+(?:what|which) (?:grade|rating|mark)\W*$/;

/** The standards whose rating is asked: those that are named, else the one that a single word is akin to. */
export function standardsRated(question: Question, loaded: Loaded): Standard[] {
  const named = mentionedStandards(question, loaded);
  if (named.length > 0) return named;
  const word = ratingOfOne.exec(question.text)?.slice(1).find(Boolean);
  const subject = word === undefined ? ratedSubject(question) : [...stemsOf(word)];
  // "Workforce verdict", "was the staff side rated inadequate?"; of more than that, something else is asked.
  if (subject.length > 2 || (word === undefined && !asksRating(question))) return [];
  const akin = new Set(subject.flatMap((stem) => standardAkin(stem, loaded) ?? []));
  return akin.size === 1 ? [...akin] : [];
}
