import type { Loaded } from '../library.ts';
import type { Found } from '../search/search.ts';
import { holds } from '../source/span.ts';
import { figuresOf, qualified } from './figures.ts';
import { percentClaimed } from './key-question-facts.ts';
import type { Question } from './question.ts';

/**
 * The difference, where a question takes a percentage for granted and the passage that meets it gives others: "Here: 40
 * per cent. Asked: 60%." Null where the passage gives that percentage, or none in the sentence that meets it best.
 */
export function otherShare(
  question: Question,
  { span, best }: Pick<Found, 'span' | 'best'>,
  loaded: Loaded,
): string | null {
  const claimed = percentClaimed(question);
  if (claimed === null) return null;
  const shares = figuresOf(span, loaded).filter(({ unit }) => unit === 'per cent');
  if (shares.some(({ value }) => value === claimed)) return null;
  const here = shares.filter((share) => holds(best, share.span)).map((share) => qualified(share, loaded));
  if (here.length === 0) return null;
  const told = here.map(({ start, end }) => loaded.source.text.slice(start, end).replace(/\s+/g, ' '));
  return `Here: ${told.join(', ')}. Asked: ${claimed}%.`;
}
