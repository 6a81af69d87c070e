import type { Reply } from '../../../commands/reply.ts';
import type { Library } from '../../../knowledge/library.ts';
import type { Report } from '../../../knowledge/report/report.ts';
import { literal } from './literal.ts';

/** The report that a reply quotes: the first that it cites, or else the one that commands answer from. */
function quoted(reply: Reply, library: Library) {
  const closest = reply.status === 'not-found' ? (reply.closest ?? []) : [];
  const id = [...reply.excerpts, ...reply.facts, ...closest][0]?.citation.report;
  return library.reports.find(({ source }) => source.id === id) ?? library.main;
}

/** The report's title, with its area where the title does not name it. */
function nameOf({ title, area }: Report): string {
  const parts = [title?.value, area?.value].filter((part) => part !== undefined);
  return parts.filter((part, at) => at === 0 || !parts[0]?.includes(part)).join(' ');
}

const link = (words: string, url: string): string => `[${literal(words)}](<${encodeURI(url)}>)`;

/** What is quoted, of which month, whose it is, under which licence, and where it is published. */
export function footerText(reply: Reply, library: Library): string {
  const { meta, report } = quoted(reply, library);
  const name = nameOf(report) || meta.id;
  const dated = report.published === null ? name : `${name}, ${report.published.value}`;
  return `-# ${literal(dated)} · ${link(meta.publisher, meta.url)} · ${link(meta.licence, meta.licenceUrl)}`;
}
