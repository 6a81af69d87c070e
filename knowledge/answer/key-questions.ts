import type { Loaded } from '../library.ts';
import type { KeyQuestion } from '../report/report.ts';
import { keyQuestionFact, oneKeyQuestion, otherPercent, percentNamed, these } from './key-question-facts.ts';
import { mentionedStandards } from './mentions.ts';
import { asksPercentage, asksShare, asksWhy, type Question, stemsOf } from './question.ts';
import { standardKey, standardTitle } from './standards.ts';
import type { FactAnswer, Solver } from './stated.ts';

/** Words of the field that mean the same in a key question, by stem: asking for one asks for the others. */
const concepts: readonly (readonly string[])[] = [
  ['safe', 'safeti', 'protect', 'public', 'victim', 'harm', 'risk'],
  ['desist', 'reoffend', 'offend'],
  ['engag', 'involv', 'complianc'],
];

/** Words that say how something was done or that a share is meant; they are no subject. */
const manner = stemsOf(
  'percentage percent proportion share rate cases case many enough properly sufficiently sufficient effectively ' +
    'effective well focused focus focusing focuses looked look looking satisfactory judged met yes score scored ' +
    'scores key question questions figure figures result results number kept keep keeping people other work ' +
    'working considered adequately good supported support find found overall total whole reduce reducing reduction ' +
    'make makes making come comes came',
);

/** Key questions and their percentages: all of a standard, the lowest or highest, or the one that is meant. */
export const solveKeyQuestions: Solver = (question, loaded) => {
  if (loaded.report.keyQuestions.length === 0) return null;
  return (
    extremes(question, loaded) ??
    withPercent(question, loaded) ??
    allOf(question, loaded) ??
    theOne(question, loaded)
  );
};

/** "Lowest score in delivery", "which part of planning scored lowest?", "best key question overall". */
function extremes(question: Question, loaded: Loaded): FactAnswer | null {
  // "Least bad" is the best.
  const text = question.text.replace(/\bleast (?:bad|poor|weak)\b/g, 'best');
  const low = /\b(?:lowest|worst|weakest|poorest|least|rock[- ]bottom)\b/.test(text);
  const high = /\b(?:highest|best|strongest|most)\b/.test(text);
  const scored =
    /\bscor|\bper ?cent|\bquestions?\b|\bresults?\b|\bcame out\b|\bfigures?\b|%|\bpart of\b/.test(text);
  const among = within(question, loaded);
  const isScore = scored || (among.length > 0 && /\bmarks?\b/.test(text));
  if (low === high || !isScore || asksWhy(question)) return null;
  const items = [...(among.length > 0 ? among : loaded.report.keyQuestions)].sort((a, b) =>
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

/** The key questions of the standards, or of the part, that the question names. */
function within(question: Question, loaded: Loaded): KeyQuestion[] {
  const { keyQuestions, standards } = loaded.report;
  const named = mentionedStandards(question, loaded);
  const inPart = standards.filter(
    ({ part }) => part !== null && [...stemsOf(part)].every((stem) => question.stems.includes(stem)),
  );
  const keys = new Set((inPart.length > 0 ? inPart : named).map(standardKey));
  return keyQuestions.filter(({ standard }) => keys.has(standard));
}

/** "Which key question got 40 per cent?" */
function withPercent(question: Question, loaded: Loaded): FactAnswer | null {
  const percent = percentNamed(question);
  if (percent === null || !/\b(?:which|what)\b.*\bquestions?\b/.test(question.text)) return null;
  const items = loaded.report.keyQuestions.filter((item) => item.percent === percent);
  return items.length === 0 ? null : these(items, 'Key questions', loaded);
}

/** "Key question results for reviewing." */
function allOf(question: Question, loaded: Loaded): FactAnswer | null {
  if (!/\bkey[- ]questions?\b/.test(question.text) || asksWhy(question)) return null;
  const named = within(question, loaded);
  return these(named.length > 0 ? named : loaded.report.keyQuestions, 'Key questions', loaded);
}

/** "What was the public safety number for reviewing?" */
const itsNumber = /\bnumber\b(?! of)/;

/** The one key question that a share is asked of; none when words of the question belong to no key question. */
function theOne(question: Question, loaded: Loaded): FactAnswer | null {
  if ((!asksShare(question) && !itsNumber.test(question.text)) || asksWhy(question)) return null;
  const [standard, second] = mentionedStandards(question, loaded);
  if (!standard || second) return null;
  const items = loaded.report.keyQuestions.filter((item) => item.standard === standardKey(standard));
  const subject = question.stems.filter(
    (stem) => !manner.has(stem) && !/^\d/.test(stem) && !stemsOf(standard.name).has(stem),
  );
  const scored = items
    .map((item) => ({ item, met: subject.filter((stem) => meets(stem, item)) }))
    .sort((a, b) => b.met.length - a.met.length);
  const [best, next] = scored;
  if (items.length > 0 && subject.length === 0 && asksPercentage(question))
    return these(items, standardTitle(standard), loaded);
  if (!best || best.met.length === 0 || best.met.length === next?.met.length) return null;
  if (subject.length - best.met.length > (best.met.length > 1 ? 1 : 0)) return null;
  const message = otherPercent(question, best.item);
  return { ...oneKeyQuestion(best.item, standard, loaded), ...(message === null ? {} : { message }) };
}

function meets(stem: string, { question }: KeyQuestion): boolean {
  const own = stemsOf(question);
  if (own.has(stem)) return true;
  return concepts.some((concept) => concept.includes(stem) && concept.some((other) => own.has(other)));
}
