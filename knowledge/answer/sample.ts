import type { Figure } from '../report/report.ts';
import { holds } from '../source/span.ts';
import type { Solver } from './stated.ts';
import { headOf } from './unit-head.ts';

const read =
  'look(?:ed)? (?:at|into)|inspect(?:ed)?|examined?|read|review(?:ed)?|sampled?|pull(?:ed)?|check(?:ed)?|go through|went through|gone through';
/** Asked of what the inspectors did, and of nothing that they found. */
const asked = new RegExp(
  '\\b(?:how many|number of|total) (?:\\w+ )?(?:cases|case files|files|case records|records)\\b' +
    '(?: (?:did|do|have|had|were|are))?(?: (?:the |these )?(?:inspectors?|inspectorate|hmip?|they|you|team|inspection))?' +
    `(?: (?:actually|really))?(?: (?:in (?:the|their) sample|(?:${read}))(?: (?:and|or) (?:${read}))*)` +
    "(?: by (?:the )?(?:inspect\\w+|hmip?|team)| (?:for|in|during|before|at|as part of) [\\w' ]+)?\\W*$" +
    '|\\bsample size\\b|\\bhow (?:big|large) (?:was|is) (?:the|their) sample\\b',
);
const told =
  /\b(?:we|inspectors) (?:also |\w+ [\w ]{1,30} and )?(?:inspected|looked at|examined|read|sampled|reviewed)\b/i;
const time = /^(?:days?|weeks?|months?|years?)$/;

/** "How many cases did the inspectors look at?": what the report counts of its own sample. */
export const solveSample: Solver = ({ text }, { report, source }) => {
  if (!asked.test(text)) return null;
  const sentences = report.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
    .flatMap((block) => block.sentences);
  const met = sentences.flatMap((sentence) => {
    const verb = told.exec(source.text.slice(sentence.start, sentence.end));
    if (!verb) return [];
    const from = sentence.start + verb.index + verb[0].length;
    const figures = report.figures.filter(
      (figure) => holds(sentence, figure.span) && figure.span.start > from && isCount(figure),
    );
    // "We inspected 50 cases", but not "the share of the cases we inspected that met three tests".
    return figures[0] && figures[0].span.start - from < 10 ? [{ sentence, figures }] : [];
  });
  return {
    title: 'What the inspectors looked at',
    facts: met.flatMap(({ figures }) => figures.map(({ unit, span }) => ({ label: unit, span }))),
    excerpts: met.map(({ sentence }) => sentence),
  };
};

function isCount({ unit, of }: Figure): boolean {
  return of === undefined && unit !== 'per cent' && !time.test(headOf(unit));
}
