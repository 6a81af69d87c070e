import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Fact, Quote, Reply } from '../../../commands/reply.ts';
import type { Library } from '../../../knowledge/library.ts';
import type { Picture } from '../../picture/picture.ts';
import type { Carried } from '../carried.ts';
import { askedText } from './asked.ts';
import { citationLine } from './cited.ts';
import { colourOf } from './colour.ts';
import { shorten } from './cut.ts';
import { factLines, partFacts } from './facts.ts';
import { footerText } from './footer.ts';
import { foldSpace, literal } from './literal.ts';
import { pictureParts } from './message.ts';
import { type Part, separator, textPart } from './parts.ts';
import { quoteParts, quoteText } from './quote.ts';
import { citeMenu, contextMenu, pagingRow, relatedRows, suggestionRows } from './rows.ts';

/** What a reply is drawn with, besides itself. */
export interface View {
  readonly library: Library;
  /** The scorecard that goes with it; null for none. */
  readonly picture: Picture | null;
  /** The button that deletes it; null where nobody else sees it. */
  readonly remove: Carried | null;
  /** More of the bot's own words, Markdown already. */
  readonly notes?: readonly string[];
}

/** How much of a reply is drawn, when not everything fits. */
export interface Shape {
  /** How quotations stand: with a button each, as text, or all in one text. */
  readonly quotes: 'sections' | 'texts' | 'one text';
  /** Whether menus and buttons to go on with are there. */
  readonly hasRelated: boolean;
  /** Longest quotation, in UTF-16 units. */
  readonly most: number;
  /** How many facts. */
  readonly facts: number;
  /** How many quotations. */
  readonly shown: number;
  /** Whether facts are cited by section and page only. */
  readonly isTight: boolean;
}

const longest = { title: 200, message: 600, messageAlone: 2400 };

/** The passages that a reply shows: those that answer, or the closest. */
export const quotesOf = (reply: Reply): readonly Quote[] =>
  reply.status === 'not-found' ? (reply.closest ?? []) : reply.excerpts;

/** The bot's own words on several lines, each as the characters that it is. */
const ownWords = (words: string, most: number): string =>
  shorten(words, most)
    .split('\n')
    .map(literal)
    .filter((line) => line !== '')
    .join('\n');

/** A citation to be copied: its characters alone, in a block. */
function pasteText(words: string): string {
  const folded = foldSpace(words);
  return folded.includes('```') ? literal(folded) : `\`\`\`\n${folded}\n\`\`\``;
}

function messageParts(reply: Reply): Part[] {
  if (reply.message === undefined) return [];
  if (reply.command === 'cite' && reply.status === 'answered') {
    const cited = reply.excerpts.map(({ citation }) => citationLine(citation));
    return [textPart([pasteText(reply.message), ...cited].join('\n'))];
  }
  const isAlone = reply.facts.length + quotesOf(reply).length === 0;
  return [textPart(ownWords(reply.message, isAlone ? longest.messageAlone : longest.message))];
}

function factParts(facts: readonly Fact[], { isTight }: Shape): Part[] {
  return facts.length === 0 ? [] : [textPart(factLines(facts, isTight))];
}

function quotedParts(reply: Reply, { quotes: kind, most, shown }: Shape): Part[] {
  const quotes = quotesOf(reply).slice(0, shown);
  if (quotes.length === 0 || reply.command === 'cite') return [];
  const heading = reply.status === 'not-found' ? [textPart('### Closest passages, not an answer')] : [];
  if (kind === 'one text') {
    return [...heading, textPart(quotes.map((quote) => quoteText(quote, most)).join('\n\n'))];
  }
  const parts = quotes.flatMap((quote, nth) =>
    kind === 'sections' ? quoteParts(quote, nth, most) : [textPart(quoteText(quote, most))],
  );
  return [...heading, ...parts];
}

function menuParts(reply: Reply, { quotes: kind, hasRelated }: Shape): Part[] {
  if (!hasRelated || reply.command === 'cite') return [];
  const quotes = quotesOf(reply);
  const isReading = reply.command === 'section';
  return [...(kind === 'sections' || isReading ? [] : contextMenu(quotes)), ...citeMenu(quotes)];
}

/** Puts a reply's parts together, as much of it as the shape has room for. */
export function compose(reply: Reply, view: View, shape: Shape): APIMessageTopLevelComponent[] {
  const { first, rest, isFew } = partFacts(reply.facts.slice(0, shape.facts));
  const left = reply.facts.length - shape.facts + quotesOf(reply).length - shape.shown;
  const files = view.picture
    ? { files: [view.picture.file], alts: [view.picture.alt] }
    : { files: [], alts: [] };
  const picture = pictureParts(files);
  const paging = reply.status === 'answered' ? pagingRow(reply) : [];
  const pages =
    reply.status === 'answered' && reply.paging
      ? [`-# Page ${reply.paging.page} of ${reply.paging.pages}`]
      : [];
  const components: Part[] = [
    textPart(`## ${literal(shorten(foldSpace(reply.title), longest.title)) || '\u200b'}`),
    ...messageParts(reply),
    ...(view.notes?.length ? [textPart(view.notes.join('\n'))] : []),
    ...factParts(first, shape),
    // On a phone the picture would push the first quotation off the screen where there are many facts.
    ...(isFew ? picture : []),
    ...quotedParts(reply, shape),
    ...(isFew ? [] : picture),
    ...factParts(rest, shape),
    ...(left > 0 ? [textPart(`-# And ${left} more that do not fit here.`)] : []),
    ...paging,
    ...menuParts(reply, shape),
    ...(shape.hasRelated ? suggestionRows(reply) : []),
    ...relatedRows(reply, view.remove, shape.hasRelated),
    separator(),
    textPart([...pages, footerText(reply, view.library), askedText(reply.line)].join('\n')),
  ];
  const rating = reply.status === 'answered' ? reply.rating : undefined;
  return [{ type: ComponentType.Container, accent_color: colourOf(rating), components }];
}
