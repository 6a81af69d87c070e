import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report/report.ts';
import { packageRoot } from '../source/home.ts';
import type { Source } from '../source/source.ts';
import { explained } from './explained.ts';
import { readableOf } from './passage-vectors.ts';
import { lexiconOf, type Placed, passagesOf } from './passages-of-report.ts';
import { putRight } from './put-right.ts';
import { type Candidate, makeRanker, type Ranker, type Ranking } from './ranker.ts';
import { readerOf } from './reader.ts';
import type { Beside } from './reader-messages.ts';
import type { Reading } from './reading.ts';
import type { Found, Judged, Search, Wanted } from './search.ts';

/** The most passages that a question in plain words is given. */
const most = 12;
/** The most of a question that the reader is given, in UTF-16 units; it reads no further than some 60 pieces. */
const longest = 600;
/** A passage is shown beside the one that answers when its score is no further behind: one in 1,000 as likely. */
const behind = 7;
/** A passage is on a topic when its score is at least this share of the best one's, and it meets this much of it. */
const onTopic = { score: 0.45, cover: 0.5 };

/**
 * Makes the search over one report.
 * @param beside where its passages' vectors are kept, and the questions that were put to it before; its own folder,
 * where it has one, unless said otherwise
 */
export function makeSearch(source: Source, report: Report, beside: Beside = besideOf(source.id)): Search {
  const passages = passagesOf(source, report);
  const ranker = makeRanker(passages, lexiconOf(report));
  const reader = readerOf(passages.map(readableOf), beside);
  return {
    async find(words, wanted) {
      const reading = /[\p{L}\p{N}]/u.test(words)
        ? await reader.read(ranker.readable(words).slice(0, longest))
        : null;
      return judged(ranker, passages, words, { wanted, reading });
    },
    putRight: (question) => putRight(question, ranker.index),
    warm: () => reader.warm(),
  };
}

/** The files in the report's own folder. */
function besideOf(id: string): Beside {
  const folder = join(packageRoot(), 'knowledge', 'reports', id);
  const precedents = join(folder, 'precedents.jsonl');
  return {
    vectors: existsSync(folder) ? join(folder, 'vectors.bin') : null,
    precedents: existsSync(precedents) ? precedents : null,
  };
}

interface Asking {
  readonly wanted: Wanted;
  readonly reading: Reading | null;
}

function judged(
  ranker: Ranker,
  passages: readonly Placed[],
  words: string,
  { wanted, reading }: Asking,
): Judged {
  const only = (number: number) => wanted.only?.(passages[number]?.block ?? -1) !== false;
  const ranking = ranker.rank(words, { as: wanted.as, only, reading });
  const answers = ranking.chance >= 0.5;
  const kept = oneEachBlock(ranking.candidates, passages);
  const best = kept[0];
  const shown =
    wanted.as === 'topic'
      ? kept.filter((one) => isOnTopic(one, best))
      : kept.slice(0, most).filter(({ score }) => !answers || score >= (best?.score ?? 0) - behind);
  return {
    answers,
    found: shown.map((one) => foundOf(ranker, passages, one, reading)),
    explain: () => explained(ranking, (number) => passages[number]),
  };
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

function foundOf(
  ranker: Ranker,
  passages: readonly Placed[],
  candidate: Candidate,
  reading: Reading | null,
): Found {
  const placed = passages[candidate.number];
  if (!placed) throw new RangeError(`No passage ${candidate.number} among ${passages.length}`);
  const { span, best, marks } = ranker.excerpt(candidate, reading);
  const shift = (one: { start: number; end: number }) => ({
    start: one.start + placed.start,
    end: one.end + placed.start,
  });
  return {
    block: placed.block,
    span: shift(span),
    best: shift(best),
    score: candidate.score,
    marks: marks.map(shift),
  };
}
