import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../knowledge/report/read.ts';
import { Report } from '../../knowledge/report/report.ts';
import { UnreadableReport } from '../../knowledge/report/unreadable-report.ts';

/** Pieces of which reports are made, and some of which they are not. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Contents',
      'Foreword\t3',
      'Ratings',
      'Ratings\t4',
      'Recommendations',
      'Background',
      '1. Arrangements',
      '2. Delivery',
      'P 1.1. Leadership',
      'P 1.1 Leadership Good',
      'P 1.2. Staffing',
      'P 1.2 Staffing Requires',
      'improvement',
      'Good',
      'Inadequate',
      'Overall rating',
      'Score **2/21**',
      'Rating: Good',
      'Strengths:',
      'Areas for improvement',
      'Key findings',
      'Practice example',
      '- It was so in 12 out of 45 cases.',
      '• Half of them',
      '* one',
      '– two',
      'o three',
      '1. do this',
      '2. do that',
      '3.',
      'The unit should:',
      'Key question\tPercentage ‘Yes’',
      'Does it work?\t65%',
      'Does it?',
      '13%',
      '¹ A note.',
      'Our rating¹ is based on three key questions and is driven by the lowest score:',
      'Diversity and inclusion',
      'Annexe one – Web links',
      'Glossary',
      'PDU – Probation Delivery Unit',
      'Table 1: People',
      'Year\t2023\t2024',
      'Men\t12\t15',
      'HM Inspectorate of Probation, June 2025',
      'An inspection of services in:',
      'Martin Jones',
      'HM Chief Inspector of Probation',
      '7',
      'Page 8',
      '\f',
      'This inspection was led by HM Inspector Ada Quill, and it took three weeks.',
      'people who',
      'were seen in respon-',
      'sibility of',
      '[a link](#)',
      '\u00ad',
      '\ufeff',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n\n\n')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

/** A list of contents in the midst of what would otherwise be read as one; runs at random found each of them. */
const tangled = [
  'P 1.1. Leadership\n\u000e\nContents\nwere seen in respon- This inspection took three weeks.\n',
  'Contents\nContents\n7\nimprovement\nContents\n\n\nP 1.1. Leadership\n[a link](#)\nContents\n',
  'P 1.2. Staffing\nThis inspection took three weeks.\n\u{33c7a}\nContents\nContents\n',
  'P 1.1 Leadership\n\nKey question\tPercentage ‘Yes’\nDoes it work?\n\nContents\nBackground\t4\nRatings\t5\n\n13%\n',
  'P 1.1 Leadership\n\nKey findings\n\n- One of these:\n\nContents\nBackground\t4\nRatings\t5\n\n– another\n',
  'P 1.1 Leadership\n\nGood\n\nRecommendations\n\nThe unit should:\n\n1. do this:\n\nContents\nBackground\t4\nRatings\t5\n\n- and that\n',
];

test('whatever a text holds, it is read in good order or refused', () => {
  fc.assert(
    fc.property(text, (stored) => {
      let report: Report;
      try {
        report = readReport({ id: 'any', text: stored, sha256: '' });
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableReport);
        return;
      }
      Report.parse(report);
      let past = 0;
      for (const { span, section } of report.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(past);
        expect(span.end).toBeGreaterThan(span.start);
        past = span.end;
        if (section !== null) expect(report.sections[section]).toBeDefined();
      }
      for (const each of [...report.findings, ...report.recommendations, ...report.figures]) {
        expect(stored.slice(each.span.start, each.span.end)).toBe(each.text);
      }
      for (const { parent, level } of report.sections) {
        expect(level).toBe(parent === null ? 1 : (report.sections[parent]?.level ?? 0) + 1);
      }
    }),
    { numRuns: 1500, examples: tangled.map((stored): [string] => [stored]) },
  );
});

test('the same text gives the same report', () => {
  fc.assert(
    fc.property(text, (stored) => {
      const read = () => {
        try {
          return JSON.stringify(readReport({ id: 'any', text: stored, sha256: '' }));
        } catch {
          return 'refused';
        }
      };
      expect(read()).toBe(read());
    }),
    { numRuns: 50 },
  );
});
