import type { FigureGold } from './gold.ts';
import { key } from './wording.ts';

/** "The Probation Service – Northern Dales Region" and "Northern Dales" name one region. */
export function regionName(text: string | null): string | null {
  return text && key(text.replace(/^The Probation Service\s*[–-]\s*/, '').replace(/\s+Region$/i, ''));
}

/** "Derwent Vale PDU" and "Derwent Vale" name one area. */
export function areaName(text: string | null): string | null {
  return text && key(text.replace(/\s+PDU$/, ''));
}

/** "Sir Owen Blythe KC" and "Owen Blythe" name one person. */
export function personName(text: string): string {
  return key(text.replace(/^(?:Dr|Sir|Dame)\s+/, '').replace(/\s+(?:OBE|CBE|MBE|KC)$/, ''));
}

/** An audience without its article and without an acronym in brackets. */
export function audienceName(text: string | null): string | null {
  return text && key(text.replace(/^The\s+/i, '').replace(/\s*\(\w+\)$/, '')).toLowerCase();
}

/** One of a thing and many of it are the same entry of a glossary. */
export function singular(text: string): string {
  return key(text).toLowerCase().replace(/s$/, '');
}

/** True when one of the two wordings stands in the other: "48 per cent", "fewer than half (48 per cent)". */
export function overlaps(a: string, b: string): boolean {
  const [left, right] = [key(a).toLowerCase(), key(b).toLowerCase()];
  return left.includes(right) || right.includes(left);
}

/** "One in five" is 1 of 5, or 20 per cent. */
export function sameAmount(figure: { value: number; of?: number | undefined }, gold: FigureGold): boolean {
  if (figure.value === gold.value && figure.of === gold.of) return true;
  return (
    gold.of !== undefined &&
    figure.of === undefined &&
    Math.abs(figure.value - (100 * gold.value) / gold.of) < 0.1
  );
}
