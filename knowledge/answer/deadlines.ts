import type { Solver } from './stated.ts';

const asked =
  /\b(?:by when|when must|when should|when do|deadline|how soon|timescales?|by what date|how long do)\b/;
const dated =
  /\bwithin \w+ (?:days?|weeks?|months?|years?)\b|\bby (?:the end of|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\b(?:immediately|urgently)\b/i;

/** "By when must they carry out the recommendations?": settled where no recommendation sets a time. */
export const solveDeadline: Solver = ({ text }, { report }) => {
  const { recommendations } = report;
  if (!asked.test(text) || !/\brecommendations?\b/.test(text) || recommendations.length === 0) return null;
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
