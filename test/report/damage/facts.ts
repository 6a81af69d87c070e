import { exportReport } from '../../../knowledge/report/export.ts';
import type { Report } from '../../../knowledge/report/report.ts';

/** Letters and digits only: what no damage of layout changes. */
export function bare(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .toLowerCase();
  // A running heading in the middle of a bullet is part of its slice.
  return letters.replace(/\d+inspectionofprobationservicesaprobationdeliveryunit/g, '');
}

/** The facts of a report, without their places and without what layout does to words. */
export function factsOf(report: Report) {
  const told = exportReport(report);
  return {
    title: bare(told.title),
    area: bare(told.area),
    region: bare(told.region),
    published: told.published,
    overallRating: told.overallRating,
    score: told.score,
    standards: told.standards.map((one) => [one.number, one.name, bare(one.statement), one.rating]),
    keyQuestions: told.keyQuestions.map((one) => [one.standard, bare(one.question), one.percent, one.lowest]),
    recommendations: told.recommendations.map((one) => [one.number, one.audience, bare(one.text)]),
    findings: told.findings.map((one) => [one.standard, one.heading ?? null, one.kind, bare(one.text)]),
    figures: told.figures.map((one) => [
      bare(one.text),
      one.value,
      one.of ?? null,
      bare(one.unit),
      one.worded ?? false,
    ]),
    sections: told.sections.map((one) => [bare(one.title), one.level]),
    acronyms: told.acronyms.map((one) => [one.short, bare(one.long)]),
    people: told.people.map((one) => [one.name, one.role]),
    unread: told.unread.map((one) => one.text),
    warnings: told.warnings.map((one) => one.message),
  };
}
