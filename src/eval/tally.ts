import type { Model } from '../../knowledge/search/ranker.ts';
import type { Sample } from './sample.ts';

/** How many questions came out how. */
export interface Tally {
  readonly answerable: number;
  readonly first: number;
  readonly inThree: number;
  readonly refusedWrongly: number;
  readonly unanswerable: number;
  readonly refusedRightly: number;
  /** Right first and not refused, or refused rightly. */
  readonly allIn: number;
}

/** Counts how passages are ranked and answers judged, by the passage that comes first. */
export function tally(samples: readonly Sample[], both: boolean, model?: Model): Tally {
  const seen = samples.map(({ one, rank }) => {
    const { candidates, chance } = rank(both, model);
    const place = candidates.findIndex(({ number }) => one.right.includes(number));
    return { ...one, place, answered: chance >= 0.5 };
  });
  const yes = seen.filter(({ answerable }) => answerable);
  const no = seen.filter(({ answerable }) => !answerable);
  return {
    answerable: yes.length,
    first: yes.filter(({ place }) => place === 0).length,
    inThree: yes.filter(({ place }) => place >= 0 && place < 3).length,
    refusedWrongly: yes.filter(({ answered }) => !answered).length,
    unanswerable: no.length,
    refusedRightly: no.filter(({ answered }) => !answered).length,
    allIn:
      yes.filter(({ place, answered }) => place === 0 && answered).length +
      no.filter(({ answered }) => !answered).length,
  };
}

/** A tally on one line, as shares. */
export function tallyLine(one: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return [
    `first ${share(one.first, one.answerable)}`,
    `in three ${share(one.inThree, one.answerable)}`,
    `refused wrongly ${share(one.refusedWrongly, one.answerable)}`,
    `refused rightly ${share(one.refusedRightly, one.unanswerable)}`,
    `all-in ${share(one.allIn, one.answerable + one.unanswerable)} of ${one.answerable + one.unanswerable}`,
  ].join(', ');
}
