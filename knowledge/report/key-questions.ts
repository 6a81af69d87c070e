import type { Stretch } from './view.ts';

/** A row of a table of key questions, in units of the row. */
export interface KeyQuestionRow {
  /** The question, without the percentage that may stand within it. */
  readonly words: string;
  readonly question: Stretch;
  readonly percent: Stretch;
  readonly value: number;
}

const PERCENT = '%|per\\s?cent';
const VALUE = new RegExp(`(\\d{1,3}(?:\\.\\d+)?)(\\s?(?:${PERCENT}))?(?![\\d.])`, 'gi');

/** True for the line that heads a table of key questions. */
export function isKeyQuestionHeader(row: string): boolean {
  const isHeader =
    /^(?:key )?questions?\b.*(?:%|per\s?cent)|^key questions?\t|^(?:%|percentage)\s*['‘’"“]?yes/i.test(row);
  return row.length < 120 && isHeader && !/\d\s?%?$/.test(row);
}

/**
 * Reads a row of key questions: the question, then its percentage, or the first of several. Without a per
 * cent sign it is one only under a header that names key questions.
 */
export function keyQuestionOf(row: string, underHeader: boolean): KeyQuestionRow | null {
  const asks = row.lastIndexOf('?');
  const cell = /\t\s*\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)?(?=\s|$)/i.exec(row);
  const from = cell && (asks < 0 || cell.index < asks) ? cell.index : asks + 1;
  const values = [...row.slice(from, from + 80).matchAll(VALUE)];
  const match = values.find((value) => value[2] !== undefined) ?? values[0];
  if (!match?.[1] || (asks < 0 && !underHeader)) return null;
  if (match[2] === undefined && !underHeader) return null;
  // Words between question and number make it a sentence.
  if (/[\p{L}]/u.test(row.slice(from, from + match.index).replace(/per\s?cent/gi, ''))) return null;
  const start = from + match.index;
  const end = start + match[0].length;
  const past = row.slice(end).replace(/^[\s\d.%]+/, '');
  if (past !== '' && !past.endsWith('?')) return null;
  const question = row.slice(0, from).trimEnd();
  if (question.split(/\s/).length < 3) return null;
  return {
    words: past === '' ? question : `${question} ${past}`,
    question: { start: 0, end: past === '' ? question.length : row.length },
    percent: { start, end },
    value: Number(match[1]),
  };
}
