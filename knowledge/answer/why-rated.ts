import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { keyQuestionFact, keyQuestionsOf } from './key-question-facts.ts';
import { deniesRating, mentionedRating, mentionedStandards } from './mentions.ts';
import { asksWhy, type Question, stemsOf } from './question.ts';
import { ratedSubject, sameRating } from './rating-words.ts';
import { ratingOf } from './ratings.ts';
import { whyExcerpts } from './reasons.ts';
import { standardKey, standardTitle } from './standards.ts';
import type { FactAnswer, Stated } from './stated.ts';

/** "Why was staffing rated inadequate?": the rating, its key questions from the lowest, and the findings behind it. */
export function whyRated(question: Question, loaded: Loaded): FactAnswer | null {
  const [standard, second] = mentionedStandards(question, loaded);
  const rating = standard?.rating ?? null;
  if (!standard || second || rating === null || !asksForReasons(question)) return null;
  const asked = mentionedRating(question, loaded);
  if ((asked === null && !speaksOfMark.test(question.text)) || deniesRating(question)) return null;
  if (asked !== null && !sameRating(asked, rating)) return null;
  const own = stemsOf(`${standard.name} ${rating} ${asking}`);
  if (ratedSubject(question).some((stem) => !own.has(stem))) return null;
  return {
    title: standardTitle(standard),
    facts: [...ratingOf(standard), ...lowestFirst(standard, loaded)],
    excerpts: whyExcerpts(standard, loaded),
    standard: standardKey(standard),
    rating,
  };
}

function lowestFirst(standard: Standard, loaded: Loaded): Stated[] {
  return keyQuestionsOf(standard, loaded)
    .sort((a, b) => a.percent - b.percent)
    .map((item) => keyQuestionFact(item, loaded));
}

/** Asked why, in whatever words. */
export function asksForReasons(question: Question): boolean {
  return (
    asksWhy(question) ||
    /\bwhat (?:is|was|lies|lay) behind\b|\bwhat (?:led to|drove|drives)\b|\bon what grounds\b/.test(
      question.text,
    )
  );
}

const speaksOfMark =
  /\brat(?:ed|ing)\b|\bgrad(?:ed|e)\b|\bmark(?:ed)?\b|\bjudge?ment\b|\bjudged\b|\bscored?\b|\bfail(?:ed)?\b|\bpass(?:ed)?\b/;
/** Words by which a rating's reasons are asked for; they name nothing else. */
const asking =
  'why come reason explain explains explained cause caused behind led drove drives grounds rating rated grade graded ' +
  'mark marked down judgement judged score scored so badly poorly well low high only just such a poor bad good terrible ' +
  'result standard did get got given fail failed pass passed rate pdu service unit probation';
