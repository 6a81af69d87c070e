import type { Fact } from '../../commands/reply.ts';
import { cells } from './cells.ts';
import { citationPiece, citationText } from './citation.ts';
import { type Paint, type Role, roleOfRating } from './paint.ts';
import { printable } from './printable.ts';
import { type Piece, set } from './wrap.ts';

const barCells = 10;

/** Values up to this many cells stand in a column at the left; a longer one stands below its label. */
const widestFor = (width: number): number => Math.min(24, Math.floor(width / 3));

/** How a fact is set: beside its label, beside its label with a bar, or below its label. */
type Shape = 'beside' | 'bar' | 'below';

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

function shapeOf({ value }: Fact, scorecard: boolean, width: number): Shape {
  if (scorecard && shareOf(value) !== undefined) return 'bar';
  return cells(value) <= widestFor(width) ? 'beside' : 'below';
}

/** What stands at the left of a fact's label. */
function leftOf({ value }: Fact, shape: Shape, column: number): Piece[] {
  if (shape === 'below') return [own('  ')];
  const blank = ' '.repeat(column - cells(value));
  const gauge = shape === 'bar' ? [own('  '), bar(shareOf(value) ?? 0)] : [];
  return [own('  '), { role: roleOf(value), text: value }, own(blank), ...gauge, own('  ')];
}

/** Facts of one shape, their values in one column; neighbours that stand in one place are cited once. */
function drawRun(facts: readonly Fact[], shape: Shape, width: number, paint: Paint): string[] {
  const column = shape === 'below' ? 0 : Math.max(...facts.map(({ value }) => cells(value)));
  const indent = [own(' '.repeat(column + 4))];
  return facts.flatMap((fact, index) => {
    const next = facts[index + 1];
    const shared = next !== undefined && citationText(next.citation) === citationText(fact.citation);
    const value: Piece = { role: roleOf(fact.value), text: fact.value };
    return [
      ...set(labelPieces(fact), { width, first: leftOf(fact, shape, column) }, paint),
      ...(shape === 'below' ? set([value], { width, first: indent }, paint) : []),
      ...(shared ? [] : set([citationPiece(fact.citation)], { width, first: indent }, paint)),
    ];
  });
}

/**
 * Facts, one below the other: the value in the report's words, what is rated or counted, and where it stands.
 * A scorecard has bars beside its percentages. Facts that are set alike are one block.
 */
export function drawFacts(
  facts: readonly Fact[],
  scorecard: boolean,
  width: number,
  paint: Paint,
): string[][] {
  const runs: { shape: Shape; facts: Fact[] }[] = [];
  for (const each of facts) {
    const fact = { ...each, value: printable(each.value.replace(/\s+/gu, ' ')) };
    const shape = shapeOf(fact, scorecard, width);
    const run = runs.at(-1);
    if (run?.shape === shape) run.facts.push(fact);
    else runs.push({ shape, facts: [fact] });
  }
  return runs.map((run) => drawRun(run.facts, run.shape, width, paint));
}
