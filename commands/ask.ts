import { solve } from '../knowledge/answer/facts.ts';
import { figuresOf } from '../knowledge/answer/figures.ts';
import { keyQuestionAt, keyQuestionFact } from '../knowledge/answer/key-questions.ts';
import { asksNumber, type Question, questionOf, stemsOf } from '../knowledge/answer/question.ts';
import { recommendationsAsked } from '../knowledge/answer/recommendations.ts';
import type { FactAnswer } from '../knowledge/answer/stated.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Found } from '../knowledge/search/search.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { withFacts } from './figure.ts';
import { finding } from './finding.ts';
import { marksWithin, notFound, notFoundNear } from './not-found.ts';
import { text } from './options.ts';
import { unitsOf } from './paging.ts';
import { recommendation } from './recommendation.ts';
import type { Answered, Fact, Next, Quote, Reply } from './reply.ts';

const definition = {
  name: 'ask',
  description: 'Any question in plain words, answered with the passages that answer it',
  options: [
    {
      name: 'question',
      description: 'What you want to know',
      type: 'text',
      required: true,
      completion: 'topic',
      schema: text,
    },
  ],
  examples: ['/ask how many recommendations are there?'],
} as const satisfies Definition;

export const ask: Command<typeof definition> = {
  definition,
  async run({ question: typed = '' }, asked) {
    const loaded = asked.library.main;
    const question = questionOf(typed);
    if (question.stems.length === 0) {
      return notFound('ask', asked.line, {
        message: 'There is nothing in this to look for in the report.',
        suggestions: ['/help'],
      });
    }
    const recommended = await onRecommendations(question, asked);
    if (recommended) return recommended;
    const solved = solve(question, loaded);
    if (solved?.missing) {
      const { found } = await loaded.search.find(typed, { as: 'question' });
      return notFoundNear('ask', asked.line, { message: solved.missing, found, loaded });
    }
    if (solved?.list) return asAsk(await finding.run(solved.list, asked));
    if (solved) return factReply(solved, asked);
    return fromPassages(typed, question, asked);
  },
};

/** A question about recommendations is answered by the command for them. */
async function onRecommendations(question: Question, asked: Asked): Promise<Reply | null> {
  const wanted = recommendationsAsked(question, asked.library.main);
  if (!wanted) return null;
  if (wanted.kind === 'count') return counted(wanted.claimed, asked);
  const which =
    wanted.kind === 'number' ? String(wanted.number) : wanted.kind === 'topic' ? wanted.topic : undefined;
  const reply = await recommendation.run(which === undefined ? {} : { which }, asked);
  // A topic that no recommendation is on may still be what some passage speaks of.
  if (wanted.kind === 'topic' && reply.status !== 'answered') return null;
  return asAsk(reply);
}

function asAsk<R extends Reply>(reply: R): R {
  return { ...reply, command: 'ask' };
}

/** How many recommendations there are, told by the number of the last one, and all of them. */
async function counted(claimed: number | null, asked: Asked): Promise<Reply> {
  const loaded = asked.library.main;
  const reply = await recommendation.run({}, asked);
  const last = loaded.report.recommendations.at(-1);
  if (reply.status !== 'answered' || !last) return asAsk(reply);
  const { start, end } = last.numberSpan;
  const digits = /\d+/.exec(loaded.source.text.slice(start, end));
  const span = digits
    ? { start: start + digits.index, end: start + digits.index + digits[0].length }
    : last.numberSpan;
  const count = loaded.report.recommendations.length;
  return {
    ...asAsk(reply),
    facts: [factOf(loaded, { label: 'Number of the last recommendation', span }), ...reply.facts],
    message:
      claimed === null ? `Recommendations: ${count}.` : `Recommendations: ${count}. Asked: ${claimed}.`,
  };
}

function factReply(answer: FactAnswer, { library, line }: Asked): Answered {
  const loaded = library.main;
  return {
    command: 'ask',
    line,
    status: 'answered',
    title: answer.title,
    facts: answer.facts.map((fact) => factOf(loaded, fact)),
    excerpts: fitting(answer.excerpts.map((span) => quoteOf(loaded, span))),
    ...(answer.message === undefined ? {} : { message: answer.message }),
    ...(answer.rating === undefined ? {} : { rating: answer.rating }),
    next: nextOf(answer.standard),
  };
}

async function fromPassages(typed: string, question: Question, asked: Asked): Promise<Reply> {
  const loaded = asked.library.main;
  const judged = await loaded.search.find(typed, { as: 'question' });
  const [best] = judged.found;
  if (!judged.answers || !best) {
    return notFoundNear('ask', asked.line, {
      message: 'The report does not say.',
      found: judged.found,
      loaded,
    });
  }
  const excerpts = fitting(
    judged.found.map((found) => quoteOf(loaded, found.span, marksWithin(found.marks, found.span))),
  );
  const standard = loaded.report.blocks[best.block]?.standard ?? undefined;
  const keyQuestion = keyQuestionAt(best.span, loaded);
  const facts = keyQuestion
    ? [factOf(loaded, keyQuestionFact(keyQuestion, loaded))]
    : asksNumber(question)
      ? countedFacts(best, question, loaded)
      : [];
  return {
    command: 'ask',
    line: asked.line,
    status: 'answered',
    title: 'The report says',
    facts,
    excerpts,
    next: nextOf(standard),
  };
}

/** The figures of the passage that answers: those that count what the question names, or all where none does. */
function countedFacts({ span }: Found, question: Question, loaded: Loaded): Fact[] {
  const figures = figuresOf(span, loaded);
  if (figures.length === 0) return [];
  const counted = withFacts({ sentence: span, figures }, loaded).facts;
  const shared = (fact: Fact) => question.stems.filter((stem) => stemsOf(fact.label).has(stem)).length;
  const most = Math.max(...counted.map(shared));
  return counted.filter((fact) => shared(fact) === most);
}

/** As many of the best excerpts as one message takes: at most five, at least one. */
function fitting(quotes: readonly Quote[]): Quote[] {
  let used = 0;
  return quotes.filter((quote, index) => {
    used += unitsOf(quote);
    return index === 0 || (index < 5 && used <= 2600);
  });
}

function nextOf(standard: string | undefined): Next[] {
  if (standard === undefined) return [{ label: 'Overview', line: '/overview' }];
  return [
    { label: 'Rating', line: `/rating ${standard}` },
    { label: 'Findings', line: `/finding standard:${standard}` },
  ];
}
