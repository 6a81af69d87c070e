import type { Solver } from './stated.ts';

const asked =
  /\b(?:previous|earlier|prior|former|preceding) (?:\w+ )?(?:inspections?|reports?|ratings?|scores?|visits?|grades?)\b|\bsince (?:the |its |their )?(?:last|previous) (?:inspection|report|visit|time)\b|\b(?:last|previous|other) (?:inspection|report|visit|time) before (?:this|that)\b|\bthan (?:the )?last time\b|\blast time (?:[\w']+ ){0,6}(?:inspected|rated|visited|looked at|(?:was|were) in)\b|\bsince (?:they|it) (?:were|was) last (?:inspected|rated|visited)\b|\b(?:better|worse|improv\w+|chang\w+|risen|fallen|gone (?:up|down))\b.{0,30}\b(?:since|from|than|over) (?:the )?(?:last|previous) (?:\w+ )?(?:year|inspection|report|visit|time)\b|\bpreviously (?:rated|inspected|scored|graded)\b|\b(?:rated|scored|graded|inspected) (?:before|previously|last time)\b|\blast (?:checked|inspected|visited|rated|looked at)\b.*\bbefore (?:now|this|that|then)\b/;
/** An inspection, and the year in which it was. */
const dated =
  /\b(?:last|previously) inspected\b.{0,80}\b(?:19|20)\d\d\b|\b(?:when|since) we (?:last )?inspected\b.{0,60}\b(?:19|20)\d\d\b|\b(?:previous|last|earlier) inspection\b.{0,60}\b(?:19|20)\d\d\b/i;
const told =
  /\b(?:previous|earlier|prior|last) (?:\w+ )?(?:inspections?|inspection reports?|visits?)\b|\b(?:last|previously) inspected\b|\binspected (?:before|previously|last)\b/i;

/**
 * "What was the previous rating?", "when were they inspected before this?": the sentences that tell of an inspection
 * before this one; where there are none, the report speaks of none.
 */
export const solveEarlier: Solver = ({ text }, { report, source }) => {
  if (!asked.test(text)) return null;
  const sentences = report.blocks
    .flatMap((block) => block.sentences)
    .filter(({ start, end }) => dated.test(source.text.slice(start, end).replace(/\s+/g, ' ')));
  if (sentences.length > 0)
    return { title: 'An earlier inspection', facts: [], excerpts: sentences.slice(0, 3) };
  if (told.test(source.text.replace(/\s+/g, ' '))) return null;
  return {
    title: 'No earlier inspection',
    facts: [],
    excerpts: [],
    missing: 'The report speaks of no earlier inspection.',
  };
};
