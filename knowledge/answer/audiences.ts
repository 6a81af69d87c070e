import type { Loaded } from '../library.ts';
import type { Recommendation } from '../report/report.ts';
import { questionOf, stemsOf } from './question.ts';

/** "What should HMPPS do?", "what is the region told to do?": who is asked about. */
const askedToDo =
  /\bwhat (?:should|must|does|do|has|have|is|are|was|were) (.+?) (?:told|asked|urged|required|recommended|supposed|meant|expected|need|needs|have|has)?\s*(?:to )?(?:do|change|improve|act on)(?:,? (?:as opposed to|rather than|instead of|and not) .*)?\W*$/;

const namedAsAudience =
  /\brec(?:ommendation)?s? (?:(?:is|are|was|were|being|that is|that are) )?(?:aimed|directed|addressed|made|given|sent) (?:at|to) (?:the )?(.+?)(?:,? or .*)?\W*$/;

/** "Which recommendation was aimed at the police?": to whom a recommendation is taken to be made; null for nobody. */
export function audienceNamed(text: string): string | null {
  return namedAsAudience.exec(text)?.[1] ?? null;
}

/** The audience that a question asks about, in the question's words; null when it asks about none. */
export function audienceAsked(text: string): string | null {
  return askedToDo.exec(text)?.[1] ?? null;
}

/**
 * The recommendations made to the one audience that all the words name, by its own words or by an acronym of
 * them; none when no audience, or more than one, is named so.
 */
export function recommendedTo(typed: string, { report }: Loaded): Recommendation[] {
  const asked = questionOf(typed).stems;
  if (asked.length === 0) return [];
  const met = audiencesOf({ report }).filter((audience) => {
    const short = report.acronyms.filter(({ long }) => audience.toLowerCase().includes(long.toLowerCase()));
    const own = stemsOf([audience, ...short.map((acronym) => acronym.short)].join(' '));
    return asked.every((stem) => own.has(stem));
  });
  return met.length === 1 ? report.recommendations.filter(({ audience }) => audience === met[0]) : [];
}

/** All to whom recommendations are made, in order. */
export function audiencesOf({ report }: Pick<Loaded, 'report'>): string[] {
  return [...new Set(report.recommendations.flatMap(({ audience }) => audience ?? []))];
}
