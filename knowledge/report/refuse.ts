import type { Report } from './report.ts';
import { UnreadableReport } from './unreadable-report.ts';

/** No report comes near this many units; a longer text is something else. */
const LONGEST = 1_000_000;

/**
 * Refuses what is no text, before any time is spent on it.
 * @throws UnreadableReport with the cause.
 */
export function refuse(stored: string): void {
  const isLong = stored.length > LONGEST;
  if (stored.trim() === '') throw new UnreadableReport('it is empty');
  let strange = 0;
  const end = Math.min(stored.length, LONGEST);
  for (let at = 0; at < end; at += 1) {
    const code = stored.charCodeAt(at);
    if (code === 0) throw new UnreadableReport('it is not text in UTF-8');
    if (
      code === 0xfffd ||
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11)
    )
      strange += 1;
  }
  if (strange * 50 > end) throw new UnreadableReport('it is not text in UTF-8');
  if (isLong) throw new UnreadableReport('it is far longer than any inspection report');
}

const USUAL =
  /^(?:foreword|executive summary|introduction|background|context|methodology|key findings|findings|conclusions?|scope)\b/i;

/** True where enough was found to call the text a report. */
export function isReport(report: Omit<Report, 'warnings'>, stored: string, listed: number): boolean {
  const prose = report.blocks.some(({ kind }) =>
    ['paragraph', 'bullet', 'recommendation', 'statement'].includes(kind),
  );
  if (report.sections.length === 0 || !prose) return false;
  if (report.standards.length + report.recommendations.length + report.findings.length > 0) return true;
  // Without ratings, findings and recommendations it must at least be built and worded as a report is.
  const isBuilt = listed >= 3 || report.sections.some(({ name }) => USUAL.test(name));
  return isBuilt && /\binspect(?:ion|ed|ors?|orate|ing)\b/i.test(stored);
}
