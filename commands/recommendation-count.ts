import { factOf } from './cited.ts';
import type { Asked } from './command.ts';
import { recommendation } from './recommendation.ts';
import type { Reply } from './reply.ts';

/** How many recommendations there are, told by the number of the last one, and all of them. */
export async function recommendationCount(claimed: number | null, asked: Asked): Promise<Reply> {
  const loaded = asked.library.main;
  const reply = await recommendation.run({}, asked);
  const last = loaded.report.recommendations.at(-1);
  if (reply.status !== 'answered' || !last) return reply;
  const { start, end } = last.numberSpan;
  const digits = /\d+/.exec(loaded.source.text.slice(start, end));
  const span = digits
    ? { start: start + digits.index, end: start + digits.index + digits[0].length }
    : last.numberSpan;
  const count = loaded.report.recommendations.length;
  return {
    ...reply,
    facts: [factOf(loaded, { label: 'Number of the last recommendation', span }), ...reply.facts],
    message:
      claimed === null ? `Recommendations: ${count}.` : `Recommendations: ${count}. Asked: ${claimed}.`,
  };
}
