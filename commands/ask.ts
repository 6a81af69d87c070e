import { audiencesOf } from '../knowledge/answer/audiences.ts';
import { solve } from '../knowledge/answer/facts.ts';
import { asksBot, asksSummary, type Question, questionOf, topicAsked } from '../knowledge/answer/question.ts';
import { recommendationsAsked } from '../knowledge/answer/recommendations.ts';
import { fromPassages } from './ask-passages.ts';
import type { Asked, Command, Definition } from './command.ts';
import { factReply } from './fact-reply.ts';
import { finding } from './finding.ts';
import { notFound, notFoundNear } from './not-found.ts';
import { text } from './options.ts';
import { overview } from './overview.ts';
import { spokenOfAsStandard } from './rating.ts';
import { recommendation } from './recommendation.ts';
import { recommendationCount } from './recommendation-count.ts';
import type { Reply } from './reply.ts';

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
  async run({ question: whole = '' }, asked) {
    const loaded = asked.library.main;
    const typed = loaded.search.putRight(whole);
    const question = questionOf(typed);
    if (asksBot(question)) {
      return notFound('ask', asked.line, {
        message: 'This is asked of the bot, and the report does not speak of it.',
        suggestions: ['/about', '/help'],
      });
    }
    if (asksSummary(question)) return asAsk(await overview.run({}, asked));
    const recommended = await onRecommendations(typed, question, asked);
    if (recommended) return recommended;
    const solved = solve(question, loaded);
    if (question.stems.length === 0 && !solved) {
      return notFound('ask', asked.line, {
        message: 'There is nothing in this to look for in the report.',
        suggestions: ['/help'],
      });
    }
    const spoken = solved?.unrated === undefined ? null : await spokenOfAsStandard(solved.unrated, asked);
    if (spoken) return asAsk(spoken);
    if (solved?.missing) {
      const { found } = await loaded.search.find(typed, { as: 'question' });
      return notFoundNear('ask', asked.line, { message: solved.missing, found, loaded });
    }
    if (solved?.list) return asAsk(await finding.run(solved.list, asked));
    if (solved) return factReply('ask', solved, asked);
    const topic = topicAsked(question);
    if (topic !== null) return asAsk(await finding.run({ topic }, asked));
    return fromPassages(typed, question, asked);
  },
};

/** "Recommendations on haddock": they and nothing else are asked for. */
const recommendationOn =
  /\brecommend(?:s|ed|ations?)? (?:on|about|for|regarding|concerning) (?:\S+ ){0,4}\S+$/;

/** A question about recommendations is answered by the command for them. */
async function onRecommendations(typed: string, question: Question, asked: Asked): Promise<Reply | null> {
  const wanted = recommendationsAsked(question, asked.library.main);
  if (!wanted) return null;
  if (wanted.kind === 'count') return asAsk(await recommendationCount(wanted.claimed, asked));
  if (wanted.kind === 'others') return madeToOthers(asTyped(wanted.claimed, typed), asked);
  const which =
    wanted.kind === 'numbers'
      ? wanted.numbers.join(', ')
      : wanted.kind === 'topic'
        ? wanted.topic
        : undefined;
  const reply = await recommendation.run(which === undefined ? {} : { which }, asked);
  if (wanted.kind !== 'topic' || reply.status === 'answered') return asAsk(reply);
  // A topic that no recommendation is on may still be what some passage speaks of.
  if (!recommendationOn.test(question.text)) return null;
  const loaded = asked.library.main;
  const { found } = await loaded.search.find(typed, { as: 'question' });
  const message = `No recommendation was found on “${wanted.topic}”.`;
  return notFoundNear('ask', asked.line, { message, found, loaded });
}

function asAsk<R extends Reply>(reply: R): R {
  return { ...reply, command: 'ask' };
}

/** Words of a question in the capitals in which they were typed. */
function asTyped(words: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(words);
  return at === -1 ? words : typed.slice(at, at + words.length);
}

/** All recommendations, where those to somebody to whom none is made are asked for. */
async function madeToOthers(claimed: string, asked: Asked): Promise<Reply> {
  const reply = await recommendation.run({}, asked);
  const made = audiencesOf(asked.library.main).join(', ');
  return asAsk({ ...reply, message: `Recommendations are made to: ${made}. Asked: ${claimed}.` });
}
