import type { Loaded } from '../library.ts';
import { deniesRating, mentionedRating, mentionedStandards } from './mentions.ts';
import { asksWhy, type Question, questionOf } from './question.ts';
import { asksOverall, asksRating, sameRating, speaksOfRating } from './rating-words.ts';
import { overallFacts, overallSentences } from './ratings.ts';
import type { FactAnswer } from './stated.ts';

/** The overall rating or the score, asked for or taken for another than it is. */
export function overallRating(question: Question, loaded: Loaded): FactAnswer | null {
  const { report } = loaded;
  const facts = overallFacts(loaded);
  const [first] = facts;
  if (!first) return null;
  const answer = theWhole(loaded);
  // What is asked of a standard is not asked of the whole.
  const ofStandards = mentionedStandards(question, loaded).length > 0;
  if (ofStandards && !asksOverall(question)) return null;
  const score = /(\d+)\s*(?:\/|out of)\s*(\d+)/.exec(question.text);
  const asked = mentionedRating(question, loaded);
  const given = report.overallRating?.value;
  if (isAnothers(question, loaded)) return null;
  const isScore = /\bscores?d?\b/.test(question.text) || Number(score?.[2]) === report.score?.value.max;
  if (report.score && score && isScore) {
    const { achieved, max } = report.score.value;
    const scoreFirst = { ...answer, title: 'Score', facts: [...facts].reverse() };
    if (Number(score[1]) === achieved && Number(score[2]) === max)
      return asksWhy(question) ? null : scoreFirst;
    return { ...scoreFirst, message: `Score: ${achieved}/${max}. Asked: ${score[1]}/${score[2]}.` };
  }
  const saysOfWhole =
    asked !== null && /\b(?:pdu|unit|service|area|it)\s+(?:is|was|were|be|got)\b/.test(question.text);
  const aboutWhole = asksOverall(question) || namesWhole(question, loaded) || saysOfWhole;
  if (
    asked !== null &&
    given !== undefined &&
    aboutWhole &&
    speaksOfRating(question) &&
    !deniesRating(question) &&
    !sameRating(given, asked)
  ) {
    return { ...answer, message: `Overall rating: ${given}. Asked: ${asked}.` };
  }
  if (asksWhy(question) || !aboutWhole || ofStandards) return null;
  if (
    /\bscores?d?\b|\bpoints\b|\bmarks?\b/.test(question.text) &&
    report.score &&
    !/\b(?:lowest|highest|best|worst|percent|per cent|question)/.test(question.text)
  ) {
    return { ...answer, title: 'Score', facts: [...facts].reverse() };
  }
  return asksRating(question) || whatItGot.test(question.text) || goodOrBad.test(question.text)
    ? answer
    : null;
}

function theWhole(loaded: Loaded): FactAnswer {
  const rating = loaded.report.overallRating?.value;
  return {
    title: 'Overall rating',
    facts: overallFacts(loaded),
    excerpts: overallSentences(loaded),
    ...(rating === undefined ? {} : { rating }),
  };
}

/** "The final rating", "did they pass the inspection?": nothing is asked but how the whole was rated. */
export function wholeAlone(question: Question, loaded: Loaded): FactAnswer | null {
  const given = loaded.report.overallRating?.value;
  if (given === undefined || !asksWhole.some((pattern) => pattern.test(question.text))) return null;
  const asked = mentionedRating(question, loaded);
  const isOther = asked !== null && !sameRating(asked, given) && !/\bor\b/.test(question.text);
  return {
    ...theWhole(loaded),
    ...(isOther ? { message: `Overall rating: ${given}. Asked: ${asked}.` } : {}),
  };
}

const service = '(?:they|it|(?:the|this|that) (?:pdu|unit|service|area|team|place))';
const asksWhole = [
  "(?:what(?:'s| is| was|s) |give me |tell me )?(?:the |their |its )?(?:overall|final|headline|main) (?:ratings?|grade|mark|verdict|result|judge?ment|outcome)",
  `(?:was|is|were) ${service} (?:any )?(?:good|bad|outstanding|inadequate)(?: or (?:bad|good|not))? overall`,
  `(?:did|has|have) ${service} pass(?:ed)?(?: or fail(?:ed)?)?(?: (?:the|their|its|this) inspection)?`,
  `how (?:was|is|were) ${service} (?:rated|graded|judged|marked)(?: overall)?`,
  `how (?:good|bad) (?:was|is|were) ${service}(?: honestly| really| then| overall)?`,
].map((pattern) => new RegExp(`^(?:(?:and|so) )?${pattern}(?: please| pls)?\\W*$`));

/** "Elmet's score": a score or rating of somebody whom the whole is not named after. */
function isAnothers(question: Question, loaded: Loaded): boolean {
  const owner = /\b([\p{L}-]+)'s (?:overall |final |total )?(?:score|rating|grade|mark)\b/u.exec(
    question.text,
  )?.[1];
  return owner !== undefined && !namesWhole(questionOf(owner), loaded);
}

/** "What did it get overall?" */
const whatItGot = /\bwhat (?:did|does) (?:[\w&',-]+ ){1,8}?(?:get|score|receive|come out as)\b/;

/** "Is it good or bad overall?" */
const goodOrBad = /\bgood or (?:bad|not|poor)\b/;

/** True when nothing but the whole service that was inspected is spoken of. */
function namesWhole(question: Question, { report, meta }: Loaded): boolean {
  const own = [report.area?.value, report.title?.value, ...meta.names].join(' ').toLowerCase();
  const rest = question.words.filter(
    (word) =>
      !own.includes(word) &&
      !/^(?:what|was|is|the|how|did|why|were|it|they|pdu|service|area|unit|probation|this|overall|rated?|ratings?|scores?|scored|points|marks?|out|\d+|grade|get|got|given|of|for|a|an|as|by|inspectors?|inspection|report|good|outstanding|inadequate|requires?|improvement|judged|do|in|be|to)$/.test(
        word,
      ),
  );
  return rest.length === 0;
}
