import { typingDistance } from '../answer/spelling.ts';
import { everydayWords, isEnglish } from './english.ts';
import { runsSpelling } from './initials.ts';
import { kindredOf, kindredWords } from './kindred.ts';
import { stemOf } from './stems.ts';
import { frameWords, stopWords } from './stop-words.ts';
import { termsOf } from './terms.ts';
import { isOtherWord, meantBy, slips } from './typing-errors.ts';
import type { WordIndex } from './word-index.ts';

/** Words by which something is asked for, whatever the report is about. */
const asking = [
  ...stopWords,
  ...frameWords,
  ...(
    'rating ratings rated grade grades graded judged judgement verdict score scores scored scoring points overall ' +
    'lowest highest worst best strongest weakest standard standards question questions percentage proportion ' +
    'average recommendation recommendations recommended recommend strength strengths weakness weaknesses improve ' +
    'improved improvement improvements better worse positive positives praise praised problem problems criticism ' +
    'criticised stand stands short meaning means mean acronym abbreviation published publication title region ' +
    'called name named address people person things reason reasons because number numbers figure figures ' +
    'inspected inspect summary summarise'
  ).split(' '),
].filter((word) => word.length >= 4);

/** Strange words that are looked at: who types more of them is not asking in this language. */
const most = 12;

/**
 * A question with its typing errors put right, those in the words that only ask as well: "recomendations",
 * "strenghts", "stnad". A word that the report or the language knows stays, as do names, short forms and numbers.
 */
export function putRight(question: string, index: WordIndex): string {
  let [right, last, looked] = ['', 0, 0];
  for (const { word, span } of termsOf(question)) {
    const typed = question.slice(span.start, span.end);
    if (!isSlip(typed, word, index)) continue;
    if (++looked > most) break;
    const meant = meantWord(word, index);
    if (meant === null) continue;
    right += question.slice(last, span.start) + meant;
    last = span.end;
  }
  return right + question.slice(last);
}

function isSlip(typed: string, word: string, index: WordIndex): boolean {
  return (
    /^\p{Lu}?\p{Ll}{3,}$/u.test(typed) &&
    !index.vocabulary.has(word) &&
    !isEnglish(word) &&
    (kindredOf(stemOf(word)).length === 0 || isMissedForm(word, index)) &&
    // Initials have no vowels as a rule; what has some is rather a slip.
    (/[aeiouy]/.test(word) || runsSpelling(word, index).length === 0)
  );
}

/** "Managment": no form of "manager" for all that it has the stem of one, but a word of the report but for a letter. */
function isMissedForm(word: string, { vocabulary }: WordIndex): boolean {
  return meantBy(word, [...vocabulary.keys()]).some((known) => vocabulary.get(known) === stemOf(word));
}

/** True when all letters of a word stand in another in the same order. */
function isWithin(word: string, known: string): boolean {
  let at = 0;
  for (const letter of known) if (letter === word[at]) at++;
  return at === word.length;
}

/** The nearest of the report's words, of those that ask, of the field's and of everyday words; the former where they are as near. */
function meantWord(word: string, index: WordIndex): string | null {
  const own = meantBy(word, [...index.vocabulary.keys()]);
  // Letters are rather lost than exchanged: "travling" is "travelling" before it is "training".
  let best =
    own.find((known) => isWithin(word, known)) ??
    own.find(({ length }) => length === word.length) ??
    own[0] ??
    null;
  let least = best === null ? slips(word.length) + 1 : typingDistance(word, best, 3);
  for (const known of [...asking, ...kindredWords, ...everydayWords()]) {
    if (known[0] !== word[0] && !(known[0] === word[1] && known[1] === word[0])) continue;
    const distance = typingDistance(word, known, least - 1);
    if (distance < least && !(word.length === 4 && isOtherWord(word, known)))
      [best, least] = [known, distance];
  }
  return best;
}
