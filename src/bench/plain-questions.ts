import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions } from '../eval/report-questions.ts';
import { packageRoot } from '../package.ts';

/** All different questions in plain words that come with the tests; none where the tests are not there. */
export function plainQuestions(): string[] {
  const folder = join(packageRoot, 'test', 'questions');
  if (!existsSync(folder)) return [];
  const questions = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readQuestions(join(folder, name)))
    .filter(({ command }) => command === 'ask')
    .map(({ query }) => query);
  return [...new Set(questions)];
}
