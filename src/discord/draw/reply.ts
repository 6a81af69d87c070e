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
import { type Drawn, pictureParts } from './message.ts';
import { type Part, separator, textPart } from './parts.ts';
import { quoteParts, quoteText } from './quote.ts';
import { citeMenu, contextMenu, pagingRow, relatedRows, suggestionRows } from './rows.ts';
import { fits, limits, weigh } from './weight.ts';

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

/** How much of it is drawn, when not everything fits. */
interface Shape {
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
/** More quotations than this have no button each. */
const mostSections = 6;
/** However little room there is, this much of a quotation stands, in UTF-16 units. */
const leastQuote = 60;

const quotesOf = (reply: Reply): readonly Quote[] =>
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

function compose(reply: Reply, view: View, shape: Shape): APIMessageTopLevelComponent[] {
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

/** The first shape that has few enough components. */
function shapeOf(reply: Reply, view: View): Shape {
  const quotes = quotesOf(reply).length;
  const whole = { most: Number.POSITIVE_INFINITY, facts: reply.facts.length, shown: quotes, isTight: false };
  const shapes: readonly Shape[] = [
    ...(quotes <= mostSections && reply.command !== 'section'
      ? [{ quotes: 'sections', hasRelated: true, ...whole } as const]
      : []),
    { quotes: 'texts', hasRelated: true, ...whole },
    { quotes: 'one text', hasRelated: true, ...whole },
    { quotes: 'one text', hasRelated: false, ...whole },
  ];
  const small = shapes.find((shape) => weigh(compose(reply, view, shape)).components <= limits.components);
  return small ?? { quotes: 'one text', hasRelated: false, ...whole };
}

/**
 * Draws a reply as a message that Discord takes: what is too long is cut in the drawing only, quotations first,
 * at a sentence's end, each with a button to the whole.
 */
export function drawReply(reply: Reply, view: View): Drawn {
  const { picture } = view;
  const files = picture ? { files: [picture.file], alts: [picture.alt] } : { files: [], alts: [] };
  const composed = (shape: Shape) => compose(reply, view, shape);
  const isFine = (shape: Shape) => fits(weigh(composed(shape)));
  const shape = shapeOf(reply, view);
  const tight = { ...shape, isTight: true };
  for (const each of [shape, tight]) if (isFine(each)) return { components: composed(each), ...files };

  // What no report has: so many facts, or such long names, that something must be left out.
  let small: Shape = { ...tight, most: leastQuote };
  while (small.facts > 1 && !isFine(small)) small = { ...small, facts: small.facts - 1 };
  while (small.shown > 0 && !isFine(small)) small = { ...small, shown: small.shown - 1 };
  // The longest cut that fits, found by halving.
  let least = leastQuote;
  let most = Math.max(leastQuote, ...quotesOf(reply).map(({ text }) => text.length));
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isFine({ ...small, most: middle })) least = middle;
    else most = middle - 1;
  }
  return { components: composed({ ...small, most: least }), ...files };
}
