import { join } from 'node:path';
import { packageRoot } from '../../knowledge/source/home.ts';

/** Where an evaluation keeps the vectors of passages that do not come with any, for the next time. */
export function cachedVectors(name: string): string {
  return join(packageRoot(), 'node_modules', '.cache', 'chapter-and-verse', `${name}.bin`);
}
