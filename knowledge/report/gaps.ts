import { type Checked, nameOf } from './checked.ts';
import { numberOf } from './number-words.ts';
import type { Standard, Warning } from './report.ts';
import { isRecommendationsName } from './section-kinds.ts';
import { spanOf } from './view.ts';

/** Recommendations run on over all audiences, or begin anew with each. */
export function numbersJump({ report, pieces }: Checked): readonly Warning[] {
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

/** A section of recommendations of which none could be read. */
export function recommendationsMissing({ report }: Checked): readonly Warning[] {
  const section = report.sections.find(({ name }) => isRecommendationsName(name));
  if (!section || report.recommendations.length > 0) return [];
  return [{ message: `No recommendation could be read under “${section.title}”.`, span: section.span }];
}

/** Standards that speak of more key questions, or fewer, than they give. */
export function questionsMissing({ report, pieces, tree }: Checked): readonly Warning[] {
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
export function partsMissing({ report }: Checked): readonly Warning[] {
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

/** Entries of the contents for which there is no section. */
export function sectionsMissing({ contents, tree, report }: Checked): readonly Warning[] {
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
