import type { Report } from '../report/report.ts';
import type { Span } from '../source/span.ts';
import type { Solver, Stated } from './stated.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "7 May 2019", "9 September", "May 2019"; a month alone is no date. */
const date = new RegExp(`\\b(?:\\d{1,2}\\s+(?:${months})(?:\\s+\\d{4})?|(?:${months})\\s+\\d{4})\\b`, 'g');
const told = /\bfieldwork\b|\bwe visited\b/i;

const when = /\bwhen\b|\b(?:what|which) (?:date|day|month|week|year)s?\b|\bdates?\b/;
/** The inspection itself, and nothing that it looked at. */
const visit =
  /\bfieldwork\b|\b(?:inspectors?|inspectorate|hmip|^(?:and |so )?(?:when|(?:what|which) \w+) (?:did|were|was|have|had) they|inspection|visit)\b (?:team )?(?:in|there|here|come|came|visit(?:ed)?|arrive[ds]?|turn(?:ed)? up|go|went|start(?:ed)?|begin|began|happen(?:ed)?|take place|took place|carried out|done|conducted|inspect(?:ed)?|on site)(?: (?:in|there|here|to|out|the|this|pdu|area|service|visit|on site|inspection|it))*\W*$|\b(?:was|were) (?:it|they|this|the (?:pdu|area|service|unit|region|place)) (?:last )?inspected\W*$/;

/** "When were the inspectors in?": the dates of the fieldwork; a month only where no day is told. */
export const solveFieldwork: Solver = ({ text }, { report, source }) => {
  if (!when.test(text) || !visit.test(text) || /\bhow (?:many|much)\b/.test(text)) return null;
  const found = sentencesOf(report).flatMap((sentence) => {
    const said = source.text.slice(sentence.start, sentence.end);
    if (!told.test(said)) return [];
    return [...said.matchAll(date)].slice(0, 2).map(({ 0: typed, index }) => {
      const start = sentence.start + index;
      const stated: Stated = { label: 'Fieldwork', span: { start, end: start + typed.length } };
      return { stated, sentence, exact: /^\d/.test(typed) };
    });
  });
  const exact = found.filter((one) => one.exact);
  const ordered = [...exact, ...found.filter((one) => !one.exact)];
  return {
    title: 'Fieldwork',
    facts: (exact.length > 0 ? exact : found).map(({ stated }) => stated),
    excerpts: [...new Set(ordered.map(({ sentence }) => sentence))],
  };
};

function sentencesOf({ blocks }: Report): Span[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet' || kind === 'rating' || kind === 'label')
    .flatMap(({ sentences }) => sentences);
}
