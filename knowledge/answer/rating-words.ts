import type { Question } from './question.ts';

/** True when a rating is asked for. */
export function asksRating({ text }: Question): boolean {
  return rating.test(text.replace(ofCases, ' ')) || howWell.test(text) || asksIfGood({ text });
}

/** True when it is asked how well something was done, and no word of rating is said. */
export function asksHowWell({ text }: Question): boolean {
  return (howWell.test(text) || asksIfGood({ text })) && !rating.test(text);
}

/** "Is planning any good?" */
export function asksIfGood({ text }: Pick<Question, 'text'>): boolean {
  return /^(?:(?:and|so) )?(?:is|was|are|were) (?:the )?(?:[\w-]+ ){1,4}(?:any |really |actually )?(?:good|bad|any cop|up to scratch)\W*$/.test(
    text,
  );
}

/** True when it is asked how ratings come about. */
export function asksBasis({ text }: Question): boolean {
  return (
    averaged.test(text) ||
    (/\b(?:how|what)\b/.test(text) &&
      /\b(?:ratings?|grades?|scores?)\b/.test(text) &&
      /\b(?:decid\w+|work(?:ed)? out|calculat\w+|arrived? at|determin\w+|based on|c[ao]me up with|(?:turn(?:s|ed)? (?:[\w ]+ )?|go(?:es)? |feeds? )into (?:a |the |each |their |of |casework |overall )*(?:ratings?|grades?|bands?)|get from [\w ]+ to (?:a |the )?(?:rating|grade))\b/.test(
        text,
      ))
  );
}

/** True when the whole is asked about: the overall rating, the score. */
export function asksOverall({ text }: Question): boolean {
  return overall.test(text);
}

/** True unless the rating's word stands beside something else that is meant ("inadequate training"). */
export function speaksOfRating({ text }: Question): boolean {
  return !/\b(?:inadequate|outstanding|good)\s+(?:training|support|staff|levels?|plans?|practice|work|cases?)\b/.test(
    text,
  );
}

/** What is left of a question's stems without those that ask for a rating and name nothing. */
export function ratedSubject({ stems }: Question): string[] {
  return stems.filter((stem) => !framing.test(stem));
}

/** True when two ratings are the same but for capitals and punctuation. */
export function sameRating(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\W/g, '') === b.toLowerCase().replace(/\W/g, '');
}

const rating =
  /\brat(?:ed|ings?|e)\b|\bgrad(?:ed|ings?)\b|\b(?:what|which) grade\b|\bgrade (?:for|of)\b|\bgrades\b|\bgrade[- ]?wise\b|\bwhat(?:'d| did| does)? (?:each|they|it) (?:\w+ )?get\b|\bjudge?ments?\b|\bjudged\b|\bverdict\b|\bwhat (?:did|does) (?:the )?(?:[\w,]+ )+?(?:part|section|standard|area|domain) (?:get|score|receive)\b/;
/** Cases are judged and have their rates; no rating is meant. */
const ofCases =
  /\bgrades? of (?:staff|officers?|practitioners?|workers?|employees?)\b|\b(?:judged|rated) (?:to be )?(?:\w+ )?(?:good enough|well enough|sufficient\w*|satisfactory|adequate)\b|\b(?:yes|pass|success|hit|complet\w+|finish\w+|drop-?out|attend\w+|vacanc\w+|retention|turnover)[ -]rates?\b/g;
/** "The grade is an average, isn't it?" */
const averaged =
  /\b(?:ratings?|grades?)\b.*\b(?:depends? on|hangs? on|averag(?:e|es|ed|ing))\b|\baverage (?:the|our|their|all)\b.*\b(?:results|scores|questions|percentages)\b/;
const howWell = /\bhow (?:good|bad|well) (?:is|was|were|are|did)\b|\bhow did\b.*\bdo\b/;
const overall =
  /\boverall\b|\bout of (?:\d|what|how)|\bwhole\b|\bin total\b|\bfinal (?:rating|score|grade|verdict|mark|result)\b|\b(?:the|its|their) score\b(?! (?:for|of|on|in) (?!the (?:pdu|unit|service|whole)))|\bheadline (?:verdict|rating|grade|result|mark)\b|\bpoints total\b|\btotal points\b|(?<!keep )\bscore of (?:\d|the (?:pdu|unit|service|whole))/;
const framing =
  /^(?:rate|grade|final|headlin|score|judg|judgement|verdict|overal|mark|standard|good|bad|well|outstand|inadequ|requir|improv)$/;
