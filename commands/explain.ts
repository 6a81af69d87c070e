import { solve } from '../knowledge/answer/facts.ts';
import { questionOf } from '../knowledge/answer/question.ts';
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
  const question = questionOf(words);
  const settled =
    as === 'question'
      ? (recommendationsAsked(question, main)?.kind ?? solve(question, main)?.title)
      : undefined;
  const facts =
    settled === undefined ? 'The typed facts do not settle it.' : `Settled by the typed facts: ${settled}.`;
  const judged = await main.search.find(words, { as });
  return [
    ...(words === typed ? [] : [`Read as: ${words}`]),
    facts,
    'What the passages say:',
    ...judged.explain(),
  ];
}
