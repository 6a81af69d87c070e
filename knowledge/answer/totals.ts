import { these } from './key-question-facts.ts';
import { ratingOf, tableRow } from './ratings.ts';
import type { Solver } from './stated.ts';

const asked = (things: string) =>
  new RegExp(
    `\\b(?:how many|number of) (?:different )?${things}(?: (?:are|were|is|was|does|do|did|has|have|had)\\b(?: (?:there|it|they|in|all|total|the|report|inspected|rated|judged|covered|assessed|looked|at|cover|have))*)?\\W*$`,
  );
const [standardsAsked, keyQuestionsAsked] = [asked('standards'), asked('key[- ]questions')];

/** "How many standards are there?", "how many key questions?": counted from what was read, and listed. */
export const solveTotals: Solver = ({ text }, loaded) => {
  const { standards, keyQuestions } = loaded.report;
  if (standardsAsked.test(text) && standards.length > 0)
    return {
      title: 'Standards',
      facts: standards.flatMap(ratingOf),
      excerpts: standards.flatMap((standard) => tableRow(standard, loaded)),
      message: `Standards: ${standards.length}.`,
    };
  if (keyQuestionsAsked.test(text) && keyQuestions.length > 0)
    return {
      ...these(keyQuestions, 'Key questions', loaded),
      message: `Key questions: ${keyQuestions.length}.`,
    };
  return null;
};
