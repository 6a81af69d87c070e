import { holdsWhatIsAsked } from '../knowledge/answer/asked-there.ts';
import { solve } from '../knowledge/answer/facts.ts';
import { asksBot, asksSummary, questionOf, topicAsked } from '../knowledge/answer/question.ts';
import { recommendationsAsked } from '../knowledge/answer/recommendations.ts';
import type { Library } from '../knowledge/library.ts';
import { fold, splitCommand } from './line.ts';

/** How a question in plain words was understood, what was weighed, and why it was answered or refused. */
export async function explain(line: string, { main }: Library): Promise<string[]> {
  const split = splitCommand(fold(line));
  if (split && split.name !== 'ask' && split.name !== 'finding') {
    return [`/${split.name} looks names up; nothing is weighed.`];
  }
  const typed = split?.rest ?? fold(line);
  const as = split?.name === 'finding' ? 'topic' : 'question';
  const words = as === 'question' ? main.search.putRight(typed) : typed;
  const read = words === typed ? [] : [`Read as: ${words}`];
  const question = questionOf(words);
  if (as === 'question' && asksBot(question)) return [...read, 'Asked of the bot, not of the report.'];
  if (as === 'question' && asksSummary(question)) return [...read, 'Asked for the whole: the overview.'];
  const settled =
    as === 'question'
      ? (recommendationsAsked(question, main)?.kind ?? solve(question, main)?.title)
      : undefined;
  const topic = as === 'question' && settled === undefined ? topicAsked(question) : null;
  const judged = await main.search.find(topic ?? words, { as: topic === null ? as : 'topic' });
  const [best] = judged.found;
  const weighsQuestion = as === 'question' && settled === undefined && topic === null;
  const isBeside = weighsQuestion && judged.answers && best && !holdsWhatIsAsked(question, best, main);
  return [
    ...read,
    settled === undefined ? 'The typed facts do not settle it.' : `Settled by the typed facts: ${settled}.`,
    ...(topic === null ? [] : [`Asked for a topic: ${topic}`]),
    'What the passages say:',
    ...judged.explain(),
    ...(isBeside
      ? ['Refused all the same: the first holds no number, or nothing to come, as is asked for.']
      : []),
  ];
}
