import { stemmer } from 'stemmer';
import type { Loaded } from '../library.ts';
import type { Figure } from '../report/report.ts';
import { asksNumber, asksShare, type Question, stemsOf } from './question.ts';
import type { Solver } from './stated.ts';

/** A number that a question takes for granted, and the words after it that say what it counts. */
interface Claimed {
  readonly number: number;
  readonly typed: string;
  readonly words: readonly string[];
}

const cardinals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** How long something takes is no count of things. */
const time = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|am|pm|per|percent|%)$/;

/** Words that ask for a number and name nothing. */
const asking = stemsOf('size big large many number total count how overall currently altogether there');

/** "What is the size of the caseload?", where the report counts one thing by that name. */
export const solveNumber: Solver = (question, { report }) => {
  if (!asksNumber(question) || asksShare(question)) return null;
  const subject = question.stems.filter((stem) => !asking.has(stem));
  const met = report.figures.filter(({ unit, of }) => {
    const own = stemsOf(unit);
    return (
      of === undefined &&
      unit !== 'per cent' &&
      subject.every((stem) => own.has(stem)) &&
      subject.includes(stemmer(headOf(unit)))
    );
  });
  const [only, second] = met;
  if (!only || second) return null;
  return {
    title: only.unit,
    facts: [{ label: only.unit, span: only.span }],
    excerpts: [only.sentenceSpan],
  };
};

/** "Why are there seven main offices?", where the report counts four: the figure says otherwise. */
export const solveCounts: Solver = (question, loaded) => {
  if (asksNumber(question)) return null;
  for (const claimed of claimedIn(question)) {
    const met = loaded.report.figures.filter((figure) => counts(figure, claimed, loaded));
    const [first] = met;
    if (!first || met.some(({ value }) => value === claimed.number)) continue;
    return {
      title: 'The report counts otherwise',
      facts: met.map(({ unit, span }) => ({ label: unit, span })),
      excerpts: met.map(({ sentenceSpan }) => sentenceSpan),
      message: `${first.unit}: ${first.text}. Asked: ${claimed.typed}.`,
    };
  }
  return null;
};

function claimedIn({ text }: Question): Claimed[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N},.'-]*/gu) ?? [];
  return words.flatMap((typed, at): Claimed[] => {
    const digits = /^\d{1,3}(?:,?\d{3})*$/.test(typed) ? Number(typed.replaceAll(',', '')) : null;
    const number = digits ?? cardinals.indexOf(typed);
    const next = words.slice(at + 1, at + 5).map((word) => word.replace(/[,.'-]+$/, ''));
    if (number < 2 || next[0] === undefined || time.test(next[0]) || next[0] === 'of') return [];
    return [{ number, typed, words: next }];
  });
}

/** True when a figure counts what was named: by two words of it, or by one that nothing else is counted by. */
function counts({ unit, of }: Figure, { words }: Claimed, { report }: Loaded): boolean {
  const head = headOf(unit);
  if (of !== undefined || unit === 'per cent' || time.test(head)) return false;
  const own = stemsOf(unit);
  const upTo = words.findIndex((word) => !own.has(stemmer(word)) && stemsOf(word).size > 0);
  const named = new Set(
    (upTo === -1 ? words : words.slice(0, upTo)).map(stemmer).filter((stem) => own.has(stem)),
  );
  if (!named.has(stemmer(head))) return false;
  return named.size > 1 || report.figures.filter((other) => headOf(other.unit) === head).length === 1;
}

/** "People" of "people in prison": the thing itself. */
function headOf(unit: string): string {
  return (
    unit
      .split(/ (?:in|on|of|for|to|with|from|at|subject|who|that) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  );
}
