import type { Report } from '../report/report.ts';
import type { Source } from '../source/source.ts';
import { explained } from './explained.ts';
import { lexiconOf, type Placed, passagesOf } from './passages-of-report.ts';
import { type Candidate, makeRanker, type Ranker, type Ranking } from './ranker.ts';
import type { Found, Judged, Search, Wanted } from './search.ts';

/** The most passages that a question in plain words is given. */
const most = 12;
/** A passage is on a topic when its score is at least this share of the best one's, and it meets this much of it. */
const onTopic = { score: 0.45, cover: 0.5 };

/** Makes the search over one report. */
export function makeSearch(source: Source, report: Report): Search {
  const passages = passagesOf(source, report);
  const ranker = makeRanker(passages, lexiconOf(report));
  return {
    find: (words, wanted) => Promise.resolve(find(ranker, passages, words, wanted)),
  };
}

function find(ranker: Ranker, passages: readonly Placed[], words: string, wanted: Wanted): Judged {
  const only = (number: number) => fits(passages[number], wanted);
  const ranking = ranker.rank(words, { as: wanted.as, only, reader: null });
  const kept = oneEachBlock(ranking.candidates, passages);
  const shown = wanted.as === 'topic' ? kept.filter((one) => isOnTopic(one, kept[0])) : kept.slice(0, most);
  return {
    answers: ranking.chance >= 0.5,
    found: shown.map((one) => foundOf(ranker, passages, one)),
    explain: () => explained(ranking, (number) => passages[number]),
  };
}

function fits(passage: Placed | undefined, { kind, standard, only }: Wanted): boolean {
  if (!passage) return false;
  if (kind !== undefined && passage.finding !== kind) return false;
  if (standard !== undefined && passage.number !== standard) return false;
  return only?.(passage.block) !== false;
}

/** The best piece of each block. */
function oneEachBlock(candidates: Ranking['candidates'], passages: readonly Placed[]): Candidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ number }) => {
    const block = passages[number]?.block ?? -1;
    if (seen.has(block)) return false;
    seen.add(block);
    return true;
  });
}

function isOnTopic(one: Candidate, best: Candidate | undefined): boolean {
  if (!best) return false;
  return one.score >= onTopic.score * best.score && one.words.cover >= onTopic.cover * best.words.cover;
}

function foundOf(ranker: Ranker, passages: readonly Placed[], candidate: Candidate): Found {
  const placed = passages[candidate.number];
  if (!placed) throw new RangeError(`No passage ${candidate.number} among ${passages.length}`);
  const { span, marks } = ranker.excerpt(candidate);
  const shift = (one: { start: number; end: number }) => ({
    start: one.start + placed.start,
    end: one.end + placed.start,
  });
  return { block: placed.block, span: shift(span), score: candidate.score, marks: marks.map(shift) };
}
