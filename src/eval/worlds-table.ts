import { join } from 'node:path';
import { packageRoot } from '../../knowledge/source/home.ts';
import type { Case } from './corpus.ts';
import type { Rival } from './rival.ts';
import { rivalsOver } from './rivals.ts';
import { samplesOf } from './sample.ts';
import { type Tally, tally } from './tally.ts';
import { table } from './text-table.ts';
import { bestThreshold } from './threshold.ts';
import { worldCorpus } from './world.ts';

/** The two invented reports that come as passages, by right passage: ours beside the rivals. */
export async function worldTable(name: string): Promise<string> {
  const corpus = worldCorpus(join(packageRoot(), 'test', 'questions', 'worlds', `${name}.jsonl`));
  const samples = await samplesOf(corpus, corpus.cases);
  const rows: [string, Tally][] = [
    ['ours, words and reader', tally(samples, true)],
    ['ours, words alone', tally(samples, false)],
    ...rivalsOver(corpus.passages).map((rival): [string, Tally] => [
      rival.name,
      rivalTally(rival, corpus.cases),
    ]),
  ];
  return table(
    ['', 'first', 'in three', 'refused wrongly', 'refused rightly', 'all-in'],
    rows.map(([label, one]) => [
      label,
      share(one.first, one.answerable),
      share(one.inThree, one.answerable),
      share(one.refusedWrongly, one.answerable),
      share(one.refusedRightly, one.unanswerable),
      share(one.allIn, one.answerable + one.unanswerable),
    ]),
  );
}

/** A rival's threshold is chosen on these very questions, in its favour. */
function rivalTally(rival: Rival, cases: readonly Case[]): Tally {
  const seen = cases.map((one) => {
    const hits = rival.rank(one.text);
    return {
      one,
      score: hits[0]?.score ?? Number.NEGATIVE_INFINITY,
      place: hits.findIndex(({ number }) => one.right.includes(number)),
    };
  });
  const threshold = bestThreshold(
    seen.map(({ one, score, place }) => ({ score, right: place === 0, answerable: one.answerable })),
  );
  const yes = seen.filter(({ one }) => one.answerable);
  const no = seen.filter(({ one }) => !one.answerable);
  const refused = ({ score }: { readonly score: number }) =>
    score < threshold || score === Number.NEGATIVE_INFINITY;
  return {
    answerable: yes.length,
    first: yes.filter(({ place }) => place === 0).length,
    inThree: yes.filter(({ place }) => place >= 0 && place < 3).length,
    refusedWrongly: yes.filter(refused).length,
    unanswerable: no.length,
    refusedRightly: no.filter(refused).length,
    allIn: yes.filter((one) => one.place === 0 && !refused(one)).length + no.filter(refused).length,
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '');
}
