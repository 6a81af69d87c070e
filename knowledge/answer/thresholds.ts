import type { Standard } from '../report/report.ts';
import { these } from './key-question-facts.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { standardKey } from './standards.ts';
import type { Solver } from './stated.ts';

const share = '(\\d{1,3})(?: ?%| ?per ?cent)';
const above = new RegExp(
  `\\b(?:over|above|more than|higher than|better than|at least|exceed\\w*|beat\\w*) ${share}|${share} (?:or|and) (?:more|higher|over|above|better|up)\\b`,
);
const below = new RegExp(
  `\\b(?:under|below|less than|lower than|worse than|fewer than|at most|no more than) ${share}|${share} (?:or|and) (?:less|lower|under|below|worse|fewer)\\b`,
);
const reached =
  /\bat (?:least|most)\b|\bno more than\b|\b(?:or|and) (?:more|less|higher|lower|over|under|above|below|better|worse|up|fewer)\b/;
const asksWhich =
  /\b(?:which|what|any|anything|how many|did|does|do|is there|are there|was there|were there|list|name)\b.*\b(?:parts?|areas?|bits?|standards?|questions?|scores?d?|scoring|things?|ones?|percentages?|results?|marks?|get|got|came|come)\b/;

/** "Which part scored 80% or more?": the key questions on that side of a percentage, or how near the nearest came. */
export const solveThreshold: Solver = (question, loaded) => {
  const { text } = question;
  const [over, under] = [above.exec(text), below.exec(text)];
  const named = over ?? under;
  if (!named || (over && under) || !asksWhich.test(text)) return null;
  const limit = Number(named[1] ?? named[2]);
  const mentioned = mentionedStandards(question, loaded);
  if (asksOfMore(question, mentioned)) return null;
  const standards = mentioned.map(standardKey);
  const among = loaded.report.keyQuestions.filter(
    ({ standard }) => standards.length === 0 || standards.includes(standard),
  );
  const items = [...among].sort((a, b) => (over ? b.percent - a.percent : a.percent - b.percent));
  const [nearest] = items;
  if (!nearest) return null;
  const met = items.filter(({ percent }) =>
    percent === limit ? reached.test(named[0]) : over ? percent > limit : percent < limit,
  );
  const sought = `${over ? 'above' : 'below'} ${limit}%${reached.test(named[0]) ? ', or equal' : ''}`;
  if (met.length > 0)
    return {
      ...these(met, `Key questions ${sought}`, loaded),
      message: `${met.length} of ${items.length} key questions: ${sought}.`,
    };
  return {
    ...these([nearest], `No key question ${sought}`, loaded),
    message: `None of ${items.length} key questions: ${sought}. ${over ? 'Highest' : 'Lowest'}: ${nearest.percent}%.`,
  };
};

/** True when something else is counted: "which areas have more than 20% unemployment". */
function asksOfMore({ stems }: Question, standards: readonly Standard[]): boolean {
  const named = stemsOf(standards.map(({ name }) => name).join(' '));
  return stems.some((stem) => !framing.test(stem) && !named.has(stem));
}

const framing =
  /^(?:\d+|per|cent|percent|percentag|part|area|bit|standard|question|kei|key|score|result|mark|on|work|more|higher|better|less|lower|wors|fewer|least|over|abov|below|under|most|exceed|beat|name|anyth|came)$/;
