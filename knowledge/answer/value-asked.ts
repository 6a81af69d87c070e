import { countedWords } from './figures.ts';
import { mentionedStandards } from './mentions.ts';
import type { Solver } from './stated.ts';

/** "What does 40% refer to?", "1,200": every figure with this value, each by its sentence. */
export const solveValue: Solver = (question, loaded) => {
  const asked =
    /^(?:what(?:'s| is| does| do| was| about)?|where (?:is|does)|which)?\s*(?:the )?(?:figure |number |score )?(?:of )?([\d,.]+)\s*(%|per ?cent)?(?:\s+(?:of what|for|refers? to|means?|meant|is|was|stands? for|come from|about|got|mentioned))*\W*$/.exec(
      question.text,
    );
  const [, digits = '', sign] = asked ?? [];
  const value = Number(digits.replace(/,/g, '').replace(/\.$/, ''));
  if (!asked || !Number.isFinite(value) || digits === '' || mentionedStandards(question, loaded).length > 0)
    return null;
  const met = loaded.report.figures.filter(
    (figure) =>
      figure.value === value && !figure.worded && (sign === undefined) === (figure.unit !== 'per cent'),
  );
  if (met.length === 0)
    return { title: 'No such figure', facts: [], excerpts: [], missing: 'The report has no such figure.' };
  return {
    title: `${digits}${sign ? ' per cent' : ''}`,
    facts: met.map((figure) => ({ label: countedWords(figure, loaded), span: figure.span })),
    excerpts: met.map(({ sentenceSpan }) => sentenceSpan),
  };
};
