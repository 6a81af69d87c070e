import type { Reply } from '../../commands/reply.ts';
import { fold, type ReportQuestion } from './report-questions.ts';

/** What became of a question. */
export interface Outcome {
  /** Rank of the first right excerpt or fact, from 0; -1 when none is right. */
  readonly rank: number;
  readonly refused: boolean;
  /** Right first, or rightly refused. */
  readonly right: boolean;
}

/** As many units of an excerpt count as a reader sees. */
const seen = 900;

/**
 * Judges a reply: an excerpt is right when it holds one of the gold pieces; a fact counts like an excerpt of its
 * rank when its value holds the value or a gold piece and its citation touches a gold piece. A value, where the
 * question has one, must stand in a fact's value or in the first excerpt.
 */
export function judgeReply(question: ReportQuestion, reply: Reply, source: string): Outcome {
  const refused = reply.status !== 'answered';
  if (!question.answerable) return { rank: -1, refused, right: refused };
  if (reply.status !== 'answered') return { rank: -1, refused, right: false };
  const gold = question.gold.map(fold);
  const { value } = question;
  const valued =
    value === undefined ||
    reply.facts.some((fact) => fact.value.includes(value)) ||
    fold(reply.excerpts[0]?.text.slice(0, seen) ?? '').includes(value);
  const excerpts = reply.excerpts.map(({ text }) =>
    gold.some((piece) => fold(text.slice(0, seen)).includes(piece)),
  );
  const places = goldPlaces(question.gold, source);
  const facts = reply.facts.map(
    (fact) =>
      ((value !== undefined && fact.value.includes(value)) ||
        gold.some((piece) => fold(fact.value).includes(piece))) &&
      places.some(({ start, end }) => fact.citation.start < end && start < fact.citation.end),
  );
  const ranks = [excerpts.indexOf(true), facts.indexOf(true)].filter((rank) => rank >= 0);
  const rank = ranks.length > 0 && valued ? Math.min(...ranks) : -1;
  return { rank, refused, right: rank === 0 };
}

/** Where the gold pieces stand in the stored text, white space folded away. */
function goldPlaces(gold: readonly string[], source: string): { start: number; end: number }[] {
  return gold.flatMap((piece) => {
    const pattern = fold(piece)
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+');
    return [...source.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    }));
  });
}
