import type { Solver } from './stated.ts';

const asked =
  /\b(?:previous|earlier|prior|former|preceding) (?:\w+ )?(?:inspections?|reports?|ratings?|scores?|visits?|grades?)\b|\bsince (?:the |its |their )?(?:last|previous) (?:inspection|report|visit|time)\b|\b(?:last|previous|other) (?:inspection|report|visit|time) before (?:this|that)\b|\bthan (?:the )?last time\b|\blast time (?:[\w']+ ){0,6}(?:inspected|rated|visited|looked at|(?:was|were) in)\b|\bsince (?:they|it) (?:were|was) last (?:inspected|rated|visited)\b|\b(?:better|worse|improv\w+|chang\w+|risen|fallen|gone (?:up|down))\b.{0,30}\b(?:since|from|than|over) (?:the )?(?:last|previous) (?:\w+ )?(?:year|inspection|report|visit|time)\b|\bpreviously (?:rated|inspected|scored|graded)\b|\b(?:rated|scored|graded|inspected) (?:before|previously|last time)\b/;
const told =
  /\b(?:previous|earlier|prior|last) (?:\w+ )?(?:inspections?|inspection reports?|visits?)\b|\b(?:last|previously) inspected\b|\binspected (?:before|previously|last)\b/i;

/** "What was the previous rating?": settled where the report speaks of no inspection before this one. */
export const solveEarlier: Solver = ({ text }, { source }) => {
  if (!asked.test(text) || told.test(source.text.replace(/\s+/g, ' '))) return null;
  return {
    title: 'No earlier inspection',
    facts: [],
    excerpts: [],
    missing: 'The report speaks of no earlier inspection.',
  };
};
