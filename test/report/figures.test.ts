import { expect, test } from 'vitest';
import { figuresIn } from '../../knowledge/report/figures.ts';

/** The figures of a sentence in short: "12 of 45 relevant cases", "~33.3 per cent" where worded. */
function said(sentence: string): readonly string[] {
  return figuresIn(sentence, '', null).map(
    ({ value, of, unit, worded }) =>
      `${worded ? '~' : ''}${value}${of === undefined ? '' : ` of ${of}`} ${unit}`,
  );
}

const figures: readonly (readonly [string, readonly string[]])[] = [
  ['It was so in 83 per cent of cases.', ['83 per cent']],
  ['It was so in the majority (67 per cent) of cases.', ['67 per cent']],
  ['It was so in 42% of cases.', ['42 per cent']],
  ['It was only used in 12 out of 45 relevant cases.', ['12 of 45 relevant cases']],
  ['In the majority (42 out of 50) of relevant cases it was poor.', ['42 of 50 relevant cases']],
  ['It was done in seven out of the 45 cases where it was needed.', ['~7 of 45 cases']],
  ['It was sought in just two out of six relevant cases.', ['~2 of 6 relevant cases']],
  ['It was obtained in a third of cases.', ['~33.3 per cent']],
  ['This fell to just over a quarter for the rest.', ['~25 per cent']],
  ['Of these, one-third had a need.', ['~33.3 per cent']],
  ['Fewer than half of them were seen.', ['~50 per cent']],
  ['Less than one per cent were new.', ['~1 per cent']],
  ['The population of 768,374 is growing.', ['768374 population']],
  ['Its caseload was 1,852.', ['1852 caseload']],
  [
    'It held 543 people on post-release licences, and 417 people in prison.',
    ['543 people on post-release licences', '417 people in prison'],
  ],
  ['The area has seven district councils and three prisons.', ['~7 district councils', '~3 prisons']],
  ['It employed 128 full-time equivalent staff.', ['128 full-time equivalent staff']],
  ['It cost £1.2 million.', ['1200000 pounds']],
  ['It rose from 48% to 67%.', ['48 per cent', '67 per cent']],
  ['Between 10 and 15 per cent of posts were empty.', ['10 per cent', '15 per cent']],
  ['The score was 2/21.', ['2 of 21 score']],
  ['It happens one day in five.', ['~1 of 5 day']],
  ['Sickness lasted 8.4 days.', ['8.4 days']],
  ['Thirty-one per cent of them left.', ['~31 per cent']],
  ['They were seen at three, six and twelve months.', ['~3 months', '~6 months', '~12 months']],
];

test.each(figures)('figures are found: %s', (sentence, expected) => {
  expect(said(sentence)).toEqual(expected);
});

const others: readonly string[] = [
  'This was the change known as SDS40.',
  'The law calls it standard determinate sentence 40 (SDS40).',
  'It was used for 18 to 25-year-old perpetrators.',
  'Fieldwork began on 24 March 2025.',
  'It was in the plan for 2024/2025.',
  'The contract ended in March 2024.',
  'The standard is P 1.1 and the next is in section 2.3.',
  'See Table 3 and Figure 2 on page 7.',
  'ISBN 978-1-916621-98-5',
  'Write to 1 Bridge Street West, Manchester M3 3FX.',
  'Call 0161 240 5336 on a working day.',
  'At the two-thirds point of an order, contact ends.',
  'It opens at 9am and is staffed 24/7.',
  'The children were aged 10 to 17.',
  'One of the reasons was the weather.',
  'No one knew, and everyone helped one another.',
  'A third party held the key during the first half of the year.',
  'The Equality Act 2010 applies.',
  'A copy is at https://example.org/2024/12/report-45.',
  'It met two-way and face-to-face.',
];

test.each(others)('what only looks like a figure is none: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});
