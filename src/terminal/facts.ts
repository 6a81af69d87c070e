import type { Fact } from '../../commands/reply.ts';
import { cells } from './cells.ts';
import { citationPiece, citationText } from './citation.ts';
import { type Paint, type Role, roleOfRating } from './paint.ts';
import { printable } from './printable.ts';
import { type Piece, set } from './wrap.ts';

const barCells = 10;

/** Values up to this many cells stand in a column at the left; a longer one stands below its label. */
const widestFor = (width: number): number => Math.min(24, Math.floor(width / 3));
/** Bars need a terminal that has room for them. */
const barsFit = (width: number): boolean => width >= 60;

const own = (text: string): Piece => ({ role: 'own', text });
const roleOf = (value: string): Role => roleOfRating(value) ?? 'value';

/** The share that a percentage stands for, 0 to 1; undefined for any other value. */
function shareOf(value: string): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)\s*(?:%|per cent)$/u.exec(value.trim())?.[1];
  const share = digits === undefined ? Number.NaN : Number(digits) / 100;
  return share <= 1 ? share : undefined;
}

/** A percentage as a bar of ten cells, in eighths: "██████▌···". */
function bar(share: number): Piece {
  const eighths = Math.round(share * barCells * 8);
  const drawn = '█'.repeat(Math.floor(eighths / 8)) + (['', ...'▏▎▍▌▋▊▉'][eighths % 8] ?? '');
  return { role: 'bar', text: drawn.padEnd(barCells, '·') };
}

function labelPieces({ label, note }: Fact): Piece[] {
  return note === undefined ? [own(label)] : [own(`${label} `), { role: 'heading', text: `← ${note}` }];
}

/**
 * Facts, one below the other: the value in the report's words, what is rated or counted, and where it stands,
 * once for neighbours that stand in the same place. A scorecard has bars beside its percentages.
 */
export function drawFacts(facts: readonly Fact[], scorecard: boolean, width: number, paint: Paint): string[] {
  const folded = facts.map((fact) => ({ ...fact, value: printable(fact.value.replace(/\s+/gu, ' ')) }));
  const widest = widestFor(width);
  const column = Math.max(0, ...folded.map(({ value }) => cells(value)).filter((size) => size <= widest));
  const bars = scorecard && barsFit(width) && folded.some(({ value }) => shareOf(value) !== undefined);
  const draw = (fact: Fact, next: Fact | undefined): string[] => {
    const short = cells(fact.value) <= widest;
    const blank = ' '.repeat(column - (short ? cells(fact.value) : 0));
    const share = shareOf(fact.value);
    const gauge = bars ? [own('  '), share === undefined ? own(' '.repeat(barCells)) : bar(share)] : [];
    const left: Piece[] = [
      own('  '),
      { role: roleOf(fact.value), text: fact.value },
      own(blank),
      ...gauge,
      own('  '),
    ];
    const place = [own(' '.repeat(short ? 4 + column + (bars ? barCells + 2 : 0) : 4))];
    const cited = next !== undefined && citationText(next.citation) === citationText(fact.citation);
    return [
      ...(short
        ? set(labelPieces(fact), { width, first: left }, paint)
        : [
            ...set(labelPieces(fact), { width, first: [own('  ')] }, paint),
            ...set([{ role: 'value', text: fact.value }], { width, first: [own('    ')] }, paint),
          ]),
      ...(cited ? [] : set([citationPiece(fact.citation)], { width, first: place }, paint)),
    ];
  };
  return folded.flatMap((fact, index) => draw(fact, folded[index + 1]));
}
