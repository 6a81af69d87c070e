import type { Loaded } from '../library.ts';
import { oneKeyQuestion, otherPercent, percentNamed, these } from './key-question-facts.ts';
import {
  keyQuestionMeant,
  keyQuestionsNamed,
  oneStandard,
  onSameConcept,
  subjectOf,
} from './key-question-subject.ts';
import { lowestOrHighest } from './lowest-highest.ts';
import { mentionedStandards } from './mentions.ts';
import { asksPercentage, asksShare, asksWhy, type Question, stemsOf } from './question.ts';
import { asksBasis } from './rating-words.ts';
import { standardKey, standardTitle } from './standards.ts';
import type { FactAnswer, Solver } from './stated.ts';

/** Key questions and their percentages: the lowest or highest, by their place, all of a standard, or the one meant. */
export const solveKeyQuestions: Solver = (question, loaded) => {
  if (loaded.report.keyQuestions.length === 0 || asksWhy(question) || asksBasis(question)) return null;
  return (
    lowestOrHighest(question, loaded) ??
    withPercent(question, loaded) ??
    inRow(question, loaded) ??
    allOf(question, loaded) ??
    ofEachStandard(question, loaded) ??
    theOne(question, loaded) ??
    ofOneStandard(question, loaded)
  );
};

/** "Which standard scraped only 40?" */
const standardWith =
  /\bwhich (?:standards?|areas?|parts?|stages?|bits?|ones?) (?:had|got|get|gets|has|scored?|scraped|managed|reached|achieved) (?:(?:only|just|a|the) )*(\d{1,3})(?: ?%| ?per ?cent)?\W*$/;

/** "Which key question got 40 per cent?" */
function withPercent(question: Question, loaded: Loaded): FactAnswer | null {
  const withStandard = standardWith.exec(question.text)?.[1];
  const isAsked = /\b(?:which|what)\b.*\bquestions?\b/.test(question.text);
  const percent = withStandard ? Number(withStandard) : isAsked ? percentNamed(question) : null;
  if (percent === null) return null;
  const items = loaded.report.keyQuestions.filter((item) => item.percent === percent);
  return items.length === 0 ? null : these(items, 'Key questions', loaded);
}

const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const row =
  /\b(first|second|third|fourth|fifth|sixth|middle|last) (?:(?:table )?row|key question|(?:figure|number|percentage) (?:in|of) the (?:\w+ )?table)\b/;

/** "2.3 middle row", "the second figure in the planning table". */
function inRow(question: Question, loaded: Loaded): FactAnswer | null {
  const named = row.exec(question.text)?.[1];
  const one = oneStandard(question, loaded);
  if (named === undefined || !one) return null;
  const { standard, items } = one;
  const middle = items.length % 2 === 1 ? (items.length - 1) / 2 : -1;
  const item = named === 'last' ? items.at(-1) : items[named === 'middle' ? middle : rows.indexOf(named)];
  return item ? oneKeyQuestion(item, standard, loaded) : null;
}

/** "Key question results for reviewing." */
function allOf(question: Question, loaded: Loaded): FactAnswer | null {
  if (!/\bkey[- ]questions?\b/.test(question.text)) return null;
  const named = keyQuestionsNamed(question, loaded);
  return these(named.length > 0 ? named : loaded.report.keyQuestions, 'Key questions', loaded);
}

const ofEach = /\b(?:each|every|all) (?:\w+ )?(?:stages?|standards?|phases?)\b/;
/** Several scores are asked for. */
const several =
  /\b(?:scores|percentages|numbers(?! of)|results|figures|marks|(?:yes|success)[- ]rates)\b|\b(?:each|every) (?:\w+ )?(?:score|percentage|number|question)\b/;
/** Words that ask for several, and name nothing. */
const framing = stemsOf(
  'across all each every full set list three four five both phase phases standard standards through thru',
);

/** "Desistance scores at all four stages": the key questions on the same in every standard, or in those named. */
function ofEachStandard(question: Question, loaded: Loaded): FactAnswer | null {
  const named = mentionedStandards(question, loaded);
  const isEach = ofEach.test(question.text);
  if (!isEach && !(several.test(question.text) && named.length > 2)) return null;
  // "I have planning and reviewing; what is the one for delivery?"
  if (/\bthe one (?:for|of|on)\b/.test(question.text)) return null;
  const among = keyQuestionsNamed(question, loaded);
  const items = onSameConcept(
    question,
    among.length > 0 ? among : loaded.report.keyQuestions,
    framing,
    loaded,
  );
  return items.length === 0 ? null : these(items, 'Key questions', loaded);
}

/** "What was the public safety number for reviewing?" */
const itsNumber = /\bnumber\b(?! of)|\bmarks?\b/;

/** The one key question that a share is asked of; none when words of the question belong to no key question. */
function theOne(question: Question, loaded: Loaded): FactAnswer | null {
  if (!asksShare(question) && !itsNumber.test(question.text)) return null;
  const meant = keyQuestionMeant(question, loaded);
  if (!meant) return null;
  const message = otherPercent(question, meant.item);
  return {
    ...oneKeyQuestion(meant.item, meant.standard, loaded),
    ...(message === null ? {} : { message }),
  };
}

/** "Assessment percentages", "all three numbers for planning": nothing but the standard is named. */
function ofOneStandard(question: Question, loaded: Loaded): FactAnswer | null {
  const one = oneStandard(question, loaded);
  if (!one) return null;
  const left = subjectOf(question, [one.standard]).filter((stem) => !framing.has(stem));
  const isAsked = left.length === 0 && (several.test(question.text) || asksPercentage(question));
  if (!isAsked) return null;
  const { standard, items } = one;
  return {
    ...these(items, standardTitle(standard), loaded),
    standard: standardKey(standard),
    ...(standard.rating === null ? {} : { rating: standard.rating }),
  };
}
