import type { Loaded } from '../library.ts';
import type { Span } from '../source/span.ts';
import { checkQuote } from './quote.ts';
import { sectionNames } from './sections.ts';
import { wordsOf } from './spelling.ts';

/** Every passage that a text means, in the report's order and never empty, and what it was understood as. */
export interface Meant {
  readonly as: 'place' | 'section' | 'words';
  readonly spans: readonly Span[];
}

/**
 * The passages that are meant by a place as a citation prints it, by the name or number of a section (its
 * heading), or else by their own words; null where nothing is.
 */
export function passagesMeant(typed: string, loaded: Loaded): Meant | null {
  const place = foldPlace(typed);
  const there = loaded.report.blocks.filter((block) => foldPlace(block.place) === place);
  if (there.length > 0) return { as: 'place', spans: there.map(({ span }) => span) };

  const words = wordsOf(typed).join(' ');
  const sections = sectionNames(loaded).filter(({ names }) =>
    names.some((name) => words !== '' && wordsOf(name).join(' ') === words),
  );
  if (sections.length > 0) return { as: 'section', spans: sections.map(({ item }) => item.span) };

  const verdict = checkQuote(typed, loaded);
  const isThere = verdict.kind === 'verbatim' || verdict.kind === 'folded';
  return isThere ? { as: 'words', spans: verdict.places } : null;
}

/** A place without its page and the dash before it, no matter which case, white space or arrow. */
function foldPlace(place: string): string {
  return place
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s—–-]+/u, '')
    .replace(/,\s*p\.\s*\d+(?:\s*[–-]\s*\d+)?\s*$/u, '')
    .replace(/\s*[›>»]\s*/gu, ' › ')
    .replace(/\s+/g, ' ')
    .trim();
}
