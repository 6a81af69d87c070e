import type { Fact } from '../../../commands/reply.ts';
import { citationText, shortCitationText } from './cited.ts';
import { shorten } from './cut.ts';
import { literal } from './literal.ts';

/** How many lines of so many characters a phone shows between an answer's heading and its first quotation. */
const phone = { lines: 18, linesWithPicture: 7, characters: 40 };

/** Longer labels and values than any report has are cut; in UTF-16 units. */
const longest = 300;

/** A fact with its lines as Markdown, and about how many lines a phone makes of them. */
interface Entry {
  readonly lines: readonly string[];
  readonly height: number;
}

const heightOf = (text: string): number => Math.ceil(text.length / phone.characters);

/** A fact's own line: the value in the report's words, then what is rated or counted. */
function factLine({ value, label, note }: Fact, more = ''): string {
  const named = label === '' ? '' : ` · ${literal(shorten(label, longest))}`;
  return `**${literal(shorten(value, longest))}**${named}${more}${note === undefined ? '' : ` ← *${literal(shorten(note, longest))}*`}`;
}

/**
 * A fact with its citation: on the line below, on its own line where the citation begins with the label, and
 * not at all where the fact below stands in the same place and has it.
 */
function entryOf(fact: Fact, next: Fact | undefined, isTight: boolean): Entry {
  const textOf = isTight ? shortCitationText : citationText;
  const cited = textOf(fact.citation);
  const plain = `${fact.value} · ${fact.label} ${fact.note ?? ''}`;
  if (next !== undefined && textOf(next.citation) === cited) {
    return { lines: [factLine(fact)], height: heightOf(plain) };
  }
  if (fact.label !== '' && cited.startsWith(fact.label)) {
    const rest = cited.slice(fact.label.length).trim();
    return { lines: [factLine(fact, ` *${literal(rest)}*`)], height: heightOf(plain + rest) };
  }
  return { lines: [factLine(fact), `-# ${literal(cited)}`], height: heightOf(plain) + heightOf(cited) };
}

const entriesOf = (facts: readonly Fact[], isTight: boolean): Entry[] =>
  facts.map((fact, index) => entryOf(fact, facts[index + 1], isTight));

/** Facts one below the other, as Markdown; tight, they are cited by section and page only. */
export function factLines(facts: readonly Fact[], isTight: boolean): string {
  return entriesOf(facts, isTight)
    .flatMap(({ lines }) => lines)
    .join('\n');
}

/**
 * Parts facts into those that stand before the quotations and those that come after, so that a phone shows the
 * first quotation without much scrolling. At least the first fact, which answers, stands before.
 */
export function partFacts(facts: readonly Fact[]): {
  readonly first: readonly Fact[];
  readonly rest: readonly Fact[];
  /** True when a picture still fits between them and the first quotation. */
  readonly isFew: boolean;
} {
  let height = 0;
  const enough = entriesOf(facts, false).findIndex((entry, index) => {
    height += entry.height;
    return index > 0 && height > phone.lines;
  });
  const isFew = height <= phone.linesWithPicture;
  return enough === -1
    ? { first: facts, rest: [], isFew }
    : { first: facts.slice(0, enough), rest: facts.slice(enough), isFew };
}
