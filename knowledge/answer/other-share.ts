import type { Loaded } from '../library.ts';
import type { Figure } from '../report/report.ts';
import type { Found } from '../search/search.ts';
import { holds } from '../source/span.ts';
import { qualified } from './figures.ts';
import { percentClaimed } from './key-question-facts.ts';
import { type Question, stemsOf } from './question.ts';

/** Words that stand in any sentence on cases. */
const anywhere = stemsOf('people person cases case percent per cent probation practitioners officers staff');

const denial = /\b(?:not|no|never|without|lack\w*|fail\w*|miss\w*|insufficient\w*|inadequate\w*)\b|n't\b/i;

/**
 * The difference, where a question takes a percentage for granted and the passage that meets it gives others: "Here: 45
 * per cent. Asked: 70%." Null where the passage gives that percentage, or denies what is left of a hundred, where another
 * sentence that gives it speaks of what is asked, or where the sentence that meets the question best gives none.
 */
export function otherShare(
  question: Question,
  { span, best }: Pick<Found, 'span' | 'best'>,
  loaded: Loaded,
): string | null {
  const claimed = percentClaimed(question);
  if (claimed === null) return null;
  const shares = loaded.report.figures.filter(({ unit }) => unit === 'per cent');
  const within = shares.filter((share) => holds(span, share.span));
  if (within.some(({ value }) => value === claimed)) return null;
  const sentence = loaded.source.text.slice(best.start, best.end);
  const isDenied = denial.test(sentence) !== denial.test(question.text);
  if (isDenied && within.some(({ value }) => value === 100 - claimed)) return null;
  const asked = question.stems.filter((stem) => !anywhere.has(stem) && !/^\d/.test(stem));
  const saysElsewhere = ({ value, sentenceSpan: { start, end } }: Figure) => {
    const own = stemsOf(loaded.source.text.slice(start, end));
    return value === claimed && asked.some((stem) => own.has(stem));
  };
  if (shares.some(saysElsewhere)) return null;
  const here = within.filter((share) => holds(best, share.span)).map((share) => qualified(share, loaded));
  if (here.length === 0) return null;
  const told = here.map(({ start, end }) => loaded.source.text.slice(start, end).replace(/\s+/g, ' '));
  return `Here: ${told.join(', ')}. Asked: ${claimed}%.`;
}
