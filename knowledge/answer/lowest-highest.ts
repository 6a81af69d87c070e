import type { Loaded } from '../library.ts';
import type { KeyQuestion } from '../report/report.ts';
import { keyQuestionFact } from './key-question-facts.ts';
import { oneStandard, onSameConcept } from './key-question-subject.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { asksBasis } from './rating-words.ts';
import { standardKey } from './standards.ts';
import type { FactAnswer } from './stated.ts';

/** "Which figure pulled delivery into the bottom band?" asks for the lowest of a standard. */
const drags =
  /\b(?:(?:which|what) (?:\w+ ){0,6}?|the (?:\w+ )?(?:numbers?|figure|scores?|question|percentage|result|mark) (?:\w+ ){0,5}?)(?:sank|sunk|sinks|pull\w*|drag\w*|drove|drives|did for|decide[sd]|determine[sd]|lower(?:s|ed)|doomed|killed)\b/;
const scores = /\bscor|\bper ?cent|\bquestions?\b|\bresults?\b|\bcame out\b|\bfigures?\b|%|\bpart of\b/;
/** Said of scores only where a standard or a subject of the key questions is named. */
const scoresOfNamed =
  /\bmarks?\b|\bwhere (?:is|was|were|did)\b|\bnumber\b(?! of)|\bhow much\b|\bstages?\b|\bphases?\b/;
/** "The highest risk", "what matters most": no score is meant. */
const ofScores =
  /\b(?:lowest|worst|weakest|poorest|least|highest|best|strongest)\b(?! (?:risk|harm|needs?)\b)/;

/** "Lowest score in delivery", "which part of planning scored lowest?", "at which stage was engagement worst?" */
export function lowestOrHighest(question: Question, loaded: Loaded): FactAnswer | null {
  // "Least bad" is the best.
  const text = question.text.replace(/\bleast (?:bad|poor|weak)(?:ly)?\b/g, 'best');
  const isDragged =
    drags.test(text) &&
    (scores.test(text) || /\bnumbers?\b|\bmarks?\b/.test(text)) &&
    oneStandard(question, loaded) !== null;
  const low = isDragged || /\b(?:lowest|worst|weakest|poorest|least|rock[- ]bottom)\b/.test(text);
  const high = /\b(?:highest|best|strongest|most(?! (?:of|cases|people|plans|assessments|reviews)\b))\b/.test(
    text,
  );
  if (low === high || asksBasis(question)) return null;
  const named = asked(question, loaded);
  const isScore =
    isDragged || scores.test(text) || (named.length > 0 && scoresOfNamed.test(text) && ofScores.test(text));
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
function asked(question: Question, loaded: Loaded): readonly KeyQuestion[] {
  const among = keyQuestionsOf(question, loaded);
  if (oneStandard(question, loaded)) return among;
  const onSubject = onSameConcept(question, among.length > 0 ? among : loaded.report.keyQuestions);
  return onSubject.length > 0 ? onSubject : among;
}

/** The key questions of the standards, or of the part, that the question names. */
export function keyQuestionsOf(question: Question, loaded: Loaded): KeyQuestion[] {
  const { keyQuestions, standards } = loaded.report;
  const inPart = standards.filter(
    ({ part }) => part !== null && [...stemsOf(part)].every((stem) => question.stems.includes(stem)),
  );
  const named = inPart.length > 0 ? inPart : mentionedStandards(question, loaded);
  const keys = new Set(named.map(standardKey));
  return keyQuestions.filter(({ standard }) => keys.has(standard));
}
