import type { Contents } from './contents.ts';
import { numberOf } from './number-words.ts';
import type { Piece } from './pieces.ts';
import type { RatingTable, ReadValue } from './rating-table.ts';
import { sameRating } from './rating-words.ts';
import type { Report, Standard, Warning } from './report.ts';
import type { Tree } from './sections.ts';
import { spanOf } from './view.ts';

/** What the checks look at. */
export interface Checked {
  readonly stored: string;
  readonly report: Omit<Report, 'warnings'>;
  readonly pieces: readonly Piece[];
  readonly tree: Tree;
  readonly contents: Contents;
  readonly table: RatingTable;
  /** What standards' own sections say of their rating, by index of the standard. */
  readonly own: readonly (ReadValue<string> | null)[];
  /** The overall rating as a sentence gives it. */
  readonly said: ReadValue<string> | null;
}

/** All in which a report contradicts itself, and where it stops half-way. */
export function warningsOf(checked: Checked): readonly Warning[] {
  return [
    ...ratingsDiffer(checked),
    ...scoresDiffer(checked),
    ...numbersJump(checked),
    ...figuresExceed(checked),
    ...questionsMissing(checked),
    ...partsMissing(checked),
    ...sectionsMissing(checked),
    ...endsHalfway(checked),
  ];
}

function nameOf({ number, name }: Pick<Standard, 'number' | 'name'>): string {
  return number === null ? name : `${number} ${name}`;
}

function ratingsDiffer({ report, table, own, said }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  report.standards.forEach((standard, at) => {
    const stated = own[at];
    for (const { rating } of table.rows) {
      if (!stated || sameRating(rating.value, stated.value)) continue;
      if (!standard.ratingSpans.some(({ start }) => start === rating.span.start)) continue;
      const message = `The table of ratings says “${rating.value}” for ${nameOf(standard)}, its own section “${stated.value}”.`;
      warnings.push({ message, span: stated.span });
    }
  });
  const [first, ...others] = said ? [...table.overall, said] : table.overall;
  for (const other of others) {
    if (!first || sameRating(first.value, other.value)) continue;
    const message = `The overall rating stands as “${first.value}” and as “${other.value}”.`;
    warnings.push({ message, span: other.span });
  }
  return warnings;
}

function scoresDiffer({ table }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  const [first, ...others] = table.scores;
  for (const { value, span } of table.scores) {
    if (value.achieved <= value.max) continue;
    warnings.push({ message: `The score of ${value.achieved} is above its maximum of ${value.max}.`, span });
  }
  for (const { value, span } of others) {
    if (!first || (value.achieved === first.value.achieved && value.max === first.value.max)) continue;
    const scores = `${first.value.achieved}/${first.value.max} and as ${value.achieved}/${value.max}`;
    warnings.push({ message: `The score stands as ${scores}.`, span });
  }
  return warnings;
}

/** Recommendations run on over all audiences, or begin anew with each. */
function numbersJump({ report, pieces }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  let last = 0;
  for (const { number, numberSpan } of report.recommendations) {
    if (number !== last + 1 && number !== 1) {
      const message =
        number > last
          ? `Recommendation ${last + 1} is missing: the numbers jump from ${last} to ${number}.`
          : `Recommendation ${number} comes after recommendation ${last}: a number stands twice.`;
      warnings.push({ message, span: numberSpan });
    }
    last = number;
  }
  for (const { body, stretch, kind } of pieces) {
    if (kind !== 'paragraph' && kind !== 'label') continue;
    const match = /\b(?:we (?:have )?made|makes?|following) (\w+) recommendations\b/i.exec(
      body.text.slice(0, 2000),
    );
    const count = match?.[1] ? numberOf(match[1]) : 0;
    if (count > 0 && report.recommendations.length > 0 && count !== report.recommendations.length) {
      const message = `The text speaks of ${count} recommendations; it gives ${report.recommendations.length}.`;
      warnings.push({ message, span: spanOf(body, stretch) });
    }
  }
  return warnings;
}

