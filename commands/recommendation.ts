import { recommendedTo } from '../knowledge/answer/audiences.ts';
import { numbered, recommendationNumbers } from '../knowledge/answer/recommendation-numbers.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Recommendation } from '../knowledge/report/report.ts';
import { touches } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { printLine } from './line.ts';
import { noSuchPage, notFound, notFoundNear } from './not-found.ts';
import { pageOption, text } from './options.ts';
import { pagesOf, pagingOf, unitsOf } from './paging.ts';
import type { Fact, Reply } from './reply.ts';

const definition = {
  name: 'recommendation',
  description: 'The recommendations in full: one by number, those on a topic, or all',
  options: [
    {
      name: 'which',
      description: 'A number, a topic, or who should act; none for all',
      type: 'text',
      completion: 'recommendation',
      schema: text,
    },
    pageOption,
  ],
  examples: ['/recommendation', '/recommendation 1'],
} as const satisfies Definition;

export const recommendation: Command<typeof definition> = {
  definition,
  async run({ which, page = 1 }, asked) {
    const loaded = asked.library.main;
    const { recommendations } = loaded.report;
    if (recommendations.length === 0) {
      return notFound('recommendation', asked.line, {
        message: 'This report makes no recommendations.',
        suggestions: ['/overview'],
      });
    }
    if (which === undefined || /^all$/i.test(which))
      return list('Recommendations', recommendations, page, { which }, asked);
    const numbers = recommendationNumbers(which, loaded);
    if (numbers === null || numbers.length === 0) return onTopic(which, page, asked);
    const items = numbered(numbers, loaded);
    const missing = numbers.filter((number) => items.every((item) => item.number !== number));
    const found = numbers.filter((number) => !missing.includes(number));
    const named = `${found.length === 1 ? 'Recommendation' : 'Recommendations'} ${found.join(', ')}`;
    if (items.length > 0) {
      const reply = list(named, items, page, { which }, asked);
      return missing.length === 0 || reply.status !== 'answered'
        ? reply
        : { ...reply, message: noneNumbered(missing, recommendations) };
    }
    return notFound('recommendation', asked.line, {
      title: 'No such recommendation',
      message: noneNumbered(numbers, recommendations),
      suggestions: recommendations.map((item) => `/recommendation ${item.number}`).slice(0, 10),
    });
  },
};

function noneNumbered(numbers: readonly number[], recommendations: readonly Recommendation[]): string {
  return `There is no recommendation ${numbers.join(', ')}. ${numbersThatExist(recommendations)}`;
}

function numbersThatExist(recommendations: readonly Recommendation[]): string {
  const count = recommendations.length;
  if (count === 1) return 'There is 1 recommendation.';
  const numbers = recommendations.map(({ number }) => number);
  return `There are ${count} recommendations, ${Math.min(...numbers)} to ${Math.max(...numbers)}.`;
}

async function onTopic(topic: string, page: number, asked: Asked): Promise<Reply> {
  const loaded = asked.library.main;
  const made = recommendedTo(topic, loaded);
  if (made.length > 0) return list(`Recommendations made to “${topic}”`, made, page, { which: topic }, asked);
  const { blocks, recommendations } = loaded.report;
  const judged = await loaded.search.find(topic, {
    as: 'topic',
    only: (block) => blocks[block]?.kind === 'recommendation',
  });
  const met = judged.found.flatMap(({ span }) => recommendations.filter((item) => touches(item.span, span)));
  const items = [...new Set(met)];
  if (!judged.answers || items.length === 0) {
    return notFoundNear('recommendation', asked.line, {
      message: `No recommendation is about “${topic}”. ${numbersThatExist(recommendations)}`,
      found: judged.found,
      loaded,
    });
  }
  return list(`Recommendations on “${topic}”`, items, page, { which: topic }, asked);
}

function list(
  title: string,
  items: readonly Recommendation[],
  page: number,
  given: { which: string | undefined },
  { library, line }: Asked,
): Reply {
  const loaded = library.main;
  const quotes = items.map((item) => ({
    item,
    quote: quoteOf(loaded, item.span, { label: `Recommendation ${item.number}` }),
  }));
  const pages = pagesOf(quotes, ({ quote }) => unitsOf(quote));
  const here = pages[page - 1];
  if (!here) {
    return noSuchPage('recommendation', line, page, pages.length, printLine(definition, given));
  }
  return {
    command: 'recommendation',
    line,
    status: 'answered',
    title,
    facts: audiences(items, loaded),
    excerpts: here.map(({ quote }) => quote),
    ...pagingOf(page, pages.length, (other) => printLine(definition, { ...given, page: String(other) })),
    next: [
      ...(items.length < loaded.report.recommendations.length
        ? [{ label: 'All recommendations', line: '/recommendation' }]
        : []),
      { label: 'Overview', line: '/overview' },
    ],
  };
}

/** Who the recommendations are made to: a fact for each audience, in order. */
function audiences(items: readonly Recommendation[], loaded: Loaded): Fact[] {
  const spans = new Map(
    items.flatMap(({ audienceSpan }) => (audienceSpan ? [[audienceSpan.start, audienceSpan] as const] : [])),
  );
  return [...spans.values()].map((span) => {
    const numbers = items
      .filter(({ audienceSpan }) => audienceSpan?.start === span.start)
      .map(({ number }) => number)
      .sort((a, b) => a - b);
    const label =
      numbers.length === 1
        ? `Recommendation ${numbers[0]} is made to`
        : `Recommendations ${numbers.join(', ')} are made to`;
    return factOf(loaded, { label, span });
  });
}
