import type { Fact } from '../../../commands/reply.ts';
import { citationLine, citationText } from './cited.ts';
import { literal } from './literal.ts';

/** How many lines of so many characters a phone shows between an answer's heading and its first quotation. */
const phone = { lines: 14, characters: 38 };

/** A fact on a line: the value in the report's words, then what is rated or counted. */
export function factLine({ value, label, note }: Fact): string {
  const named = label === '' ? '' : ` · ${literal(label)}`;
  return `**${literal(value)}**${named}${note === undefined ? '' : ` ← *${literal(note)}*`}`;
}

const linesOf = ({ value, label, note = '' }: Fact): number =>
  Math.ceil((value.length + label.length + note.length + 3) / phone.characters);

/** Facts one below the other; neighbours that stand in the same place share its citation. */
export function factLines(facts: readonly Fact[]): string {
  return facts
    .flatMap((fact, index) => {
      const next = facts[index + 1];
      const shared = next !== undefined && citationText(next.citation) === citationText(fact.citation);
      return shared ? [factLine(fact)] : [factLine(fact), citationLine(fact.citation)];
    })
    .join('\n');
}

/**
 * Parts facts into those that stand before the quotations and those that come after, so that a phone shows the
 * first quotation without much scrolling. At least the first fact, which answers, stands before.
 */
export function partFacts(facts: readonly Fact[]): { first: readonly Fact[]; rest: readonly Fact[] } {
  let lines = 0;
  let place = '';
  const enough = facts.findIndex((fact, index) => {
    const cited = citationText(fact.citation);
    lines += linesOf(fact) + (cited === place ? 0 : Math.ceil(cited.length / phone.characters));
    place = cited;
    return index > 0 && lines > phone.lines;
  });
  return enough === -1
    ? { first: facts, rest: [] }
    : { first: facts.slice(0, enough), rest: facts.slice(enough) };
}
