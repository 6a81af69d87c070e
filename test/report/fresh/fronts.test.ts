import { expect, test } from 'vitest';
import { exportReport } from '../../../knowledge/report/export.ts';
import { readReport } from '../../../knowledge/report/read.ts';
import { sourceOf } from '../../../knowledge/source/source.ts';
import { areaName, regionName } from '../kinds/comparison.ts';

const body = `
Contents

Foreword	3
Recommendations	5

Foreword

Work was good. We saw 12 of 40 cases.

Recommendations

The service should:
1. do more.
`;

const probation = 'An inspection of probation services in: Kestrel Valley';
const plain = { title: probation, area: 'Kestrel Valley', region: 'North West', published: 'June 2025' };

/** Front pages of one report, as different offices would set them. */
const fronts = [
  {
    front:
      'HM Inspectorate of Probation\n\nAn inspection of probation services in:\n\nKestrel Valley\n\nThe Probation Service – North West Region\n\n12 June 2025',
    ...plain,
  },
  {
    front: `${probation}\nThe Probation Service, North West region\nPublished 24 September 2024`,
    ...plain,
    published: 'September 2024',
  },
  {
    front: `HM Inspectorate of Probation\n${probation}\nThe Probation Service - North West Region\nFieldwork: March 2025\nPublished: June 2025`,
    ...plain,
  },
  {
    front: `${probation}\nThe Probation Service – North West Region\nHM Inspectorate of Probation\nPublication date: 3rd June 2025`,
    ...plain,
  },
  {
    front: `# ${probation}\n\n**The Probation Service – North West Region**\n\nHM Inspectorate of Probation, June 2025`,
    ...plain,
  },
  {
    front: `${probation}\nHM Inspectorate of Probation, June 2025\nVersion 2, corrected July 2025`,
    ...plain,
    region: null,
  },
  {
    front:
      'A joint inspection of youth justice services in Kestrel Valley\nby HM Inspectorate of Probation, Care Quality Commission, HMICFRS and Ofsted\nOctober 2024',
    title: 'A joint inspection of youth justice services in Kestrel Valley',
    area: 'Kestrel Valley',
    region: null,
    published: 'October 2024',
  },
  {
    front:
      'An inspection of youth offending services in Kestrel Valley\nHM Inspectorate of Probation\nJanuary, 2023',
    title: 'An inspection of youth offending services in Kestrel Valley',
    area: 'Kestrel Valley',
    region: null,
    published: 'January 2023',
  },
  {
    front:
      'The quality of delivery of community sentences\n\nAn inspection by HM Inspectorate of Probation\n\nJune 2023',
    title: 'The quality of delivery of community sentences',
    area: null,
    region: null,
    published: 'June 2023',
  },
];

test.each(fronts)('the front page $front', ({ front, title, area, region, published }) => {
  const told = exportReport(readReport(sourceOf('front', Buffer.from(`${front}\n${body}`))));
  expect({
    title: told.title,
    area: areaName(told.area),
    region: regionName(told.region),
    published: told.published,
    people: told.people,
  }).toEqual({ title, area, region, published, people: [] });
});
