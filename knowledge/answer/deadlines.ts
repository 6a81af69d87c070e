import type { Question } from './question.ts';
import type { Solver } from './stated.ts';

/** True when it is asked by when something is to be done. */
export function asksByWhen({ text }: Pick<Question, 'text'>): boolean {
  return asked.test(text);
}

const asked =
  /\b(?:by when|when must|when should|when do|deadline|how soon|timescales?|by what date|how long do)\b/;
const dated =
  /\bwithin \w+ (?:days?|weeks?|months?|years?)\b|\bby (?:the end of|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\b(?:immediately|urgently)\b/i;

/** "By when must they carry out the recommendations?": settled where no recommendation sets a time. */
export const solveDeadline: Solver = (question, { report }) => {
  const { recommendations } = report;
  if (!asksByWhen(question) || !/\brecommendations?\b/.test(question.text)) return null;
  if (recommendations.length === 0) return null;
  const met = recommendations.filter((one) => dated.test(`${one.audience ?? ''} ${one.text}`));
  return met.length > 0
    ? { title: 'When it is to be done', facts: [], excerpts: met.map(({ span }) => span) }
    : {
        title: 'No date',
        facts: [],
        excerpts: [],
        missing: 'The report sets no date for its recommendations.',
      };
};
