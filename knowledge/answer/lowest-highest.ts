import type { Loaded } from '../library.ts';
import type { KeyQuestion } from '../report/report.ts';
import { keyQuestionFact } from './key-question-facts.ts';
import { keyQuestionsNamed, oneStandard, onSameConcept } from './key-question-subject.ts';
import { type Question, stemsOf } from './question.ts';
import { asksBasis } from './rating-words.ts';
import type { FactAnswer } from './stated.ts';

/** "Which figure pulled delivery into the bottom band?" asks for the lowest of a standard. */
const drags =
  /\b(?:sank|sunk|doomed|killed|did for)\b|\b(?:pull|drag|brought|bring|let)\w*\b.{0,30}\b(?:down|into|under)\b|\b(?:lower|decid|determin|dr[io]v)\w*\b (?:the |its )?(?:(?!risk\b)\w+ )?(?:rating|grade|band)\b/;
const scores = /\bscor|\bper ?cent|\bquestions?\b|\bresults?\b|\bcame out\b|\bfigures?\b|%|\bpart of\b/;
/** Said of scores only where a standard or a subject of the key questions is named. */
const scoresOfNamed =
  /\bmarks?\b|\bnumbers?\b(?! of)|\bhow much\b|\bstages?\b|\bphases?\b|\bweakest link\b|\bwhich (?:standards?|areas?|parts?|bits?)\b|\bwhere (?:is|was|were|did)\b/;
/** "The highest risk cases", "those most at risk": no score is meant. */
const ofRisk = /\b(?:highest|lowest|most|least)[- ](?:at[- ])?(?:risk|harm|needs?)\b/g;
/** Words that ask for an extreme, besides the subject. */
const framing = stemsOf(
  'lowest worst weakest poorest least rock bottom highest best strongest most badly bad poor weak safeguarding ' +
    'across phase phases standard standards area areas part parts inadequate rating top bottom link person probation',
);

/** "Lowest score in delivery", "which part of planning scored lowest?", "at which stage was engagement worst?" */
export function lowestOrHighest(question: Question, loaded: Loaded): FactAnswer | null {
  // "Least bad" is the best.
  const text = question.text.replace(/\bleast (?:bad|poor|weak)(?:ly)?\b/g, 'best').replace(ofRisk, ' ');
  const isNumber = scores.test(text) || scoresOfNamed.test(text);
  const isDragged = drags.test(text) && isNumber && oneStandard(question, loaded) !== null;
  const low =
    isDragged || /\b(?:lowest|worst|weakest|poorest|(?<!at )least|rock[- ]bottom|bottom marks?)\b/.test(text);
  const high =
    /\b(?:highest|best|strongest|top marks?|most(?! (?:of|cases|people|plans|assessments|reviews)\b))\b/.test(
      text,
    );
  if (low === high || asksBasis(question)) return null;
  const named = compared(question, loaded);
  const isExtreme =
    /\b(?:lowest|worst|weakest|poorest|(?<!at )least|highest|best|strongest|top|bottom)\b/.test(text);
  const isScore =
    isDragged || scores.test(text) || (named.length > 0 && scoresOfNamed.test(text) && isExtreme);
  if (!isScore) return null;
  const items = [...(named.length > 0 ? named : loaded.report.keyQuestions)].sort((a, b) =>
    low ? a.percent - b.percent : b.percent - a.percent,
  );
  const best = items.filter(({ percent }) => percent === items[0]?.percent);
  return {
    title: low ? 'Lowest key-question score' : 'Highest key-question score',
    facts: [...best, ...items.slice(best.length, best.length + 2)].map((item) =>
      keyQuestionFact(item, loaded),
    ),
    excerpts: best.map(({ span }) => span),
  };
}

/** What is compared: all of the standard that is named, or those on one subject in several, or in every one. */
function compared(question: Question, loaded: Loaded): readonly KeyQuestion[] {
  const isAll = /\b(?:all|every) (?:\w+ ){0,2}(?:standards?|stages?)\b/.test(question.text);
  const among = isAll ? [] : keyQuestionsNamed(question, loaded);
  if (!isAll && oneStandard(question, loaded)) return among;
  const items = among.length > 0 ? among : loaded.report.keyQuestions;
  const onSubject = onSameConcept(question, items, framing, loaded);
  return onSubject.length > 0 ? onSubject : among;
}
