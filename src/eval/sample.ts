import { readableOf } from '../../knowledge/search/passage-vectors.ts';
import { type Model, makeRanker, type Ranking } from '../../knowledge/search/ranker.ts';
import { readerOf } from '../../knowledge/search/reader.ts';
import { cachedVectors } from './cache.ts';
import type { Case, Corpus } from './corpus.ts';

/** A question that was read once and can be ranked again and again. */
export interface Sample {
  readonly one: Case;
  /** Ranks by words and reader, or by words alone; under the weights given, or those in use. */
  rank(both: boolean, model?: Model): Ranking;
}

/** Reads questions over a corpus. The vectors of its passages are kept out of the way, for the next time. */
export async function samplesOf(
  { name, passages, lexicon, precedents }: Corpus,
  cases: readonly Case[],
): Promise<Sample[]> {
  const ranker = makeRanker(passages, lexicon);
  const reader = readerOf(passages.map(readableOf), { vectors: cachedVectors(name), precedents });
  const samples: Sample[] = [];
  for (const one of cases) {
    const reading = await reader.read(ranker.readable(one.text));
    samples.push({
      one,
      rank: (both, model) =>
        ranker.rank(one.text, {
          as: one.as,
          reading: both ? reading : null,
          ...(model ? { model } : {}),
        }),
    });
  }
  return samples;
}