function figuresExceed({ report }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { text, value, of, span } of report.figures) {
    if (of !== undefined && value > of) warnings.push({ message: `“${text}” is more than the whole.`, span });
  }
  for (const { percent, percentSpan } of report.keyQuestions) {
    if (percent > 100)
      warnings.push({ message: `${percent} per cent of cases is more than all of them.`, span: percentSpan });
  }
  const seen = new Map<string, number>();
  for (const { question, standard, percent, percentSpan } of report.keyQuestions) {
    const key = `${standard} ${question}`;
    const before = seen.get(key);
    if (before !== undefined && before !== percent) {
      warnings.push({
        message: `“${question}” has ${before} per cent and ${percent} per cent.`,
        span: percentSpan,
      });
    }
    seen.set(key, percent);
  }
  return warnings;
}

function questionsMissing({ report, pieces, tree }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  report.standards.forEach((standard) => {
    if (standard.section === null || !tree.drafts[standard.section]) return;
    const given = report.keyQuestions.filter(
      (one) => one.standard === (standard.number ?? standard.name),
    ).length;
    for (const { body, stretch, section } of pieces) {
      if (section !== standard.section) continue;
      const match = /\b(\w+) key questions\b/i.exec(body.text.slice(0, 2000));
      const count = match?.[1] ? numberOf(match[1].toLowerCase()) : 0;
      if (count === 0 || count === given) continue;
      const message = `${nameOf(standard)} speaks of ${count} key questions; the text gives ${given}.`;
      warnings.push({ message, span: spanOf(body, stretch) });
    }
  });
  return warnings;
}

/** A standard without what most of the others have. */
function partsMissing({ report }: Checked): readonly Warning[] {
  const warnings: Warning[] = [];
  const { standards } = report;
  const most = (has: (standard: Standard) => boolean): boolean =>
    standards.filter(has).length * 2 > standards.length;
  const findings = new Set(report.findings.map(({ standard }) => standard));
  // Where a standard is reported on in paragraphs, no bullet is missing.
  const prose = new Set(
    report.blocks.flatMap(({ kind, section }) => (kind === 'paragraph' ? [section] : [])),
  );
  const checks: readonly (readonly [string, (standard: Standard) => boolean])[] = [
    ['rating', ({ rating }) => rating !== null],
    ['statement', ({ statement }) => statement !== null],
    ['findings', ({ number, name, section }) => findings.has(number ?? name) || prose.has(section)],
  ];
  for (const standard of standards) {
    if (standard.section === null) {
      const message = `${nameOf(standard)} stands in the table of ratings only; the text has no section on it.`;
      warnings.push({ message, span: standard.span });
      continue;
    }
    for (const [part, has] of checks) {
      if (has(standard) || !most(has)) continue;
      warnings.push({
        message: `${nameOf(standard)} has no ${part}, as other standards do.`,
        span: standard.span,
      });
    }
  }
  return warnings;
}

function sectionsMissing({ contents, tree, report }: Checked): readonly Warning[] {
  const found = new Set(tree.drafts.map(({ entry }) => entry));
  return contents.entries.flatMap((entry, at) => {
    // A standard's absence has been said already.
    if (
      found.has(at) ||
      report.standards.some(({ number, section }) => section === null && number === entry.number)
    )
      return [];
    return [{ message: `The contents list “${entry.title}”; the text has no such section.`, span: null }];
  });
}

const PROSE: ReadonlySet<Piece['kind']> = new Set([
  'paragraph',
  'bullet',
  'recommendation',
  'statement',
  'footnote',
]);

function endsHalfway({ pieces, report, stored }: Checked): readonly Warning[] {
  const last = pieces.findLast(({ kind }) => kind !== 'furniture');
  if (!last) return [];
  const span = report.blocks.at(-1)?.span ?? null;
  if (last.kind === 'heading' || last.kind === 'label') {
    return [
      { message: `The text stops at “${last.body.text.slice(0, 80)}”: nothing stands under it.`, span },
    ];
  }
  const words = span ? stored.slice(span.start, span.end) : '';
  if (!PROSE.has(last.kind) || words.split(' ').length < 5 || /[.!?:;…)\]>'"’”]$/.test(words)) return [];
  const sentences = pieces
    .filter(({ kind }) => kind === last.kind)
    .map(({ body }) => /[.!?…]['"’”)]*$/.test(body.text));
  // Lists whose points have no full stop end so by right.
  const usual = sentences.slice(0, -1).filter(Boolean).length * 2 > sentences.length - 1;
  const isLink = /https?:|www\.|\S@\S/.test(words.slice(-200));
  return isLink || !(usual || last.kind === 'paragraph')
    ? []
    : [{ message: 'The text stops in the middle of a sentence.', span }];
}
