import type { Loaded } from '../library.ts';
import { stemsOf } from './question.ts';
import type { Solver } from './stated.ts';

/** What comes after "compare with" or "do better than" names what it is held against. */
const against = [
  /\b(?:compares?|comparison|comparable) (?:with|to|against) (.+)$/,
  /\b(?:do|does|did|doing|fare|fared|is|are|was|were|any) (?:(?:it|they) )?(?:any )?(?:better|worse) than (?:in )?(.+)$/,
];
const record =
  /\b(?:worst|best|lowest|highest) (?:[\w-]+ )?(?:pdu|unit|area|service|region|team)s? (?:in|of|across) (?:the (?:country|uk|region)|england|wales|britain)\b/;
/** Places and units of the same kind, which name none. */
const ofItsKind = stemsOf(
  'other others neighbouring nearby similar rest country area areas pdu pdus unit units region regions service services national average england wales elsewhere place places probation county counties',
);

/** "How does it compare with Leicestershire?", where the report names no such place, or holds it against none. */
export const solveComparison: Solver = ({ text }, loaded) => {
  const other = against.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (other === undefined && !record.test(text)) return null;
  const named = [...stemsOf(other ?? '')].filter((stem) => !ofItsKind.has(stem));
  // "Worse than the others" is said of standards as well.
  if (other !== undefined && /^(?:the )?(?:others?|rest)?\W*$/.test(other)) return null;
  const isMade = named.length > 0 ? named.some((stem) => saidIn(loaded, stem)) : comparesUnits(loaded);
  if (isMade) return null;
  return {
    title: 'No such comparison',
    facts: [],
    excerpts: [],
    missing: 'The report makes no such comparison.',
  };
};

function saidIn({ source }: Loaded, stem: string): boolean {
  return stemsOf(source.text).has(stem);
}

/** True when the report itself speaks of other places of its kind, or of an average. */
function comparesUnits({ source }: Loaded): boolean {
  return /\bnational(?:ly)? average\b|\b(?:than|compared (?:with|to)) (?:in )?(?:other|most|any|the rest)\b/i.test(
    source.text.replace(/\s+/g, ' '),
  );
}
