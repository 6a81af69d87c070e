import * as z from 'zod';
import { Span } from '../source/span.ts';
import { FindingKind, Page, type Report } from './report.ts';

const span = Span;
const spans = z.object({
  title: Span.nullable(),
  area: Span.nullable(),
  region: Span.nullable(),
  published: Span.nullable(),
  overallRating: Span.nullable(),
  score: Span.nullable(),
});

/** A report as plain data for scripts: every value is plain, and where it stands is its sibling. */
export const ExportedReport = z
  .object({
    title: z.string().nullable(),
    area: z.string().nullable(),
    region: z.string().nullable(),
    published: z.string().nullable().describe('Month and year: "June 2025"'),
    overallRating: z.string().nullable(),
    score: z.object({ achieved: z.number(), max: z.number() }).nullable(),
    spans: spans.describe('Where the values above stand'),
    standards: z.array(
      z.object({
        number: z.string().nullable(),
        name: z.string(),
        statement: z.string().nullable(),
        rating: z.string().nullable(),
        span,
      }),
    ),
    keyQuestions: z.array(
      z.object({
        standard: z.string(),
        question: z.string(),
        percent: z.number(),
        lowest: z.boolean(),
        span,
      }),
    ),
    recommendations: z.array(
      z.object({ number: z.int(), audience: z.string().nullable(), text: z.string(), span }),
    ),
    findings: z.array(
      z.object({
        standard: z.string().nullable(),
        heading: z.string().optional(),
        kind: FindingKind,
        text: z.string(),
        span,
      }),
    ),
    figures: z.array(
      z.object({
        text: z.string(),
        value: z.number(),
        unit: z.string().describe('"per cent", or what is counted'),
        of: z.number().optional().describe('The whole, for n of m'),
        worded: z.boolean().optional(),
        sentence: z.string(),
        span,
      }),
    ),
    sections: z.array(z.object({ title: z.string(), page: Page, level: z.int().positive(), span })),
    acronyms: z.array(z.object({ short: z.string(), long: z.string(), span })),
    people: z.array(z.object({ name: z.string(), role: z.string(), span })),
    unread: z.array(z.object({ text: z.string(), span })),
    warnings: z.array(z.object({ message: z.string(), span: Span.nullable() })),
  })
  .describe('An inspection report, as read from its text');
export type ExportedReport = z.infer<typeof ExportedReport>;

/** The plain data of a report, as `knowledge --json` prints it. */
export function exportReport(report: Report): ExportedReport {
  const { title, area, region, published, overallRating, score } = report;
  return ExportedReport.parse({
    title: title?.value ?? null,
    area: area?.value ?? null,
    region: region?.value ?? null,
    published: published?.value ?? null,
    overallRating: overallRating?.value ?? null,
    score: score?.value ?? null,
    spans: {
      title: title?.span ?? null,
      area: area?.span ?? null,
      region: region?.span ?? null,
      published: published?.span ?? null,
      overallRating: overallRating?.span ?? null,
      score: score?.span ?? null,
    },
    // The schema keeps what the export has and drops the rest.
    standards: report.standards,
    keyQuestions: report.keyQuestions,
    recommendations: report.recommendations,
    findings: report.findings,
    figures: report.figures,
    sections: report.sections,
    acronyms: report.acronyms,
    people: report.people,
    unread: report.unread,
    warnings: report.warnings,
  });
}
