import type { Loaded } from '../library.ts';
import type { FindingKind } from '../report/report.ts';
import { findingsUnder, type Under } from './findings-under.ts';
import { mentionedRating } from './mentions.ts';
import { type Question, questionOf } from './question.ts';
import { asksIfGood } from './rating-words.ts';
import { undividedFindings } from './reasons.ts';
import { asksWhatItGot } from './standard-rating.ts';
import type { FactAnswer, Solver } from './stated.ts';

const strength =
  /\bstrengths?\b|\bgood\b|\bpositives?\b|\b(?:do|does|did|done|doing|going|went|work(?:ing|s)?|working) (?:\w+ )?well\b|\bprais\w+|\bbest\b|\bstrong\b|\bcredit\b|\bright\b|\bimpress(?:ed|es|ive)?\b|\bcompliment\w*\b|\bbouquets?\b|\bshines?\b|\bshone\b|\b(?:what|which|bits?|parts?) (?:[\w ]+ )?(?:actually|really) works\b/;
const weakness =
  /\bweak(?:ness(?:es)?|est)?\b|\b(?:needs?|have|has|must|should) (?:to )?fix\b|\bdownsides?\b|\brubbish\b|\blet(?:s|ting)? (?:\w+ )?down\b|\bworst\b|\bareas? (?:for|of) improvement\b|\b(?:needs?|needed|should|must|could|has|have) (?:to )?(?:be )?improv\w*|\bimprovements?\b|\bwrong\b|\bfall(?:s|ing)? short\b|\bfail(?:s|ed|ing|ings|ures?)?\b|\bproblems?\b|\bbad(?:ly)?\b|\bpoor(?:ly)?\b|\bconcerns?\b|\bcriticis\w+|\bshortcomings?\b|\b(?:be|do|done|get|gets|getting) better\b|\btelling[- ]off\b|\bslated\b|\blet-downs?\b|\bflaws?\b|\bbrickbats?\b|\blacking\b|\bstruggl\w+\b/;

/** Which kind of finding a question asks for; null when it asks for neither, or for both. */
export function kindAsked({ text }: Question): Exclude<FindingKind, 'finding'> | null {
  if (/\bhow (?:good|bad|well|poor)\b|\bimprovement (?:plan|notice|programme)/.test(text)) return null;
  // What did not impress is no strength.
  if (/(?:\b(?:not|never|nothing)|n't) (?:\w+ )?(?:impress|work)/.test(text)) return null;
  // "…, right?" praises nothing; "what did they get right?" does.
  const claimed = text
    .replace(/,\s*right\W*$/, '')
    .replace(/(?<!\b(?:get|got|gets|getting|go|went|goes|did|done|do|doing|put)) right\W*$/, '');
  const [good, bad] = [strength.test(claimed), weakness.test(claimed)];
  return good === bad ? null : good ? 'strength' : 'area for improvement';
}

/** "What were the strengths in staffing?": every finding of the kind under what is named, and nothing else asked. */
export const solveFindings: Solver = (question, loaded) => {
  const kind = kindAsked(question);
  if (kind === null) return ofEveryKind(question, loaded);
  if (/\bwhy\b|\brat(?:ed|ing)\b/.test(question.text) || asksWhatItGot(question, loaded)) return null;
  if (isOfRating(question, loaded)) return null;
  const under = findingsUnder(question, loaded);
  if (!under) return null;
  const met = under.findings.filter((finding) => finding.kind === kind);
  if (met.length === 0) return undivided(under, kind);
  const list = { kind, ...(under.standard === undefined ? {} : { standard: under.standard }) };
  return {
    title: `${under.title}: ${kind === 'strength' ? 'strengths' : 'areas for improvement'}`,
    facts: [],
    excerpts: met.map(({ span }) => span),
    message: `The report names ${met.length} here.`,
    ...(under.listed ? { list } : {}),
  } satisfies FactAnswer;
};

/** "Staffing was good, right?", "is planning any good?": of a rating, and no wish for a list. */
function isOfRating(question: Question, loaded: Loaded): boolean {
  const claim = question.text.replace(/,? right\W*$/, '');
  return (
    asksIfGood(question) ||
    (claim !== question.text &&
      /\b(?:is|was|are|were)\b/.test(claim) &&
      !/\b(?:what|which|where)\b/.test(claim) &&
      mentionedRating(questionOf(claim), loaded) !== null)
  );
}

/** "The main findings on staffing": all of a standard's, whatever their kind. */
function ofEveryKind(question: Question, loaded: Loaded): FactAnswer | null {
  if (!/\bfindings\b/.test(question.text)) return null;
  const under = findingsUnder(question, loaded);
  if (!under?.listed || under.findings.length === 0) return null;
  return {
    title: under.standard === undefined ? 'Findings' : `${under.title}: findings`,
    facts: [],
    excerpts: under.findings.map(({ span }) => span),
    message: `The report names ${under.findings.length} here.`,
    ...(under.standard === undefined ? {} : { list: { standard: under.standard } }),
  };
}

/** Where the report does not tell strengths from areas for improvement: the findings with such words. */
function undivided(under: Under, kind: 'strength' | 'area for improvement'): FactAnswer | null {
  const met = undividedFindings(under.findings, kind);
  if (met.length === 0) return null;
  const praise = kind === 'strength';
  return {
    title: `${under.title}: findings`,
    facts: [],
    excerpts: met.map(({ span }) => span),
    message: `The report does not list ${praise ? 'strengths' : 'areas for improvement'} here. These findings hold words of ${praise ? 'praise' : 'criticism'}.`,
    ...(under.standard === undefined ? {} : { standard: under.standard }),
  };
}
