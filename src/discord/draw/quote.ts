import { ComponentType } from 'discord.js';
import type { Quote } from '../../../commands/reply.ts';
import { citationLine } from './cited.ts';
import { beginning, shorten } from './cut.ts';
import { literal, literalMarked } from './literal.ts';
import { button, type Part, textPart } from './parts.ts';

const kinds = {
  strength: 'Strength',
  'area for improvement': 'Area for improvement',
  finding: 'Finding',
} as const;

/** A head that is longer is cut; in UTF-16 units. */
const longestHead = 160;

/** The line that shows the passage a quotation was cut from. */
export const contextLine = ({ citation: { start, end } }: Quote): string => `/section at:${start}-${end}`;

/** The line that gives a quotation ready to paste. */
export const citeLine = ({ citation: { start, end } }: Quote): string => `/cite ${start}-${end}`;

/** What stands above a quotation: its label and its kind, where it has them. */
function headOf({ label, kind }: Quote): string[] {
  const words = [...(label === undefined ? [] : [label]), ...(kind ? [kinds[kind]] : [])];
  return words.length === 0 ? [] : [`**${literal(shorten(words.join(' · '), longestHead))}**`];
}

/** The words of a quotation, cut to at most so many UTF-16 units of the report at a sentence's end, saying so. */
function wordsText({ text, citation, marks = [] }: Quote, most: number): string {
  const shown = beginning(text, most);
  const stretches = marks
    .map(({ start, end }) => ({
      start: start - citation.start,
      end: Math.min(end - citation.start, shown.length),
    }))
    .filter(({ start, end }) => start < end);
  const cut =
    shown.length < text.length ? [`-# *Cut here, after ${shown.length} of ${text.length} characters.*`] : [];
  return [`> ${literalMarked(shown, stretches)}`, ...cut].join('\n');
}

/** A quotation with what stands above it and its citation, as text alone. */
export function quoteText(quote: Quote, most: number): string {
  return [...headOf(quote), wordsText(quote, most), citationLine(quote.citation)].join('\n');
}

/**
 * A quotation with its button. The button stands beside the citation, so that the words have the whole width of
 * a phone.
 */
export function quoteParts(quote: Quote, nth: number, most: number): Part[] {
  const isCut = beginning(quote.text, most).length < quote.text.length;
  const label = isCut ? 'Read the whole' : 'In context';
  const accessory = button(label, { does: 'go', line: contextLine(quote) }, nth);
  if (accessory === null) return [textPart(quoteText(quote, most))];
  const above = textPart([...headOf(quote), citationLine(quote.citation)].join('\n'));
  return [{ type: ComponentType.Section, components: [above], accessory }, textPart(wordsText(quote, most))];
}
