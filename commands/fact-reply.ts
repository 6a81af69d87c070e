import type { FactAnswer } from '../knowledge/answer/stated.ts';
import { fitting, nextOf } from './ask-passages.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked } from './command.ts';
import type { Answered } from './reply.ts';

/** What the typed facts say, as the reply of a command. */
export function factReply(command: string, answer: FactAnswer, { library, line }: Asked): Answered {
  const loaded = library.main;
  return {
    command,
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
