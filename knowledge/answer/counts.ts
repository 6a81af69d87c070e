import { stemmer } from 'stemmer';
import type { Loaded } from '../library.ts';
import type { Figure, Report } from '../report/report.ts';
import { asksNumber, type Question, stemsOf } from './question.ts';
import { ratingOf } from './ratings.ts';
import type { FactAnswer, Solver } from './stated.ts';
import { headOf } from './unit-head.ts';

/** A number that a question takes for granted, and the words around it that say what it counts. */
interface Claimed {
  readonly number: number;
  readonly typed: string;
  /** "Over 3,000", "fewer than 30": which numbers bear it out. */
  readonly relation: 'is' | 'over' | 'under';
  /** "Day centres" of "nine day centres", nearest first. */
  readonly words: readonly string[];
  /** "Budget" of "the budget was 2,500"; null for none. */
  readonly before: string | null;
}

const cardinals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** How long something takes is no count of things. */
const time = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|am|pm|per|percent|%)$/;

/** "Why are there nine day centres?", where the report counts ten: the figure says otherwise. */
export const solveCounts: Solver = (question, loaded) => {
  if (asksNumber(question) && !saysNumber.test(question.text)) return null;
  for (const claimed of claimedIn(question)) {
    const standards = ofStandards(claimed, question, loaded);
    if (standards) return standards;
    const met = loaded.report.figures.filter((figure) => counts(figure, claimed, question, loaded));
    const [first] = met;
    if (!first || met.some(({ value }) => bearsOut(value, claimed))) continue;
    return {
      title: 'The report counts otherwise',
      facts: met.map(({ unit, span }) => ({ label: unit, span })),
      excerpts: met.map(({ sentenceSpan }) => sentenceSpan),
      message: `${first.unit}: ${first.text}. Asked: ${claimed.typed}.`,
    };
  }
  return null;
};

function bearsOut(value: number, { number, relation }: Claimed): boolean {
  return relation === 'is' ? value === number : relation === 'over' ? value > number : value < number;
}

/** What words before a number say of it. */
function relationIn(before: string): Claimed['relation'] {
  if (
    /\b(?:no|not) (?:more|greater|higher) than$|\b(?:fewer|less|lower) than$|\b(?:under|below)$/.test(before)
  )
    return 'under';
  return /\b(?:more|greater|higher) than$|\b(?:over|above)$/.test(before) ? 'over' : 'is';
}

/** "The population is 310,000" asks for no number: it says one. */
const saysNumber =
  /\b(?:is|was|are|were|of|stood at) (?:about |around |only |just |over |more than |nearly |almost )?\d/;

/** How many standards there are is known from them, not from a number in the text. */
function ofStandards(
  { number, typed, words }: Claimed,
  { text }: Question,
  { report }: Loaded,
): FactAnswer | null {
  const { standards } = report;
  if (!/^standards?$/.test(words[0] ?? '') || /\brat(?:ed|ings?)\b|\bof (?:the )?\w+ standards\b/.test(text))
    return null;
  if (standards.length === 0 || standards.length === number || words.length > 2) return null;
  return {
    title: 'Standards',
    facts: standards.flatMap(ratingOf),
    excerpts: [],
    message: `Standards: ${standards.length}. Asked: ${typed}.`,
  };
}

function claimedIn({ text }: Question): Claimed[] {
  const words = text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N},.']*/gu) ?? [];
  return words.flatMap((typed, at): Claimed[] => {
    const plain = typed.replace(/[,.']+$/, '');
    const digits = /^\d{1,3}(?:,?\d{3})*$/.test(plain) ? Number(plain.replaceAll(',', '')) : null;
    const number = digits ?? cardinals.indexOf(plain);
    const rest = words.slice(at + 1, at + 7).map((word) => word.replace(/[,.']+$/, ''));
    // "…, isn't it?"
    const next = /^(?:is|was|are|were)n't$|^(?:right|yes|yeah|correct|innit)$/.test(rest[0] ?? '')
      ? []
      : rest;
    if (number < 2 || time.test(next[0] ?? '') || next[0] === 'of' || next[0] === 'out') return [];
    const said =
      /^(?:is|was|are|were|of|at|about|around|only|just|stood|over|more|fewer|less|than|under|nearly|almost)$/;
    const subject = words.slice(0, at).reverse();
    const verb = subject.findIndex((word) => !said.test(word));
    const relation = relationIn(words.slice(Math.max(0, at - 3), at).join(' '));
    return [
      { number, typed: plain, relation, words: next, before: verb > 0 ? (subject[verb] ?? null) : null },
    ];
  });
}

/** True when a figure counts what was named: by two words of it, or by one that nothing else is counted by. */
function counts(figure: Figure, { words, before }: Claimed, question: Question, { report }: Loaded): boolean {
  const { unit, of } = figure;
  const head = headOf(unit);
  if (of !== undefined || unit === 'per cent' || unit === 'key questions' || time.test(head)) return false;
  const own = stemsOf(unit);
  const isOnly = report.figures.filter((other) => headOf(other.unit) === head).length === 1;
  if (before !== null && words.length === 0) return isOnly && stemmer(before) === stemmer(head);
  const upTo = words.findIndex((word) => !own.has(stemmer(word)) && stemsOf(word).size > 0);
  const named = new Set(
    (upTo === -1 ? words : words.slice(0, upTo)).map(stemmer).filter((stem) => own.has(stem)),
  );
  if (!named.has(stemmer(head)) || isNarrowed(question, [...named], report)) return false;
  return named.size > 1 || isOnly;
}

/** "Two courts in the north" are not all courts: a place or kind is named that the report as a whole is not of. */
function isNarrowed({ text }: Question, named: readonly string[], { area, region, title }: Report): boolean {
  const whole = stemsOf(
    [area?.value, region?.value, title?.value, 'pdu area county region report here'].join(' '),
  );
  const after = /\b(?:in|at|for|with|near|from) (?:the )?([\p{L}]+)/gu;
  return [...text.matchAll(after)].some(
    ([, word = '']) => stemsOf(word).size > 0 && !whole.has(stemmer(word)) && !named.includes(stemmer(word)),
  );
}
