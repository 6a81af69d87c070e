import { basename } from 'node:path';
import type { Lexicon, Passage } from '../../knowledge/search/passage.ts';
import { type Precedent, readLines, readPrecedents } from '../../knowledge/search/precedents.ts';
import type { Span } from '../../knowledge/source/span.ts';
import type { Case, Corpus } from './corpus.ts';

/** Reads an invented report that comes as passages with questions, from its file of JSON lines. */
export function worldCorpus(file: string): Corpus {
  const lines = readLines(file);
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
    const answers = line.answers.flatMap((id) => ids.get(id) ?? []);
    return [caseOf({ question: line.q, kind: line.kind, answers })];
  });
  const lexicon = { acronyms: acronymsOf(passages), names: [] };
  return { name: basename(file, '.jsonl'), passages, lexicon, cases, precedents: null };
}

/**
 * The questions of such a file over a report's own passages, which it holds as well.
 * @throws PrecedentsError where the file is damaged, or an answer is a passage that the report has not.
 */
export function casesOver(passages: readonly Passage[], file: string): Case[] {
  return readPrecedents(file, passages).map(caseOf);
}

function caseOf({ question, kind, answers }: Precedent): Case {
  const as = kind === 'topic' ? 'topic' : 'question';
  return { text: question, as, category: kind, answerable: answers.length > 0, right: answers, aside: false };
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
