import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ranking } from '../../knowledge/search/ranker.ts';
import { packageRoot } from '../../knowledge/source/home.ts';
import type { Case } from './corpus.ts';
import { worldCorpus } from './world.ts';

/**
 * Topics of the invented reports that the reader was trained on, as topics that another report does not speak of.
 * Only those hold that are strange to it; see `isStrange`.
 */
export function strangeTopics(every: number): Case[] {
  const folder = join(packageRoot(), 'knowledge', 'model', 'training', 'worlds');
  const topics = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => worldCorpus(join(folder, file)).cases.filter(({ as }) => as === 'topic'));
  return topics
    .filter((_, number) => number % every === 0)
    .map((one) => ({ ...one, answerable: false, right: [], category: 'strange topic' }));
}

/** True when the report lacks a word of the topic, or no passage of it has nearly all of them. */
export function isStrange({ question, candidates }: Ranking): boolean {
  return (
    question.needs.some(({ met }) => met === 'unknown') || candidates.every(({ words }) => words.cover < 0.65)
  );
}
