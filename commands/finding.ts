import { resolveName } from '../knowledge/answer/names.ts';
import { standardKey, standardNames, standardTitle } from '../knowledge/answer/standards.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { FindingKind } from '../knowledge/report/report.ts';
import type { Found } from '../knowledge/search/search.ts';
import { quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { exampleLines } from './examples.ts';
import { printLine } from './line.ts';
import { marksWithin, noSuchPage, notFound, notFoundNear } from './not-found.ts';
import { findingKind, pageOption, text } from './options.ts';
import { pagesOf, pagingOf, unitsOf } from './paging.ts';
import type { Quote, Reply } from './reply.ts';

const definition = {
  name: 'finding',
  description: 'What the report says on a topic: passages, findings, strengths, areas for improvement',
  options: [
    {
      name: 'topic',
      description: 'What it should be about; may be left out when a kind or a standard is given',
      type: 'text',
      completion: 'topic',
      schema: text,
    },
    {
      name: 'kind',
      description: 'Only findings of this kind',
      type: 'text',
      choices: ['strength', 'area for improvement', 'finding'],
      schema: findingKind,
    },
    {
      name: 'standard',
      description: 'Only findings of this standard, by name or number',
      type: 'text',
      completion: 'standard',
      schema: text,
    },
    pageOption,
  ],
  examples: ['/finding {topic}', '/finding kind:strength'],
} as const satisfies Definition;

interface Filter {
  readonly kind?: FindingKind;
  readonly standard?: string;
}

export const finding: Command<typeof definition> = {
  definition,
  async run({ topic, kind, standard: typed, page = 1 }, asked) {
    const loaded = asked.library.main;
    const filter: { kind?: FindingKind; standard?: string } = kind === undefined ? {} : { kind };
    const given = { topic, kind, standard: typed };
    let title = topic === undefined ? 'Findings' : `Findings on “${topic}”`;
    if (typed !== undefined) {
      const resolved = resolveName(typed, standardNames(loaded));
      if (resolved.kind !== 'found') return noSuchStandard(typed, asked);
      filter.standard = standardKey(resolved.item);
      title = `${title}, ${standardTitle(resolved.item)}`;
    }
    if (kind !== undefined) title = `${title}: ${kind}`;
    if (topic === undefined) return listed(title, filter, page, given, asked);

    // What is on the topic is judged among all passages, so that a filter never lets a stranger be the best of few.
    const judged = await loaded.search.find(topic, { as: 'topic' });
    const found = judged.found.filter(({ block }) => fits(block, filter, loaded));
    if (!judged.answers || found.length === 0) {
      return notFoundNear('finding', asked.line, {
        message: `The report does not say anything on “${topic}”${filtered(filter)}.`,
        found: judged.found,
        loaded,
      });
    }
    return paged(
      title,
      found.map((one) => quoteOfFound(one, loaded)),
      page,
      given,
      asked,
    );
  },
};

/** True for every passage without a filter, and for the findings that it keeps. */
function fits(block: number, { kind, standard }: Filter, { report }: Loaded): boolean {
  const passage = report.blocks[block];
  if (kind === undefined && standard === undefined) return true;
  if (!passage || passage.finding === null) return false;
  return (
    (kind === undefined || passage.finding === kind) &&
    (standard === undefined || passage.standard === standard)
  );
}

function filtered({ kind, standard }: Filter): string {
  if (kind === undefined && standard === undefined) return '';
  return ` among its findings${standard === undefined ? '' : ` under ${standard}`}${kind === undefined ? '' : ` of the kind “${kind}”`}`;
}

/** A passage that was found, with its kind and standard, and the words that were met. */
function quoteOfFound({ block, span, marks }: Found, loaded: Loaded): Quote {
  const { finding: kind = null, standard = null } = loaded.report.blocks[block] ?? {};
  return quoteOf(loaded, span, { kind, standard, ...marksWithin(marks, span) });
}

/** All findings of a kind or standard, in the report's order. */
function listed(title: string, { kind, standard }: Filter, page: number, given: Given, asked: Asked): Reply {
  const loaded = asked.library.main;
  if (kind === undefined && standard === undefined) {
    return {
      command: 'finding',
      line: asked.line,
      status: 'invalid',
      title: 'This cannot be read',
      facts: [],
      excerpts: [],
      message: 'A topic, a kind or a standard is needed.',
      suggestions: exampleLines(definition, asked.library),
    };
  }
  const met = loaded.report.findings.filter(
    (item) =>
      (kind === undefined || item.kind === kind) && (standard === undefined || item.standard === standard),
  );
  if (met.length === 0) {
    return notFound('finding', asked.line, {
      message: `The report has nothing${filtered({ ...(kind ? { kind } : {}), ...(standard ? { standard } : {}) })}.`,
      suggestions: ['/overview'],
    });
  }
  const quotes = met.map((item) => quoteOf(loaded, item.span, { kind: item.kind, standard: item.standard }));
  return { ...paged(title, quotes, page, given, asked), message: `The report has ${met.length} of these.` };
}

interface Given {
  readonly topic: string | undefined;
  readonly kind: string | undefined;
  readonly standard: string | undefined;
}

function paged(title: string, quotes: readonly Quote[], page: number, given: Given, { line }: Asked): Reply {
  const { topic } = given;
  const pages = pagesOf(quotes, unitsOf);
  const here = pages[page - 1];
  if (!here) {
    return noSuchPage('finding', line, page, pages.length, printLine(definition, { ...given }));
  }
  return {
    command: 'finding',
    line,
    status: 'answered',
    title,
    facts: [],
    excerpts: here,
    ...pagingOf(page, pages.length, (other) => printLine(definition, { ...given, page: String(other) })),
    next: topic === undefined || topic.includes(':') ? [] : [{ label: 'Figures', line: `/figure ${topic}` }],
  };
}

function noSuchStandard(typed: string, { library, line }: Asked): Reply {
  const { standards } = library.main.report;
  return notFound('finding', line, {
    title: 'No such standard',
    message: `The report has no standard “${typed}”${standards.length > 0 ? `. It has ${standards.map(standardTitle).join(', ')}` : ''}.`,
    suggestions: standards.map((standard) => `/finding standard:${standardKey(standard)}`),
  });
}
