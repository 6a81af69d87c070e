import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';

/**
 * A question that was put to a report before, with the passages that answer it: none when the report says nothing of
 * it. Only likeness is taken from a precedent; none is ever shown as an answer.
 */
export interface Precedent {
  readonly question: string;
  /** What kind of question it is; a "topic" is a name or a few words. */
  readonly kind: string;
  /** Indexes into the report's passages. */
  readonly answers: readonly number[];
}

const PassageLine = z.object({
  id: z.string(),
  kind: z.string(),
  section: z.string(),
  standard: z.string(),
  group: z.string(),
  text: z.string(),
});
const QuestionLine = z.object({
  q: z.string(),
  kind: z.string(),
  answers: z.array(z.string()),
  near: z.array(z.string()),
});
/** A line of such a file: a passage, or a question with the ids of the passages that answer it. */
type Line = z.infer<typeof PassageLine> | z.infer<typeof QuestionLine>;

/** A file of precedents is damaged, or is about another text. */
export class PrecedentsError extends Error {
  override readonly name = 'PrecedentsError';
}

/**
 * Reads passages and questions from JSON lines.
 * @throws PrecedentsError that names the file and the line; the system's error when it cannot be read.
 */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const one = parsed(line);
      // Told apart by hand: there are thousands, and the first question of a fresh process waits for them.
      const isQuestion = typeof one === 'object' && one !== null && 'q' in one;
      const read = (isQuestion ? QuestionLine : PassageLine).safeParse(one).data;
      if (!read) throw new PrecedentsError(`${basename(file)}, line ${i + 1}: neither passage nor question`);
      return [read];
    });
}

/**
 * Reads the precedents of a report.
 * @param passages the report's passages, in order, by their text
 * @throws PrecedentsError as `readLines` does, and where an answer is no passage of the report.
 */
export function readPrecedents(file: string, passages: readonly { readonly text: string }[]): Precedent[] {
  const lines = readLines(file);
  const numbers = new Map(passages.map(({ text }, number) => [folded(text), number]));
  const texts = new Map(lines.flatMap((line) => ('text' in line ? [[line.id, folded(line.text)]] : [])));
  return lines.flatMap((line) => {
    if (!('q' in line)) return [];
    const answers = line.answers.map((id) => {
      const number = numbers.get(texts.get(id) ?? '');
      if (number === undefined)
        throw new PrecedentsError(`${basename(file)}: passage ${id} of “${line.q}” is not in the report`);
      return number;
    });
    return [{ question: line.q, kind: line.kind, answers }];
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
