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
    )?.[1] ?? /^(?:(?:the|and|overall|current|local) )*([\p{L}-]+) rates?\b/u.exec(text)?.[1];
  // A rate of "yes", of success or completion is a share of cases, which passages may tell.
  if (asked === undefined || /^(?:the|this|that|a|of|your|their|its|yes|success|completion)$/.test(asked))
    return null;
  const stem = stemmer(asked);
  const report = source.text.toLowerCase();
  for (const form of [/([\p{L}-]+)\s+rates?\b/gu, /\brates?\s+of\s+([\p{L}-]+)/gu]) {
    for (const [, word = ''] of report.matchAll(form)) if (stemmer(word) === stem) return null;
  }
  return {
    title: 'No such rate',
    facts: [],
    excerpts: [],
    missing: `The report speaks of no “${asked} rate”.`,
  };
};
