import { keyQuestionFact } from '../knowledge/answer/key-question-facts.ts';
import { overallFacts, ratingOf } from '../knowledge/answer/ratings.ts';
import type { Stated } from '../knowledge/answer/stated.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Recommendation } from '../knowledge/report/report.ts';
import type { Span } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Command, Definition } from './command.ts';

const definition = {
  name: 'overview',
  description: 'What the report is: ratings, key-question figures, recommendations in brief',
  options: [],
  examples: ['/overview'],
} as const satisfies Definition;

export const overview: Command<typeof definition> = {
  definition,
  async run(_values, { library, line }) {
    const loaded = library.main;
    const { report, meta } = loaded;
    const rating = report.overallRating?.value;
    const standards = report.standards.length > 0;
    return {
      command: 'overview',
      line,
      status: 'answered',
      title: report.area?.value ?? report.title?.value ?? meta.id,
      facts: facts(loaded).map((fact) => factOf(loaded, fact)),
      excerpts: report.recommendations.map((item) =>
        quoteOf(loaded, firstWords(item), { label: `Recommendation ${item.number}, first words` }),
      ),
      ...(rating === undefined ? {} : { rating }),
      ...(standards ? { chart: 'overall' } : {}),
      next: [
        ...(standards ? [{ label: 'Ratings', line: '/rating' }] : []),
        ...(report.recommendations.length > 0 ? [{ label: 'Recommendations', line: '/recommendation' }] : []),
        ...(report.findings.some(({ kind }) => kind === 'strength')
          ? [{ label: 'Strengths', line: '/finding kind:strength' }]
          : []),
        { label: 'Sections', line: '/section' },
      ],
    };
  },
};

/** Ratings first, then who wrote it and when, then key questions from the lowest to the highest. */
function facts(loaded: Loaded): Stated[] {
  const { report } = loaded;
  const one = (label: string, read: { readonly value: string; readonly span: Span } | null): Stated[] =>
    read ? [{ label, ...read }] : [];
  return [
    ...overallFacts(loaded),
    ...one('Report', report.title),
    ...one('Area', report.area),
    ...one('Region', report.region),
    ...one('Published', report.published),
    ...report.people.map(({ name, role, nameSpan }) => ({ label: role, span: nameSpan, value: name })),
    ...report.standards.flatMap(ratingOf),
    ...[...report.keyQuestions]
      .sort((a, b) => a.percent - b.percent)
      .map((item) => keyQuestionFact(item, loaded)),
  ];
}

/** The first dozen words of a recommendation, verbatim, not ending in a word that leads on. */
function firstWords({ span, text }: Recommendation): Span {
  const words = [...text.matchAll(/\S+/g)].slice(0, 12);
  const last = words.findLast(
    ([word]) => !/^(?:a|an|and|at|by|for|from|in|of|on|or|that|the|their|to|with)$/i.test(word),
  );
  return { start: span.start, end: last ? span.start + last.index + last[0].length : span.end };
}
