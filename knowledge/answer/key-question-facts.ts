import type { Loaded } from '../library.ts';
import type { KeyQuestion, Standard } from '../report/report.ts';
import { type Span, touches } from '../source/span.ts';
import type { Question } from './question.ts';
import { standardKey, standardTitle } from './standards.ts';
import type { FactAnswer, Stated } from './stated.ts';

/** A key question's percentage as a fact; the lowest says so, and that it drives the rating where the report does. */
export function keyQuestionFact(item: KeyQuestion, { report }: Loaded): Stated {
  const standard = report.standards.find((other) => standardKey(other) === item.standard);
  const note = standard?.basisSpan ? 'lowest: drives the rating' : 'lowest of the standard';
  return { label: item.question, span: item.percentSpan, ...(item.lowest ? { note } : {}) };
}

/** The key questions of a standard, in order. */
export function keyQuestionsOf(standard: Standard, { report }: Loaded): KeyQuestion[] {
  return report.keyQuestions.filter((item) => item.standard === standardKey(standard));
}

/** Several key questions as an answer. */
export function these(items: readonly KeyQuestion[], title: string, loaded: Loaded): FactAnswer {
  return {
    title,
    facts: items.map((item) => keyQuestionFact(item, loaded)),
    excerpts: items.map(({ span }) => span),
  };
}

/** A key question as an answer, its row as evidence. */
export function oneKeyQuestion(
  item: KeyQuestion,
  standard: Standard | undefined,
  loaded: Loaded,
): FactAnswer {
  return {
    title: standard ? standardTitle(standard) : 'Key question',
    facts: [keyQuestionFact(item, loaded)],
    excerpts: [item.span],
    ...(standard ? { standard: standardKey(standard) } : {}),
    ...(standard?.rating ? { rating: standard.rating } : {}),
  };
}

/** The percentage that a question names; null for none. */
export function percentNamed({ text }: Question): number | null {
  const named = /\b(\d{1,3})\s*(?:%|per ?cent\b)/.exec(text)?.[1];
  return named === undefined ? null : Number(named);
}

/** "Over 60%", "about 60%", "60% or more": no exact share is taken for granted. */
const hedged =
  /\b(?:over|under|above|below|about|around|nearly|almost|roughly|approximately|up to|between|than|at (?:least|most))\s+\d{1,3}\s*(?:%|per ?cent\b)|\d{1,3}\s*(?:%|per ?cent)(?:\+|\s+(?:or|and) (?:more|less|so|higher|lower|over|under|above|below|better|worse|up|fewer|plus)\b|-?ish\b)/;

/** The percentage that a question takes for granted; null for none, or where it only says more or less than one. */
export function percentClaimed(question: Question): number | null {
  return hedged.test(question.text) ? null : percentNamed(question);
}

/** The difference, where a question takes another percentage for granted than the key question has. */
export function otherPercent(question: Question, { percent }: KeyQuestion): string | null {
  const claimed = percentClaimed(question);
  return claimed === null || claimed === percent ? null : `Key question: ${percent}%. Asked: ${claimed}%.`;
}

/** The key question in whose row a span lies; undefined outside the tables. */
export function keyQuestionAt(span: Span, { report }: Loaded): KeyQuestion | undefined {
  return report.keyQuestions.find((item) => touches(item.span, span));
}
