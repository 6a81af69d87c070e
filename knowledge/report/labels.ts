import type { FindingKind } from './report.ts';

/** A line that heads a group of bullets or a box without being a section. */
export interface Label {
  /** As it stands, without its colon. */
  readonly title: string;
  readonly of: 'findings' | 'example';
  readonly kind: FindingKind | null;
}

const STRENGTHS =
  /^(?:(?:key|main|our|identified|areas? of)\s+)?(?:strengths?|positives?|good practice|what (?:is|was|are|were)?\s*work(?:s|ed|ing) well|what went well|what is done well|positive findings|strengths and (?:effective|good) practice)(?:\s+(?:identified|found|observed))?$/i;
const IMPROVEMENTS =
  /^(?:(?:key|main|our)\s+)?(?:areas? (?:for|of|in need of|requiring|needing|that require|that need)(?: further)? (?:improvement|development)s?|areas? to improve|areas? (?:of )?concern|weaknesses|what (?:needs|needed) to improve|what could be (?:better|improved)|improvements? needed)$/i;
const FINDINGS =
  /^(?:what we found|(?:(?:key|main|our|summary of|overall)\s+)?(?:inspection\s+)?findings?)(?:\s+(?:about|on|for|from|in)\b.{0,80})?(?:\s+(?:were|are)(?: as follows)?)?$/i;
const EXAMPLE =
  /^(?:(?:effective|good|poor|positive|promising|notable)\s+)?(?:(?:practice|case|case study|service)\s+(?:example|illustration|study|spotlight|box)(?:es|s)?|case stud(?:y|ies)|example of (?:effective|good|poor|notable) practice|effective practice|examples?)(?:\s*\d{1,2})?(?:\s*[:–-]\s*\S.{0,100})?$/i;

/** Understands a line as a label; null for any other line. */
export function labelOf(line: string): Label | null {
  if (line.length > 120) return null;
  const title = line.replace(/\s*:$/, '').replace(/\s+/g, ' ');
  if (STRENGTHS.test(title)) return { title, of: 'findings', kind: 'strength' };
  if (IMPROVEMENTS.test(title)) return { title, of: 'findings', kind: 'area for improvement' };
  if (FINDINGS.test(title)) return { title, of: 'findings', kind: 'finding' };
  if (EXAMPLE.test(title)) return { title, of: 'example', kind: null };
  return null;
}
