import { mentionedStandards } from './mentions.ts';
import { standardTitle } from './standards.ts';
import type { Solver } from './stated.ts';

/** How the text of a standard is asked for, where its rating is not. */
const asked =
  /\b(?:wording|exact words|own words|statement|benchmark|definition)\b|\bdefin(?:e|es|ed|ing)\b|\bquote\b.*\bstandard\b|\bwhat (?:does|would|should|is) (?:a )?(?:good|high[- ]quality) .*\b(?:looks?|be|like)\b|\bcounts? as (?:a )?good\b|\b(?:supposed|meant|expected|expects?|ought)\b.*\b(?:look like|be like)\b|^what(?:'s| is) the (?:[\w ,-]+ standard|standard (?:for|on|of) [\w ,-]+)\W*$/;

/** "What is the standard for planning?", "how do they define good assessment?": its statement, as printed. */
export const solveStatement: Solver = (question, loaded) => {
  if (!asked.test(question.text) || /\brat(?:ed|ing)\b/.test(question.text)) return null;
  const met = mentionedStandards(question, loaded);
  return {
    title: met.map(standardTitle).join(', '),
    facts: [],
    excerpts: met.flatMap(({ statementSpan }) => statementSpan ?? []),
  };
};
