import type { Page, Report, Section, Standard } from '../../knowledge/report/report.ts';

/** The report in brief, for a person to read: what was read, how many of each, and what was not understood. */
export function summaryOf(report: Report): string {
  const { title, area, region, published, overallRating, score } = report;
  const top: readonly (readonly [string, string | null])[] = [
    ['Title', title?.value ?? null],
    ['Area', area?.value ?? null],
    ['Region', region?.value ?? null],
    ['Published', published?.value ?? null],
    ['Overall rating', overallRating?.value ?? null],
    ['Score', score ? `${score.value.achieved}/${score.value.max}` : null],
    ['People', report.people.map(({ name, role }) => `${name} (${role})`).join(', ') || null],
  ];
  return [
    ...top.map(([label, value]) => `${label.padEnd(16)}${value ?? '–'}`),
    '',
    'Sections',
    ...report.sections.map(sectionLine),
    ...under(
      'Standards',
      report.standards.map((standard) => standardLine(standard, report)),
    ),
    ...under('Read', countsOf(report)),
    ...under(
      'Acronyms',
      report.acronyms.map(({ short, long }) => `  ${short.padEnd(10)}${long}`),
    ),
    '',
    `Not understood: ${report.unread.length === 0 ? 'nothing' : lines(report.unread.length)}`,
    ...report.unread.map(({ text }) => `  ${text}`),
    `Warnings: ${report.warnings.length === 0 ? 'none' : report.warnings.length}`,
    ...report.warnings.map(({ message }) => `  ${message}`),
  ].join('\n');
}

function under(heading: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : ['', heading, ...list];
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

function sectionLine({ title, level, page }: Section): string {
  const words = `${'  '.repeat(level)}${title}`;
  return page === null ? words : `${words.padEnd(68)} ${pageName(page)}`;
}

function pageName(page: Exclude<Page, null>): string {
  return typeof page === 'number' ? `page ${page}` : `pages ${page}`;
}

function standardLine(standard: Standard, report: Report): string {
  const name = standard.number === null ? standard.name : `${standard.number} ${standard.name}`;
  const key = standard.number ?? standard.name;
  const percents = report.keyQuestions
    .filter((one) => one.standard === key)
    .map(({ percent }) => `${percent}%`);
  const rating = (standard.rating ?? '–').padEnd(22);
  return `  ${name.padEnd(40)}${rating}${percents.join(' ')}`.trimEnd();
}

function countsOf(report: Report): readonly string[] {
  const kinds = (['strength', 'area for improvement', 'finding'] as const)
    .map((kind) => [kind, report.findings.filter((finding) => finding.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} as ${kind}`);
  const audiences = [...new Set(report.recommendations.map(({ audience }) => audience ?? 'nobody named'))];
  const counts: readonly (readonly [number, string, string])[] = [
    [report.standards.length, 'standards', ''],
    [report.keyQuestions.length, 'key questions', ''],
    [
      report.recommendations.length,
      'recommendations',
      audiences.length === 0 ? '' : `to ${audiences.join('; ')}`,
    ],
    [report.findings.length, 'findings', kinds.join(', ')],
    [
      report.figures.length,
      'figures',
      `${report.figures.filter(({ worded }) => worded).length} of them in words`,
    ],
    [report.acronyms.length, 'acronyms', ''],
    [report.blocks.filter(({ kind }) => kind === 'footnote').length, 'footnotes', ''],
    [report.blocks.length, 'blocks of text', ''],
  ];
  return counts.map(
    ([count, name, more]) => `${String(count).padStart(6)} ${name}${more === '' ? '' : ` (${more})`}`,
  );
}
