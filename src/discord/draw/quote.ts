import { ComponentType } from 'discord.js';
import type { Quote } from '../../../commands/reply.ts';
import { citationLine } from './cited.ts';
import { beginning } from './cut.ts';
import { literal, literalMarked } from './literal.ts';
import { button, type Part, textPart } from './parts.ts';

const kinds = {
  strength: 'Strength',
  'area for improvement': 'Area for improvement',
  finding: 'Finding',
} as const;

/** The line that shows the passage a quotation was cut from. */
export const contextLine = ({ citation: { start, end } }: Quote): string => `/section at:${start}-${end}`;

/** The line that gives a quotation ready to paste. */
export const citeLine = ({ citation: { start, end } }: Quote): string => `/cite ${start}-${end}`;

/** What stands above a quotation: its label and its kind, where it has them. */
function headOf({ label, kind }: Quote): string[] {
  const words = [...(label === undefined ? [] : [label]), ...(kind ? [kinds[kind]] : [])];
  return words.length === 0 ? [] : [`**${literal(words.join(' · '))}**`];
}

/**
 * A quotation with its head and its citation. Cut to `most` UTF-16 units of the report, at a sentence's end, it
 * says so.
 */
export function quoteText(quote: Quote, most: number): string {
  const { text, citation, marks = [] } = quote;
  const shown = beginning(text, most);
  const stretches = marks
    .map(({ start, end }) => ({
      start: start - citation.start,
      end: Math.min(end - citation.start, shown.length),
    }))
    .filter(({ start, end }) => start < end);
  const isCut = shown.length < text.length;
  return [
    ...headOf(quote),
    `> ${literalMarked(shown, stretches)}`,
    ...(isCut ? [`-# *Cut here, after ${shown.length} of ${text.length} characters.*`] : []),
    citationLine(citation),
  ].join('\n');
}

/** A quotation as a section with its button, or, where there is no room for buttons, as text alone. */
export function quotePart(quote: Quote, nth: number, most: number, hasButton: boolean): Part {
  const text = textPart(quoteText(quote, most));
  const isCut = quote.text.length > most;
  const accessory = button(
    isCut ? 'Read the whole' : 'In context',
    { does: 'go', line: contextLine(quote) },
    nth,
  );
  if (!hasButton || accessory === null) return text;
  return { type: ComponentType.Section, components: [text], accessory };
}
