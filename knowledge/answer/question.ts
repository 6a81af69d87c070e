import { stemmer } from 'stemmer';
import { preambleOf, withoutRemark } from '../search/plainly.ts';
import { allWordsOf, isNumberWord, wordsOf } from './spelling.ts';

/** A question as the typed facts look at it. */
export interface Question {
  /** Lower case, white space folded, straight apostrophes. */
  readonly text: string;
  readonly words: readonly string[];
  /** Stems of the words that carry meaning, in order, each once. */
  readonly stems: readonly string[];
}

/** Words that carry no subject of their own: grammar, and how people ask. */
const idle = new Set(
  (
    'a about all am an and any anything are as at be been being but by can come could did do does doing done end ' +
    'ever for from gave get gets getting give given go got had has have having he her hers him his how i if in ' +
    'into is it its just know list many me mean much my no not of on one or other our out please really report ' +
    'reported said say says she show so some tell than that the their them then there these they thing things ' +
    'this those to told under up us was we were what when where which who whom whose why will with would you your r ' +
    'u wat whats gimme s t total currently altogether inspection inspector inspectors hello hi hey thanks thank cheers ' +
    'please pls plz ok okay bye sorry'
  ).split(' '),
);

export function questionOf(typed: string): Question {
  const text = withoutRemark(typed.slice(preambleOf(typed)));
  const words = wordsOf(text);
  const stems = contentOf(words);
  return { text: text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim(), words, stems };
}

function contentOf(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => !idle.has(word)).map(stemmer))];
}

/** Stems of the words of a text that carry meaning. */
export function stemsOf(text: string): Set<string> {
  return new Set(contentOf(allWordsOf(text)));
}

export function asksWhy({ text }: Question): boolean {
  return /\bwhy\b|\bhow come\b|\breasons?\b|\bexplain(?:s|ed)?\b|\bcauses?d?\b/.test(text);
}

/** Asked for a share of cases: a percentage, a proportion, "in how many cases". */
export function asksShare({ text }: Question): boolean {
  return /\bper ?cent(?:age)?s?\b|%|\bproportions?\b|\bfractions?\b|\bshare of\b|\bhow many (?:of the )?(?:cases|assessments|plans|reviews|sentences)\b|\bhow often\b|\b(?:yes|success|hit)[ -]rates?\b|\bscores?d?\b|\bfigures?\b/.test(
    text,
  );
}

/** Asked for a percentage by that name. */
export function asksPercentage({ text }: Question): boolean {
  return /\bper ?cent(?:age)?s?\b|%|\bproportions?\b/.test(text);
}

/** Asked of the bot itself, not of the report. */
export function asksBot({ text }: Question): boolean {
  return /^(?:who|what) are you\b|\bare you (?:an? |really )?(?:ai|a\.i\.|bot|human|robot|real|chat ?gpt|gpt|llm|person)\b|^is (?:this|it) (?:an? )?(?:ai|bot|chat ?gpt|gpt|llm)\b|^(?:please |can you |could you )?(?:write|compose|make up|sing|draw|tell)(?: me| us)? (?:a |an )(?:\w+ )?(?:(?:poem|song|joke|limerick|haiku|rap)(?: (?:about|on|for|of) [^,.?!;:]+)?|story|essay)\W*$|^help\W*$|^what can (?:you do|i ask)\b|^how do (?:you work|i use (?:you|this|it))\b/.test(
    text,
  );
}

/** The topic of "what does the report say about debt?", in at most five words; null where none is asked for so. */
export function topicAsked({ text }: Question): string | null {
  const topic =
    /^(?:what|does|did|do|is there|anything)\b.*?\b(?:the report|report|it|they|inspectors) (?:(?:say|says|said|tell us|have to say)(?: anything)? (?:about|on|of|regarding)|mentions?|mentioned|talks? about|speaks? of) (?:the )?(.+?)\W*$/.exec(
      text,
    )?.[1];
  return topic !== undefined && topic.split(' ').length <= 5 ? topic : null;
}

/** Asked for what the whole report comes to, and for nothing in particular. */
export function asksSummary({ text, stems }: Question): boolean {
  const rest = stems.filter(
    (stem) =>
      !/^(?:summar\w*|overview|tldr|gist|key|main|point|find|found|conclus|brief|short|quick)$/.test(stem),
  );
  return (
    rest.length === 0 &&
    /\bwhat(?:'s| is|s) (?:the|this) report (?:all )?about\b|\bsummar\w+|\boverview\b|\btl;? ?dr\b|\bgist\b|\b(?:key|main) (?:points?|findings?|conclusions?)\b/.test(
      text,
    )
  );
}

/** Stems of the things whose number is asked: "community orders" of "how many community orders"; null for none. */
export function thingsCounted({ text }: Question): string[] | null {
  const named = /\b(?:how many|number of) (?:of )?(?:the )?((?:[\p{L}'-]+\s*){1,4})/u.exec(text)?.[1];
  if (named === undefined) return null;
  const words = wordsOf(named);
  // "How many were still inside?", "how many of the fifty": what is counted is not said.
  if (idle.has(words[0] ?? '') || isNumberWord(words[0] ?? '')) return null;
  const end = words.findIndex((word, at) => at > 0 && idle.has(word));
  return [...stemsOf(words.slice(0, end === -1 ? words.length : end).join(' '))];
}

/** Asked for a number of any kind. */
export function asksNumber(question: Question): boolean {
  return (
    asksShare(question) ||
    /\bhow (?:many|much|big|large|long|few)\b|\bnumber of\b|\btotal\b|\bsize of\b|\bpopulation\b|\bcount\b/.test(
      question.text,
    )
  );
}
