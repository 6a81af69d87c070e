import type { Stretch } from './view.ts';

/** A row of a table of key questions, in units of the row. */
export interface KeyQuestionRow {
  readonly question: Stretch;
  readonly percent: Stretch;
  readonly value: number;
}

/** True for the line that heads a table of key questions. */
export function isKeyQuestionHeader(row: string): boolean {
  return (
    row.length < 120 &&
    /^(?:key )?questions?\b.*(?:%|per\s?cent)|^(?:%|percentage)\s*['‘’"“]?yes/i.test(row) &&
    !/\d\s?%?$/.test(row)
  );
}

/**
 * Reads a row of key questions: the question, then its percentage. Without a per cent sign it is one only
 * under a header that names per cent.
 */
export function keyQuestionOf(row: string, underHeader: boolean): KeyQuestionRow | null {
  const tail = row.slice(-24);
  const match = /(\d{1,3}(?:\.\d+)?)(\s?(?:%|per\s?cent))?$/i.exec(tail);
  if (!match?.[1]) return null;
  const start = row.length - tail.length + match.index;
  const question = row.slice(0, start).trimEnd();
  const asks = question.endsWith('?');
  const isPercent = match[2] !== undefined;
  if (question.split(' ').length < 3 || !(asks ? isPercent || underHeader : isPercent && underHeader))
    return null;
  return {
    question: { start: 0, end: question.length },
    percent: { start, end: row.length },
    value: Number(match[1]),
  };
}
