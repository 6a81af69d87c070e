import {
  namesNumber,
  type Paragraph,
  paragraphsOf,
  resolveSection,
  sectionAt,
  sectionKey,
} from '../knowledge/answer/sections.ts';
import { nearestNames } from '../knowledge/answer/suggest.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Section } from '../knowledge/report/report.ts';
import { holds, type Span, touches } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { printLine } from './line.ts';
import { notFound } from './not-found.ts';
import { countFromOne, hasWords, spanText, text } from './options.ts';
import { pagesOf, pagingOf } from './paging.ts';
import type { Reply } from './reply.ts';
import { shown } from './shown.ts';

const definition = {
  name: 'section',
  description: 'A section of the report to read, part by part',
  options: [
    {
      name: 'name',
      description: 'A section by name or number',
      type: 'text',
      completion: 'section',
      schema: text,
    },
    { name: 'part', description: 'Which part of it', type: 'integer', schema: countFromOne },
    {
      name: 'at',
      description: 'Instead of a name: where a passage starts and ends in the stored text, such as 1200-1350',
      type: 'text',
      schema: spanText,
    },
  ],
  examples: ['/section {section}'],
} as const satisfies Definition;

export const section: Command<typeof definition> = {
  definition,
  async run({ name, part, at }, asked) {
    const loaded = asked.library.main;
    if (name === undefined && at === undefined) return contents(asked);
    if (name !== undefined) {
      const resolved = resolveSection(name, loaded);
      if (resolved.kind === 'found')
        return partReply(resolved.item, part ?? 1, null, shown(resolved, name), asked);
      if (resolved.kind === 'missing') return (await whereSpokenOf(name, asked)) ?? noSuch(name, asked);
      const suggestions = resolved.items.map((item) => `/section ${sectionKey(item, loaded)}`);
      const titles = resolved.items.map(({ title }) => title).join(', ');
      return notFound('section', asked.line, {
        title: 'More than one section has this name',
        message: `“${name}” can be ${titles}.`,
        suggestions,
      });
    }
    if (at === undefined || !hasWords(at, loaded)) {
      return notFound('section', asked.line, {
        title: 'No such place',
        message: 'There are no words at this place of the report. It has the sections below.',
        suggestions: linesTo(upper(loaded), loaded),
      });
    }
    const holding = sectionAt(at, loaded);
    if (!holding) return frontMatter(at, asked);
    return partReply(holding, part ?? partAt(holding, at, loaded), at, {}, asked);
  },
};

/** "Women", where no section is called so: the part that holds the passage on it; null where there is none. */
async function whereSpokenOf(name: string, asked: Asked): Promise<Reply | null> {
  const loaded = asked.library.main;
  if (namesNumber(name)) return null;
  const { answers, found } = await loaded.search.find(name, { as: 'topic' });
  const best = found[0]?.span;
  if (!answers || !best) return null;
  const holding = sectionAt(best, loaded);
  const where = holding ? `is in “${holding.title}”` : 'stands before the first section';
  const message = `No section is called “${name}”. The passage that meets it best ${where}.`;
  if (!holding) return frontMatter(best, asked, { message });
  return partReply(holding, partAt(holding, best, loaded), best, { message }, asked);
}

function partsOf(of: Section, loaded: Loaded): Paragraph[][] {
  return pagesOf(paragraphsOf(of, loaded), ({ span }) => span.end - span.start + 60, 12);
}

/** The part of a section in which a place lies. */
function partAt(of: Section, at: Span, loaded: Loaded): number {
  const parts = partsOf(of, loaded);
  return (
    Math.max(
      0,
      parts.findIndex((paragraphs) => paragraphs.some(({ span }) => span.end > at.start)),
    ) + 1
  );
}

function partReply(
  of: Section,
  part: number,
  at: Span | null,
  message: { message?: string },
  { library, line }: Asked,
): Reply {
  const loaded = library.main;
  const parts = partsOf(of, loaded);
  const here = parts[part - 1];
  const key = sectionKey(of, loaded);
  const lineOf = (other: number) =>
    key.startsWith('at:')
      ? `/section part:${other} ${key}`
      : printLine(definition, { name: key, part: String(other) });
  if (!here) {
    return notFound('section', line, {
      title: 'No such part',
      message: `“${of.title}” has no part ${part}. It has ${parts.length}.`,
      suggestions: parts.slice(0, 5).map((_, index) => lineOf(index + 1)),
    });
  }
  const pointed = (span: Span) =>
    at !== null &&
    touches(span, at) && { start: Math.max(span.start, at.start), end: Math.min(span.end, at.end) };
  return {
    command: 'section',
    line,
    status: 'answered',
    title: parts.length > 1 ? `${of.title}, part ${part} of ${parts.length}` : of.title,
    facts: [],
    excerpts: here.map(({ span, of: cited }) => {
      const mark = pointed(span);
      return quoteOf(loaded, span, mark ? { marks: [mark] } : {}, cited);
    }),
    ...message,
    ...pagingOf(part, parts.length, lineOf),
    next: of.standard === null ? [] : [{ label: 'Rating', line: `/rating ${of.standard}` }],
  };
}

/** What stands before the first section: the block itself, alone. */
function frontMatter(at: Span, { library, line }: Asked, message: { message?: string } = {}): Reply {
  const loaded = library.main;
  const block = loaded.report.blocks.find(({ span }) => holds(span, at));
  return {
    command: 'section',
    line,
    status: 'answered',
    title: 'Front matter',
    facts: [],
    excerpts: [quoteOf(loaded, block?.span ?? at, { marks: [at] })],
    ...message,
    next: [{ label: 'Overview', line: '/overview' }],
  };
}

function noSuch(typed: string, asked: Asked): Reply {
  const loaded = asked.library.main;
  const titles = loaded.report.sections.map(({ title }) => title);
  const near = nearestNames(typed, titles, 5);
  const sections = loaded.report.sections.filter(({ title, level }) =>
    near.length > 0 ? near.includes(title) : level === 1,
  );
  return notFound('section', asked.line, {
    title: 'No such section',
    message: `The report has no section “${typed}”. ${near.length === 0 ? 'It has' : sections.length === 1 ? 'Near it is' : 'Near it are'} ${sections.map(({ title }) => title).join('; ')}.`,
    suggestions: sections.slice(0, 10).map((item) => `/section ${sectionKey(item, loaded)}`),
  });
}

/** The sections that a reader chooses among. */
function upper({ report }: Loaded): Section[] {
  return report.sections.filter(({ level }) => level <= 2).slice(0, 20);
}

function linesTo(sections: readonly Section[], loaded: Loaded): string[] {
  return sections.map((item) => `/section ${sectionKey(item, loaded)}`);
}

/** What there is to read, when no section is named. */
function contents({ library, line }: Asked): Reply {
  const loaded = library.main;
  const sections = upper(loaded);
  if (sections.length === 0)
    return notFound('section', line, { message: 'This report has no sections.', suggestions: ['/overview'] });
  return {
    command: 'section',
    line,
    status: 'answered',
    title: 'Sections',
    facts: sections.map(({ span, standard, title }) =>
      factOf(loaded, { label: standard === null ? 'Section' : 'Standard', span, value: title }),
    ),
    excerpts: [],
    message: 'Name one of these to read it.',
    suggestions: linesTo(sections, loaded),
  };
}
