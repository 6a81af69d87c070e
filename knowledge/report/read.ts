import type { Source } from '../source/source.ts';
import { blockOf, placedSentences } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import { figuresOf } from './figure-list.ts';
import { findingsOf } from './findings.ts';
import { frontOf } from './front.ts';
import { rolesOf } from './headings.ts';
import { keyQuestionsOf } from './key-question-list.ts';
import { acronymsOf, peopleOf } from './named.ts';
import type { Piece, Plan } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { placesOf } from './places.ts';
import { isRatingsSection } from './rating-section.ts';
import { ratingTableOf } from './rating-table.ts';
import { recommendationsOf } from './recommendations.ts';
import { isReport, refuse } from './refuse.ts';
import type { Report } from './report.ts';
import { blockPages, sectionsOf, standardHolding, standardName } from './section-list.ts';
import { treeOf } from './sections.ts';
import { standardsOf } from './standard-list.ts';
import { headOf, type StandardHead, standardHeadings } from './standards.ts';
import { overallIn } from './stated-overall.ts';
import { surroundingsOf } from './surroundings.ts';
import { textOf } from './text.ts';
import { unreadOf } from './unread.ts';
import { UnreadableReport } from './unreadable-report.ts';
import { warningsOf } from './warnings.ts';

/**
 * Reads a report's text into typed knowledge, every value of which has the span it was read from.
 * @throws UnreadableReport when the text is no report at all.
 */
export function readReport(source: Source): Report {
  const stored = source.text;
  refuse(stored);
  const text = textOf(stored);
  const chunks = chunksOf(text);
  const roles = rolesOf(text, chunks);
  const flat = treeOf(chunks, roles, new Set());
  const names = flat.drafts.map(({ title }) => title.name);
  const inTable = flat.sectionOf.map((section) => section !== null && isRatingsSection(names[section] ?? ''));
  const table = ratingTableOf(chunks, roles, inTable);
  const headings = standardHeadings(chunks, roles, table.rows);
  const tree = treeOf(chunks, roles, headings);
  const heads = new Map<number, StandardHead>();
  tree.drafts.forEach(({ chunk }, section) => {
    if (headings.has(chunk)) heads.set(section, headOf(chunks, roles, chunk));
  });
  const standardOf = tree.drafts.map((_, section) => standardHolding(tree, heads, section));
  const inStandard = new Set(standardOf.flatMap((standard, section) => (standard === null ? [] : [section])));
  const plan: Plan = { text, chunks, roles, tree, kinds: table.kinds, heads, inStandard };

  const ofChunks = piecesOf(plan);
  const pieces = inOrder([...ofChunks, ...surroundingsOf(text, chunks, tree.sectionOf, ofChunks)]);
  const sentences = pieces.map((piece) => placedSentences(stored, piece));
  const places = placesOf(pieces, tree);
  const sections = sectionsOf(plan, standardOf);
  const { standards, own } = standardsOf(plan, table, sections, pieces, sentences);
  const prose = pieces.flatMap((piece, at) => (piece.kind === 'paragraph' ? (sentences[at] ?? []) : []));
  const said = overallIn(prose);
  const firstHeading = tree.drafts[0] ? (chunks[tree.drafts[0].chunk]?.lines[0]?.start ?? 0) : stored.length;
  const { title, area, region, published } = frontOf(text, text.contents.heading?.start ?? firstHeading);
  const report = {
    title,
    area,
    region,
    published,
    overallRating: table.overall[0] ?? said,
    score: table.scores[0] ?? null,
    sections: [...sections],
    standards: [...standards],
    keyQuestions: [...keyQuestionsOf(pieces, (section) => standardName(tree, standardOf[section] ?? null))],
    recommendations: [...recommendationsOf(stored, pieces)],
    findings: [...findingsOf(stored, pieces, tree, sections)],
    figures: [...figuresOf(stored, pieces, sentences)],
    acronyms: [...acronymsOf(pieces)],
    people: [...peopleOf(pieces)],
    blocks: pieces.map((piece, at) =>
      blockOf(stored, piece, sentences[at] ?? [], {
        page: blockPages(plan, piece.section),
        place: places[at] ?? '',
        standard: piece.section === null ? null : (sections[piece.section]?.standard ?? null),
      }),
    ),
    unread: [...unreadOf(text, pieces)],
  };
  if (!isReport(report, stored, text.contents.entries.length)) {
    throw new UnreadableReport(
      'it has no headings, ratings, findings or recommendations as an inspection report has',
    );
  }
  const warnings = warningsOf({ stored, report, pieces, tree, contents: text.contents, table, own, said });
  return { ...report, warnings: [...warnings] };
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const startOf = ({ body, stretch }: Piece): number => body.from[stretch.start] ?? 0;
  return pieces.filter(({ body }) => body.text !== '').sort((a, b) => startOf(a) - startOf(b));
}
