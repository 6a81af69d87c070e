import type { Loaded } from '../library.ts';
import type { Finding, Standard } from '../report/report.ts';
import type { Span } from '../source/span.ts';
import { usualRatings } from './mentions.ts';
import { sameRating } from './rating-words.ts';
import { tableRow } from './ratings.ts';
import { standardKey } from './standards.ts';

/** Why a standard was rated so: the row that gives the rating, and the findings that bear it out. */
export function whyExcerpts(standard: Standard, loaded: Loaded): Span[] {
  return [...tableRow(standard, loaded), ...reasonsOf(standard, loaded)];
}

/** Strengths for a good rating, areas for improvement for any other. */
function reasonsOf(standard: Standard, loaded: Loaded): Span[] {
  const kind = isGood(standard.rating) ? 'strength' : 'area for improvement';
  const findings = loaded.report.findings.filter((finding) => finding.standard === standardKey(standard));
  const met = findings.filter((finding) => finding.kind === kind);
  if (met.length > 0) return met.map(({ span }) => span);
  // Those that only praise or only criticise come first.
  const other = undividedFindings(findings, kind === 'strength' ? 'area for improvement' : 'strength');
  const said = undividedFindings(findings, kind);
  return [
    ...said.filter((finding) => !other.includes(finding)),
    ...said.filter((finding) => other.includes(finding)),
  ].map(({ span }) => span);
}

/** True for the upper half of the usual scale. */
function isGood(rating: string | null): boolean {
  const place = usualRatings.findIndex((one) => rating !== null && sameRating(one, rating));
  return place >= 0 && place < usualRatings.length / 2;
}

/** Words by which an inspectorate praises or criticises in a finding that stands under neither label. */
const tone = {
  strength: /\b(?:positive(?:ly)?|appropriate(?:ly)?|well|good|strong|valued|pleased|effective(?:ly)?)\b/i,
  'area for improvement':
    /\b(?:disappoint\w*|worr(?:y|ying|yingly)|poor(?:ly)?|insufficient\w*|lack\w*|not|fewer|less|limited|only|however)\b/i,
};

/** Of findings that stand under neither label, those with words of praise or of criticism. */
export function undividedFindings(findings: readonly Finding[], kind: keyof typeof tone): Finding[] {
  return findings.filter((finding) => finding.kind === 'finding' && tone[kind].test(finding.text));
}
