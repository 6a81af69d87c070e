import type { Loaded } from '../library.ts';
import { solveAcronyms } from './acronyms.ts';
import { solveComparison } from './comparisons.ts';
import { solveCounts } from './counts.ts';
import { solveDeadline } from './deadlines.ts';
import { solveEarlier } from './earlier.ts';
import { solveFieldwork } from './fieldwork.ts';
import { solveFindings } from './findings.ts';
import { solveKeyQuestions } from './key-questions.ts';
import { notRated } from './not-rated.ts';
import { solveNumber } from './number-asked.ts';
import { solveOpposite } from './opposites.ts';
import { overallRating, wholeAlone } from './overall-rating.ts';
import { solvePeople } from './people.ts';
import { solvePublication } from './publication.ts';
import { type Question, questionOf } from './question.ts';
import { solveRates } from './rates.ts';
import { solveSample } from './sample.ts';
import { basisOfRatings, ratingOfStandards } from './standard-rating.ts';
import type { FactAnswer, Solver } from './stated.ts';
import { solveStatement } from './statement-asked.ts';
import { solveThreshold } from './thresholds.ts';
import { solveTotals } from './totals.ts';
import { solveValue } from './value-asked.ts';
import { whichAreRated, whichDidBest } from './which-rated.ts';
import { whyRated } from './why-rated.ts';

/** Tried in this order: the narrower the question that a solver takes, the earlier it stands. */
const solvers: readonly Solver[] = [
  solveAcronyms,
  solvePeople,
  solvePublication,
  solveFieldwork,
  solveSample,
  solveStatement,
  solveTotals,
  solveCounts,
  solveOpposite,
  solveNumber,
  solveValue,
  solveEarlier,
  solveDeadline,
  solveComparison,
  solveRates,
  solveThreshold,
  solveKeyQuestions,
  basisOfRatings,
  wholeAlone,
  whichDidBest,
  whichAreRated,
  solveFindings,
  notRated,
  whyRated,
  ratingOfStandards,
  overallRating,
];

/**
 * What the typed facts say to a question; null when they do not settle it, and the passages must. What is said before
 * the question ("My son was hurt. How was it rated?") is left out where the whole is not settled.
 */
export function solve(question: Question, loaded: Loaded): FactAnswer | null {
  const alone = /^.*[.!] +([^.!?]+\?)\W*$/.exec(question.text)?.[1];
  const whole = settle(question, loaded);
  if (alone === undefined || (whole && !whole.missing)) return whole;
  return settle(questionOf(alone), loaded) ?? whole;
}

function settle(question: Question, loaded: Loaded): FactAnswer | null {
  for (const solver of solvers) {
    const answer = solver(question, loaded);
    if (answer && (answer.facts.length > 0 || answer.excerpts.length > 0 || answer.missing)) return answer;
  }
  return null;
}
