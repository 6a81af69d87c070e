import type { Loaded } from '../library.ts';
import { kindredOf } from '../search/kindred.ts';
import { mentionedRating } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { asksBasis, asksRating, ratedSubject } from './rating-words.ts';
import { isRelated } from './spelling.ts';
import { standardTitle } from './standards.ts';
import { standardsRated } from './standards-rated.ts';
import type { FactAnswer } from './stated.ts';

/** A rating asked of a number that no standard has, or of something that the report does not rate. */
export function notRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  if (
    /\bwhat (?:does|do|is|are) .*\b(?:mean|definition)\b|\bmeaning of\b/.test(question.text) &&
    mentionedRating(question, loaded)
  )
    return {
      title: 'Not defined',
      facts: [],
      excerpts: [],
      missing: 'The report does not say what its ratings mean.',
    };
  if (standards.length === 0 || !asksRating(question) || asksBasis(question)) return null;
  const numbers = question.words.filter((word) => /^\d+\.\d+$/.test(word));
  const known = standardsRated(question, loaded);
  const text = loaded.source.text.toLowerCase();
  const strange = ratedSubject(question);
  // A verdict, or what is any good, may be on what was found.
  const isGrade =
    /\brat(?:ed|ings?)\b|\bgrad(?:ed|es?|ings?)\b|\b(?:verdict|judge?ment) (?:on|of|for|about)\b/.test(
      question.text,
    );
  const isElsewhere = isGrade && strange.length > 0 && strange.every((stem) => !text.includes(stem));
  const isMissingNumber = numbers.length > 0;
  const unrated = unratedSubject(question, loaded);
  if (known.length > 0 || (!isElsewhere && !isMissingNumber && unrated === null)) return null;
  const names = standards.map(standardTitle).join(', ');
  return {
    title: 'Not rated',
    facts: [],
    excerpts: [],
    missing: `The report gives no such rating. It rates ${names}.`,
    ...(isMissingNumber ? {} : { unrated: unrated ?? question.text }),
  };
}

/** What is said of a whole or a standard without naming anything else. */
const nothing =
  'overall whole entire actual actually still pdu service unit area probation team work practice quality standard level report good well';

/** "Rating for X", "what was X rated?": what is neither a standard, a part nor the whole; null where nothing else is. */
function unratedSubject({ text }: Question, { report, meta }: Loaded): string | null {
  const said =
    /\b(?:ratings?|grades?) (?:is |was )?(?:for|of|on|given to) (.+)/.exec(text)?.[1] ??
    /\b(?:what|how) (?:was|is|were|are) (.+) (?:rated|graded)\b/.exec(text)?.[1] ??
    /^(?:is|are|was|were) (.+) (?:rated|graded)\b/.exec(text)?.[1] ??
    /\b(?:does|did|do|has|have) (.+) (?:have|get|got|receive) (?:its|their|a|an) (?:own )?(?:rating|grade)\b/.exec(
      text,
    )?.[1] ??
    /\bwhat (?:rating|grade) did (.+) (?:get|receive|have|achieve)\b/.exec(text)?.[1];
  const subject = said?.split(/[,;.:!?]| [–-] /)[0]?.trim();
  if (subject === undefined || /\bstandards\b/.test(subject)) return null;
  const { standards, title, area, region } = report;
  const whole = [title?.value, area?.value, region?.value, ...meta.names, nothing];
  const named = [...whole, ...standards.flatMap(({ name, part }) => [name, part])].join(' ');
  const own = [...stemsOf(named)];
  const isStrange = [...stemsOf(subject)].some((stem) =>
    [stem, ...kindredOf(stem)].every((meant) => !own.some((other) => isRelated(meant, other))),
  );
  return isStrange ? subject : null;
}
