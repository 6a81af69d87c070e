import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import type { Lexicon, Passage } from '../../knowledge/search/passage.ts';
import type { Span } from '../../knowledge/source/span.ts';
import type { Case, Corpus } from './corpus.ts';
import { fold } from './report-questions.ts';

const Line = z.union([
  z.object({
    id: z.string(),
    kind: z.string(),
    section: z.string(),
    standard: z.string(),
    group: z.string(),
    text: z.string(),
  }),
  z.object({
    q: z.string(),
    kind: z.string(),
    answers: z.array(z.string()),
    near: z.array(z.string()),
  }),
]);

/** Reads an invented report that comes as passages with questions, from its file of JSON lines. */
export function worldCorpus(file: string): Corpus {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(JSON.parse(line)));
  const ids = new Map<string, number>();
  const passages: Passage[] = [];
  for (const line of lines) {
    if (!('text' in line)) continue;
    ids.set(line.id, passages.length);
    const { text, section, standard, group, kind } = line;
    passages.push({ text, section, standard, group, kind, sentences: sentencesOf(text), finding: null });
  }
  const cases = lines.flatMap((line): Case[] => {
    if (!('q' in line)) return [];
    const right = line.answers.flatMap((id) => ids.get(id) ?? []);
    const as = line.kind === 'topic' ? 'topic' : 'question';
    return [{ text: line.q, as, category: line.kind, answerable: right.length > 0, right, aside: false }];
  });
  const lexicon = { acronyms: acronymsOf(passages), names: [] };
  return { name: basename(file, '.jsonl'), passages, lexicon, cases };
}

/**
 * The questions of such a file over a report's own passages, which it holds as well.
 * @throws Error where the file has a passage that the report has not.
 */
export function casesOver(passages: readonly Passage[], file: string): Case[] {
  const world = worldCorpus(file);
  const numbers = new Map(passages.map(({ text }, number) => [fold(text), number]));
  return world.cases.map((one) => {
    const right = one.right.map((there) => {
      const text = fold(world.passages[there]?.text ?? '');
      const number = numbers.get(text);
      if (number === undefined) throw new Error(`${file}: no passage of the report is “${text}”`);
      return number;
    });
    return { ...one, right };
  });
}

/** Sentences by their full stops; enough for texts that were written as passages. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]['’”)]*\s+(?=[\p{Lu}\p{N}‘“'(])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Acronyms in brackets after the words that they stand for. */
function acronymsOf(passages: readonly Passage[]): Lexicon['acronyms'] {
  const found = new Map<string, string>();
  for (const { text } of passages) {
    for (const [, short = ''] of text.matchAll(/\((\p{Lu}[\p{L}\p{N}]{1,6})\)/gu)) {
      const letters = short.replace(/s$/, '').toLowerCase();
      const initials = [...letters]
        .map((letter) => `${letter}[\\p{L}-]*`)
        .join('(?: (?:of|and|the|for|in))?[ -]');
      const long = new RegExp(`(${initials}) \\(${short}\\)`, 'iu').exec(text)?.[1];
      if (long) found.set(short.replace(/s$/, ''), long);
    }
  }
  return [...found].map(([short, long]) => ({ short, long }));
}
