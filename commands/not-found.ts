import type { Loaded } from '../knowledge/library.ts';
import type { Found } from '../knowledge/search/search.ts';
import { quoteOf } from './cited.ts';
import { nearbyQuestions } from './nearby.ts';
import type { NotFound } from './reply.ts';

/** A refusal: what was looked for, and what there is. */
export function notFound(
  command: string,
  line: string,
  more: { message: string; suggestions?: readonly string[]; title?: string },
): NotFound {
  return {
    command,
    line,
    status: 'not-found',
    title: more.title ?? 'The report does not say',
    facts: [],
    excerpts: [],
    message: more.message,
    ...(more.suggestions && more.suggestions.length > 0 ? { suggestions: [...more.suggestions] } : {}),
  };
}

const threeWords = /(?:\p{L}{2,}\P{L}+){2}\p{L}{2,}/u;

/** A refusal after a search, with up to three closest passages and questions that the report does answer nearby. */
export function notFoundNear(
  command: string,
  line: string,
  { message, found, loaded }: { message: string; found: readonly Found[]; loaded: Loaded },
): NotFound {
  // An ISBN or a bare name says nothing to whoever was refused.
  const nearest = found
    .filter(({ span }) => threeWords.test(loaded.source.text.slice(span.start, span.end)))
    .slice(0, 3);
  const reply = notFound(command, line, { message, suggestions: nearbyQuestions(nearest, loaded) });
  if (nearest.length === 0) return reply;
  return {
    ...reply,
    closest: nearest.map(({ span, marks }) => quoteOf(loaded, span, marksWithin(marks, span))),
  };
}

/** The marks of a passage that lie within what is shown of it. */
export function marksWithin(
  marks: Found['marks'],
  span: Found['span'],
): { marks?: Found['marks'][number][] } {
  const inside = marks.filter(({ start, end }) => span.start <= start && end <= span.end);
  return inside.length > 0 ? { marks: inside } : {};
}

/** A page beyond the last. */
export function noSuchPage(
  command: string,
  line: string,
  page: number,
  pages: number,
  first: string,
): NotFound {
  return notFound(command, line, {
    title: 'No such page',
    message: `There is no page ${page}. There ${pages === 1 ? 'is 1 page' : `are ${pages} pages`}.`,
    suggestions: [first],
  });
}
