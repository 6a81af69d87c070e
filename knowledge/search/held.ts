import type { KindAsked } from './asked.ts';

const proper = /(?<=[\p{Ll}\p{N},;:)'’] (?:\p{Lu}[\p{L}'’-]+ )?)\p{Lu}[\p{L}'’-]+/gu;

/** What a stretch of text must hold, to answer for a thing of the kind. */
const held: Readonly<Record<KindAsked, RegExp>> = {
  number:
    /\p{N}[\p{N},./]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|majority|most|few|fewer|none|all|double|twice)\b/giu,
  cost: /£|\b(?:costs?|pounds?|budgets?|salar\w*|price|financial\w*|spen[dt]\w*)\b/giu,
  name: proper,
  person: new RegExp(
    `${proper.source}|\\b(?:heads?|managers?|officers?|teams?|staff|directors?|providers?|inspectors?|leaders?|practitioners?|coordinators?|partners?|chairs?|workers?)\\b`,
    'gu',
  ),
  date: /\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|weeks?|days?|hours?)\b/gu,
  place: new RegExp(
    `${proper.source}|\\b(?:offices?|buildings?|sites?|hubs?|courts?|prisons?|stations?|centres?|schools?|home)\\b`,
    'gu',
  ),
  reason:
    /\b(?:because|due|result\w*|led|leading|reasons?|since|caused?|therefore|consequent\w*|as|owing|meant|impact\w*|affect\w*|despite|so that|driven|attribut\w*|arising|to)\b/giu,
  rating: /\b(?:outstanding|good|requires improvement|inadequate|rating|rated|score)\b/giu,
  advice: /\b(?:should|must|needs? to|ensure|improve|develop|review|implement|recommend\w*)\b/giu,
};

/** Kinds for which what the question itself says is no answer. */
const fresh: ReadonlySet<KindAsked> = new Set(['number', 'name', 'person', 'date', 'place']);

/** True when a stretch of text holds a thing of the kind that the question does not hold itself. */
export function holdsKind(text: string, kind: KindAsked, question: string): boolean {
  const said = question.toLowerCase();
  return [...text.matchAll(held[kind])].some(
    ([match]) => !fresh.has(kind) || !said.includes(match.toLowerCase()),
  );
}
