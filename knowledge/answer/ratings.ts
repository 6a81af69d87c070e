import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { holds, type Span } from '../source/span.ts';
import { standardTitle } from './standards.ts';
import type { Stated } from './stated.ts';

/** The rating of a standard where it is stated, its own section first. */
export function ratingOf(standard: Standard): Stated[] {
  const [span] = standard.ratingSpans;
  return span && standard.rating !== null
    ? [{ label: standardTitle(standard), span, value: standard.rating }]
    : [];
}

/** The overall rating and the score, where the report gives them. */
export function overallFacts({ report }: Loaded): Stated[] {
  const facts: Stated[] = [];
  if (report.overallRating) facts.push({ label: 'Overall rating', ...report.overallRating });
  if (report.score) facts.push({ label: 'Score', span: report.score.span });
  return facts;
}

/** The sentences of running text that state the overall rating. */
export function overallSentences({ report, source }: Loaded): Span[] {
  const rating = report.overallRating?.value.toLowerCase();
  if (rating === undefined) return [];
  return report.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => {
      const sentence = source.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
      return sentence.includes(rating) && /\boverall\b/.test(sentence);
    });
}

/** The rows that give a standard's rating, the one beside its name first. */
export function tableRow(standard: Standard, { report, source }: Loaded): Span[] {
  const rows = standard.ratingSpans.flatMap((rating) => {
    const block = report.blocks.find(({ kind, span }) => kind === 'rating' && holds(span, rating));
    return block && block.span.end - block.span.start > rating.end - rating.start ? [block.span] : [];
  });
  // "Rating: Good", in its own section, stands alone less well than the row that names the standard.
  const named = rows.filter(({ start, end }) => source.text.slice(start, end).includes(standard.name));
  return [...named, ...rows.filter((row) => !named.includes(row))];
}

/** What bears a standard's rating out: its row in the table, its statement, how ratings are arrived at. */
export function basisOf(standard: Standard, loaded: Loaded): Span[] {
  return [
    ...tableRow(standard, loaded),
    ...[standard.statementSpan, standard.basisSpan].flatMap((span) => span ?? []),
  ];
}
