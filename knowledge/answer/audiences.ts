import type { Loaded } from '../library.ts';
import type { Recommendation } from '../report/report.ts';
import { isEnglish } from '../search/english.ts';
import { questionOf, stemsOf } from './question.ts';

/** "What should HMPPS do?", "what is the region told to do?": who is asked about. */
const askedToDo =
  /\bwhat (?:should|must|does|do|has|have|is|are|was|were) (.+?) (?:told|asked|urged|required|recommended|supposed|meant|expected|need|needs|have|has)?\s*(?:to )?(?:do|change|improve|act on)(?:,? (?:as opposed to|rather than|instead of|and not) .*)?\W*$/;

const namedAsAudience =
  /\brec(?:ommendation)?s? (?:(?:is|are|was|were|being|that is|that are) )?(?:(?:aimed|directed) at|(?:addressed|made|given|sent) to) (the )?((?:(?!(?:about|on|for|regarding|to|by|be|in|or|and|that|who|which|with|carried|implemented)\b)[\w'&-]+ ?){1,5})/;

const getsAny =
  /\b(?:did|do|does|has|have) (the )?((?:[\w'&-]+ ){1,4}?)(?:get|got|receive|received|have|been given) (?:any|a|some|no) rec(?:ommendation)?s?\b(?! (?:about|on|for)\b)/;

/**
 * "Which recommendation was aimed at the police?": to whom a recommendation is taken to be made; null for nobody, and
 * for what may be a purpose ("made to improve training").
 */
export function audienceNamed(text: string, { source }: Loaded): string | null {
  const gets = getsAny.exec(text);
  const got = gets?.[2]?.trim();
  const [, article, rest] = namedAsAudience.exec(text) ?? gets ?? [];
  const name = rest?.trim();
  if (name === undefined || questionOf(name).stems.length === 0) return null;
  // "Did HMPPS get any?": letters that are no word are somebody's.
  if (name === got && /^[a-z]{2,6}$/.test(name) && !isEnglish(name)) return name;
  const isLetters = /^[a-z]{2,6}$/.test(name) && new RegExp(`\\b${name.toUpperCase()}\\b`).test(source.text);
  return article !== undefined || isLetters ? name : null;
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
    const said = audience.toLowerCase();
    const akin = report.acronyms.filter(
      ({ short, long }) =>
        said.includes(long.toLowerCase()) || said.split(/\W+/).includes(short.toLowerCase()),
    );
    const own = stemsOf([audience, ...akin.flatMap(({ short, long }) => [short, long])].join(' '));
    return asked.every((stem) => own.has(stem));
  });
  return met.length === 1 ? report.recommendations.filter(({ audience }) => audience === met[0]) : [];
}

/** All to whom recommendations are made, in order. */
export function audiencesOf({ report }: Pick<Loaded, 'report'>): string[] {
  return [...new Set(report.recommendations.flatMap(({ audience }) => audience ?? []))];
}
