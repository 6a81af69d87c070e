import { stemmer } from 'stemmer';
import { asksNumber, asksShare, stemsOf } from './question.ts';
import type { Solver } from './stated.ts';
import { headOf } from './unit-head.ts';

/** Words that ask for a number and name nothing. */
const asking = stemsOf('size big large many number total count how overall currently altogether there');

/** The area of the report, whatever it is called. */
const placeWords = 'county area borough district region city town place patch here';

/** "What is the size of the caseload?", where the report counts one thing by that name. */
export const solveNumber: Solver = (question, { report }) => {
  if (!asksNumber(question) || asksShare(question)) return null;
  const whole = stemsOf(
    [report.area?.value, report.region?.value, report.title?.value, placeWords].join(' '),
  );
  const named = question.stems.filter((stem) => !asking.has(stem));
  const elsewhere = named.filter((stem) => !whole.has(stem));
  const subject = elsewhere.length > 0 ? elsewhere : named;
  const met = report.figures.filter(({ unit, of }) => {
    const own = stemsOf(unit);
    return (
      of === undefined &&
      unit !== 'per cent' &&
      subject.every((stem) => own.has(stem)) &&
      subject.includes(stemmer(headOf(unit)))
    );
  });
  const [only, second] = met;
  if (!only || second) return null;
  return {
    title: only.unit,
    facts: [{ label: only.unit, span: only.span }],
    excerpts: [only.sentenceSpan],
  };
};
