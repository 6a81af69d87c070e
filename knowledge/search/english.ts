import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { packageRoot } from '../source/home.ts';

const Vocabulary = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });

let vocabulary: ReadonlySet<string> | null = null;

/**
 * True for a common English word: one that a report lacks is then a word of its own, and no slip of the fingers.
 * The list is the vocabulary of the reader's tokenizer, read when it is first needed; without it, no word is known.
 */
export function isEnglish(word: string): boolean {
  vocabulary ??= readVocabulary();
  return vocabulary.has(word) || (word.endsWith('s') && vocabulary.has(word.slice(0, -1)));
}

function readVocabulary(): ReadonlySet<string> {
  try {
    const file = join(packageRoot(), 'knowledge', 'model', 'tokenizer.json');
    const { model } = Vocabulary.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Set(Object.keys(model.vocab).filter((piece) => /^\p{L}{3,}$/u.test(piece)));
  } catch {
    return new Set();
  }
}
