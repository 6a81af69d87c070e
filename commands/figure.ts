import {
  type CountedSentence,
  countedIn,
  countedWords,
  figuresOf,
  qualified,
} from '../knowledge/answer/figures.ts';
import { holdsWord, keyQuestionMeant } from '../knowledge/answer/key-question-subject.ts';
import { questionOf } from '../knowledge/answer/question.ts';
import { recommendationsAsked } from '../knowledge/answer/recommendations.ts';
import type { Loaded } from '../knowledge/library.ts';
import { touches } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Command, Definition } from './command.ts';
import { printLine } from './line.ts';
import { noSuchPage, notFoundNear } from './not-found.ts';
import { pageOption, text } from './options.ts';
import { pagesOf, pagingOf } from './paging.ts';
import { recommendationCount } from './recommendation-count.ts';
import type { Fact, Quote } from './reply.ts';

const definition = {
  name: 'figure',
  description: 'The figures that the report gives on a topic, each in its whole sentence',
  options: [
    {
      name: 'topic',
      description: 'What is counted',
      type: 'text',
      required: true,
      completion: 'topic',
      schema: text,
    },
    pageOption,
  ],
  examples: ['/figure {counted}'],
} as const satisfies Definition;

export const figure: Command<typeof definition> = {
  definition,
  async run({ topic = '', page = 1 }, asked) {
    const { library, line } = asked;
    const loaded = library.main;
    const recommended = recommendationsAsked(questionOf(topic), loaded);
    if (recommended?.kind === 'count')
      return { ...(await recommendationCount(recommended.claimed, asked)), command: 'figure' };
    const { blocks, figures } = loaded.report;
    const counted = new Set<number>();
    for (const { span } of figures)
      counted.add(blocks.findIndex((block) => block.span.start <= span.start && span.end <= block.span.end));
    const judged = await loaded.search.find(topic, { as: 'topic', only: (block) => counted.has(block) });
    const found = judged.answers ? countedIn(judged.found, loaded) : [];
    const meant = keyQuestionMeant(questionOf(topic), loaded);
    const row = meant?.subject.some((stem) => holdsWord(stem, meant.item)) ? meant.item.span : null;
    // "Planning, involving the person": the row of the key question comes before what else was counted.
    const sentences = row
      ? [
          { sentence: row, figures: figuresOf(row, loaded) },
          ...found.filter(({ sentence }) => !touches(sentence, row)),
        ]
      : found;
    if (sentences.length === 0) {
      return notFoundNear('figure', line, {
        message: `The report gives no figure on “${topic}”.`,
        found: judged.found,
        loaded,
      });
    }
    const pages = pagesOf(
      sentences.map((sentence) => withFacts(sentence, loaded)),
      unitsOfCounted,
    );
    const here = pages[page - 1];
    if (!here) {
      return noSuchPage('figure', line, page, pages.length, printLine(definition, { topic }));
    }
    return {
      command: 'figure',
      line,
      status: 'answered',
      title: `Figures on “${topic}”`,
      facts: here.flatMap(({ facts }) => facts),
      excerpts: here.map(({ quote }) => quote),
      ...pagingOf(page, pages.length, (other) => printLine(definition, { topic, page: String(other) })),
      next: topic.includes(':') ? [] : [{ label: 'Findings', line: `/finding ${topic}` }],
    };
  },
};

interface Counted {
  readonly quote: Quote;
  readonly facts: readonly Fact[];
}

/** A sentence and its figures as facts, each labelled with the words that say what is counted. */
export function withFacts({ sentence, figures }: CountedSentence, loaded: Loaded): Counted {
  return {
    quote: quoteOf(loaded, sentence, { marks: figures.map(({ span }) => span) }),
    facts: figures.map((item) =>
      factOf(loaded, { label: countedWords(item, loaded), span: qualified(item, loaded) }),
    ),
  };
}

function unitsOfCounted({ quote, facts }: Counted): number {
  return (
    quote.text.length +
    120 +
    facts.reduce((sum, { label, value }) => sum + label.length + value.length + 10, 0)
  );
}
