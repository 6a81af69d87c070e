import type { Report } from '../report/report.ts';
import { stemsOf } from './question.ts';
import type { Solver, Stated } from './stated.ts';

/** What the bot reads: "which report are you quoting?", "what report is this?" */
const asksWhichReport =
  /\b(?:which|what) (?:inspection )?report\b(?: \w+)? (?:(?:are|do|did|can) (?:you|u|we)|is (?:this|it|that|here)\b)/;

/** What tells this report from any other. */
function identity({ title, area, published }: Report): Stated[] {
  return [
    ...(title ? [{ label: 'Title', ...title }] : []),
    ...(area ? [{ label: 'Area', ...area }] : []),
    ...(published ? [{ label: 'Published', ...published }] : []),
  ];
}

/** "When did the North Wold report come out?": of a report that is called by another name. */
function isOfAnother(text: string, { title, area, region }: Report, names: readonly string[]): boolean {
  const called = /\bthe ((?:[\p{L}-]+ ){1,3})report\b/u.exec(text)?.[1];
  if (called === undefined) return false;
  const own = stemsOf([title?.value, area?.value, region?.value, ...names, ofAnyReport].join(' '));
  return [...stemsOf(called)].some((stem) => !own.has(stem));
}

const ofAnyReport =
  'inspection probation full final whole official hmip inspectorate pdu service new latest above actual title name date author publisher';

/** Who published it and when, of which region and area it is, and what it is called. */
export const solvePublication: Solver = ({ text, words }, { report, meta, source }) => {
  if (asksWhichReport.test(text)) return { title: 'The report', facts: identity(report), excerpts: [] };
  if (words.length > 12 || isOfAnother(text, report, meta.names)) return null;
  const found: Stated[] = [];
  if (
    report.published &&
    /\b(?:publish|publication)\b|\b(?:report|inspection|this|it)\b.*\b(?:released?|come out|came out)\b|\bpublished\b|\breport(?:'s)? dated?\b|\bdate of (?:the|this) report\b/.test(
      text,
    ) &&
    /\bwhen\b|\bdate\b|\bmonth\b|\byear\b/.test(text)
  ) {
    found.push({ label: 'Published', ...report.published });
  }
  if (
    report.region &&
    /\b(?:which|what)(?: \w+)? region\b|\b(?:which|what) part of (?:the country|england|britain|the uk)\b/.test(
      text,
    )
  )
    found.push({ label: 'Region', ...report.region });
  if (
    report.area &&
    /\b(?:which|what) (?:area|place|pdu|service|unit)\b.*\b(?:report|inspect(?:ed|ion)?|about|cover)/.test(
      text,
    )
  ) {
    found.push({ label: 'Area', ...report.area });
  }
  if (report.title && /(?<!\bjob )\btitle\b|\bwhat is (?:the|this) report called\b/.test(text))
    found.push({ label: 'Title', ...report.title });
  const publisher = source.text.indexOf(meta.publisher);
  if (
    publisher !== -1 &&
    /\b(?:who|(?:which|what) (?:organi[sz]ation|body|agency|inspectorate)) (?:(?:wrote|published|publishes|produced|carried out|is behind)\b.*\b(?:report|inspection|this|it)|(?:made|did) (?:(?:the|this) (?:report|inspection)|this|it))\W*$/.test(
      text,
    )
  )
    found.push({ label: 'Publisher', span: { start: publisher, end: publisher + meta.publisher.length } });
  const [first] = found;
  return first ? { title: first.label, facts: found, excerpts: [] } : null;
};
