/** A question as a threshold sees it: the score of its best passage, and whether that is right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
  readonly answerable: boolean;
}

/** The least score to answer at, so that the most questions come out right: answered rightly or rightly refused. */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let right = scored.filter((one) => one.answerable && one.right).length;
  let [best, most] = [Number.NEGATIVE_INFINITY, right];
  sorted.forEach(({ score, right: isRight, answerable }, i) => {
    right += answerable ? (isRight ? -1 : 0) : 1;
    const next = sorted[i + 1]?.score ?? Number.POSITIVE_INFINITY;
    if (right > most && next > score) {
      most = right;
      best = (score + Math.min(next, score + 1)) / 2;
    }
  });
  return best;
}
