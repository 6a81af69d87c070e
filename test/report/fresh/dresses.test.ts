import { describe, expect, test } from 'vitest';
import { exportReport } from '../../../knowledge/report/export.ts';
import { readReport } from '../../../knowledge/report/read.ts';
import { sourceOf } from '../../../knowledge/source/source.ts';
import { key } from '../kinds/wording.ts';

const report = `HM Inspectorate of Probation
An inspection of probation services in: Kestrel Valley
HM Inspectorate of Probation, June 2025

Contents
Foreword	3
Ratings	4
Recommendations	5
1. Arrangements	6
2. Delivery	9
Annexe one: Links	12

Foreword

Work was good.

Ratings

Score 3/6
Overall rating
Good

1. Arrangements
P 1.1 Leadership Good
2. Delivery
P 2.1 Assessment Requires improvement

Recommendations

Kestrel Valley PDU should:

1. see people at home
2. write plans with them.

HMPPS should:

3. fill the vacancies.

1. Arrangements

P 1.1. Leadership

Leaders lead well.

Good

Strengths:

- Leaders were known to their staff.

Areas for improvement:

- Plans were out of date.

2. Delivery

P 2.1. Assessment

Assessment is done well.

Requires improvement

Our rating is based on the percentage of cases:

Key question	Percentage 'Yes'
Does it focus on engaging the person?	65%
Does it focus on keeping people safe?	52%

- Risk was analysed in 12 of 40 cases.

Annexe one: Links

- The data are on our website.
`;

/** What a reader of any of them would say, whatever the dress. */
function facts(text: string) {
  const told = exportReport(readReport(sourceOf('dress', Buffer.from(text))));
  return {
    score: told.score && [told.score.achieved, told.score.max],
    standards: told.standards.map(({ number, name, rating, statement }) => [number, name, rating, statement]),
    questions: told.keyQuestions.map(({ standard, question, percent }) => [standard, key(question), percent]),
    recommendations: told.recommendations.map((each) => [each.number, each.audience, key(each.text)]),
    findings: told.findings.map((each) => [each.standard, each.heading, each.kind, key(each.text)]),
    warnings: told.warnings.map(({ message }) => message),
  };
}

/** Puts other words in the place of some that must be there. */
function dressed(...changes: [string | RegExp, string][]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toMatch(from);
    return text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
  }, report);
}

const heading = 'P 1.1. Leadership\n\nLeaders lead well.\n\nGood\n';

describe('one report is read the same', () => {
  const plain = facts(report);

  test('as it stands, whole and without a warning', () => {
    expect(plain.warnings).toEqual([]);
    expect(Object.values(plain).map((list) => list?.length)).toEqual([2, 2, 2, 3, 3, 0]);
  });

  test.each([
    [
      'with the rating behind the heading and a dash',
      [[heading, 'P 1.1. Leadership – Good\n\nLeaders lead well.\n']],
    ],
    [
      'with the rating behind the heading and a tab',
      [[heading, 'P 1.1. Leadership\tGood\n\nLeaders lead well.\n']],
    ],
    [
      'with the rating in brackets behind the heading',
      [[heading, 'P 1.1. Leadership (Good)\n\nLeaders lead well.\n']],
    ],
    ['with “Rating” on a line of its own', [['well.\n\nGood\n', 'well.\n\nRating\nGood\n']]],
    ['with “Standard” before the number', [['P 1.1. Leadership', 'Standard P 1.1 – Leadership']]],
    [
      'with the score behind the overall rating',
      [['Score 3/6\nOverall rating\nGood\n', 'Overall rating: Good (3/6)\n']],
    ],
    ['with bullets that touch their text', [[/^- /gm, '•']]],
    ['with bullets on lines of their own', [[/^- /gm, '•\n']]],
    ['with square bullets', [[/^- /gm, '▪ ']]],
    [
      'with percentages under “Yes”',
      [
        ["Percentage 'Yes'", '% yes'],
        [/%$/gm, ''],
      ],
    ],
    [
      'with a column for “No”',
      [
        ["Percentage 'Yes'", 'Yes\tNo'],
        ['65%', '65%\t35%'],
        ['52%', '52%\t48%'],
      ],
    ],
    [
      'with a column for the number',
      [
        ["Percentage 'Yes'", 'Number\tPercentage'],
        ['65%', '26\t65%'],
        ['52%', '21\t52%'],
      ],
    ],
    ['with dot leaders in the table', [['?\t', '? ........ ']]],
    ['with percentages on lines of their own', [['?\t', '?\n']]],
    [
      'with a question that goes on behind its percentage',
      [['keeping people safe?\t52%', 'keeping\t52%\npeople safe?']],
    ],
    ['with recommendations by tab', [[/^(\d)\. (see|write|fill)/gm, '$1\t$2']]],
    ['with recommendations “R1”', [[/^(\d)\. (see|write|fill)/gm, 'R$1 $2']]],
    ['with recommendations “Recommendation 1”', [[/^(\d)\. (see|write|fill)/gm, 'Recommendation $1\n$2']]],
    ['with numbers on lines of their own', [[/^(\d)\. (see|write|fill)/gm, '$1.\n$2']]],
    ['with “should now:”', [['HMPPS should:', 'HMPPS should now:']]],
    ['with no blank line before the next body', [['them.\n\nHMPPS should:\n\n', 'them.\nHMPPS should:\n']]],
    ['with a recommendation cut by a page', [['see people at home\n', 'see people\n\nat home\n']]],
    ['with a finding cut by a page', [['known to their', 'known\n\nto their']]],
  ] as [string, [string | RegExp, string][]][])('%s', (_dress, changes) => {
    expect(facts(dressed(...changes))).toEqual(plain);
  });
});
