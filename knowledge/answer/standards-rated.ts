import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { kindredOf } from '../search/kindred.ts';
import { isSubjectOfKeyQuestions } from './key-question-subject.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { asksRating, ratedSubject } from './rating-words.ts';
import { isRelated } from './spelling.ts';

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
  /\bhow (?:is|are|was|were) (?:the )?(\w+) (?:rated|graded|marked|judged)\b|\bwhat (?:grade|rating|mark) (?:did|does) (?:the )?(\w+) (?:get|receive|have)\b|\b(?:rating|grade) (?:for|of) (?:the )?(\w+)\W*$|^(?:the )?(\w+)[ ,:–-]+(?:what|which) (?:grade|rating|mark)\W*$/;

/** Whoever gives a verdict is not rated. */
const isJudging = /\b(?:did|do|does) (?:the )?\w+ (?:reach|make|give|get good)\b|\bratings? (?:from|by)\b/;

/** The standards whose rating is asked: those that are named, else the one that a single word is akin to. */
export function standardsRated(question: Question, loaded: Loaded): Standard[] {
  const named = mentionedStandards(question, loaded);
  if (named.length > 0) return named;
  const word = ratingOfOne.exec(question.text)?.slice(1).find(Boolean);
  if (word === undefined && (!asksRating(question) || isJudging.test(question.text))) return [];
  const subject = (word === undefined ? ratedSubject(question) : [...stemsOf(word)]).filter(
    (stem) => !/^(?:side|bit|stuff|part)$/.test(stem),
  );
  // "Workforce verdict", "was the staff side rated inadequate?"; of more than that, something else is asked.
  const akin = subject.map((stem) => standardAkin(stem, loaded));
  const [first] = akin;
  return first && akin.every((one) => one === first) ? [first] : [];
}

/**
 * The one standard whose name or, for half as much, statement holds most of a text's words, or words akin to them;
 * undefined where none does, or several do as well, and where a subject of key questions is named: several standards
 * are asked on that.
 */
export function speakingMostOf(typed: string, loaded: Loaded): Standard | undefined {
  const stems = [...stemsOf(typed)];
  if (stems.some(isSubjectOfKeyQuestions)) return undefined;
  const meanings = (stem: string) =>
    [stem, ...kindredOf(stem)].filter((one) => !isSubjectOfKeyQuestions(one));
  const met = loaded.report.standards
    .map((standard) => {
      const [name, statement] = [[...stemsOf(standard.name)], [...stemsOf(standard.statement ?? '')]];
      const holds = (own: readonly string[], stem: string) =>
        meanings(stem).some((one) => own.some((other) => isRelated(one, other)));
      const words = stems.map((stem) => (holds(name, stem) ? 2 : holds(statement, stem) ? 1 : 0));
      return { standard, words: words.reduce<number>((sum, each) => sum + each, 0) };
    })
    .sort((a, b) => b.words - a.words);
  const [best, next] = met;
  return best && best.words > 0 && best.words > (next?.words ?? 0) ? best.standard : undefined;
}
