import { stemmer } from 'stemmer';
import type { Solver } from './stated.ts';

/**
 * "What is the reoffending rate?": a rate is a measure of its own, which a share of cases that merely speaks of
 * the same thing is not. Where the report has no such rate, it does not say.
 */
export const solveRates: Solver = ({ text }, { source }) => {
  const asked =
    /^(?:and )?(?:what (?:is|was|are|were)|whats|what's|how (?:high|low) (?:is|was|are|were)|tell me|give me)\b.*?\b([\p{L}-]+) rates?\b/u.exec(
      text,
    )?.[1];
  if (asked === undefined || /^(?:the|this|that|a|of|your|their|its)$/.test(asked)) return null;
  const stem = stemmer(asked);
  const given = source.text.toLowerCase().matchAll(/([\p{L}-]+)\s+rates?\b|\brates?\s+of\s+([\p{L}-]+)/gu);
  for (const [, before = '', after = ''] of given) {
    if (stemmer(before) === stem || stemmer(after) === stem) return null;
  }
  return { title: 'No such rate', facts: [], excerpts: [], missing: `The report gives no ${asked} rate.` };
};
