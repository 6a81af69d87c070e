import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../knowledge/source/home.ts';
import type { Case } from './corpus.ts';
import { worldCorpus } from './world.ts';

/**
 * Topics of the invented reports that the reader was trained on, as topics that another report does not speak of.
 * Only those hold of which some word is not in the other report; see `isStrange`.
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
