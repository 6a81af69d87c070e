import type { Loaded } from '../library.ts';
import type { Recommendation } from '../report/report.ts';
import { audienceAsked, audienceNamed, audiencesOf, recommendedTo } from './audiences.ts';
import { asksByWhen } from './deadlines.ts';
import { type Question, stemsOf } from './question.ts';

/** Which recommendations a text asks for. */
export type RecommendationsAsked =
  | { readonly kind: 'all' }
  /** How many there are; `claimed` is the number that the question takes for granted. */
  | { readonly kind: 'count'; readonly claimed: number | null }
  /** Made to somebody to whom none is made. */
  | { readonly kind: 'others'; readonly claimed: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'topic'; readonly topic: string };

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number that "3", "no. 3", "three", "third" or "last" means; null for anything else. */
export function recommendationNumber(typed: string, loaded: Loaded): number | null {
  const word = typed
    .toLowerCase()
    .replace(/\b(?:the|recommendations?|number|no)\b|[.#]/g, ' ')
    .trim();
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(word)) return Number.parseInt(word, 10);
  if (word === 'last' || word === 'final')
    return Math.max(0, ...loaded.report.recommendations.map(({ number }) => number)) || null;
  const at = Math.max(ordinals.indexOf(word), cardinals.indexOf(word));
  return at === -1 ? null : at + 1;
}

/** The recommendations with a number: several where each audience's list begins anew. */
export function numbered(number: number, loaded: Loaded): Recommendation[] {
  return loaded.report.recommendations.filter((item) => item.number === number);
}

/** What a question in plain words asks of the recommendations; null when it does not. */
export function recommendationsAsked(question: Question, loaded: Loaded): RecommendationsAsked | null {
  const text = question.text
    .replace(/\brecs?\b/g, 'recommendations')
    .replace(/\b(?:thing|item|point|job)s? on (?:the|their) to[- ]?do list\b/g, 'recommendation')
    .replace(
      /\b(on|in|of|is|see|show me|tops?) (?:the|their|its) to[- ]?do list\b/g,
      '$1 the recommendations',
    );
  const audience = audienceAsked(text);
  if (audience !== null && recommendedTo(audience, loaded).length > 0)
    return { kind: 'topic', topic: audience };
  const todo =
    /\bwhat (?:should|must|ought|needs? to|has to|have to)\b.*\b(?:do|done|change|happen)\b.*?\b(?:about|on|for|with|regarding) (.+?)\W*$/.exec(
      text,
    )?.[1];
  if (todo !== undefined) return { kind: 'topic', topic: todo };
  if (asksWhatToDo(question, loaded)) return { kind: 'all' };
  if (!/\brecommend/.test(text) || asksByWhen(question)) return null;
  if (/\bhow many (?:\w+ )?recommendations?\b|\bnumber of recommendations\b/.test(text))
    return { kind: 'count', claimed: null };
  const leading = /(\w+) (?:(\w+) )?recommendations\b/.exec(text)?.slice(1) ?? [];
  const count = leading.map((word) => numberOf(word ?? '')).find((number) => number !== null) ?? null;
  if (count !== null && count !== loaded.report.recommendations.length)
    return { kind: 'count', claimed: count };
  const named = audienceNamed(text, loaded);
  if (named !== null && recommendedTo(named, loaded).length > 0) return { kind: 'topic', topic: named };
  if (named !== null && audiencesOf(loaded).length > 0) return { kind: 'others', claimed: named };
  const number = /\brecommendation (?:number |no\.? ?|#)?(\d+|[a-z]+)\b/.exec(text)?.[1] ?? null;
  const before = /\b(\d+(?:st|nd|rd|th)|[a-z]+) recommendation\b/.exec(text)?.[1] ?? null;
  for (const word of [number, before]) {
    const meant = word === null ? null : recommendationNumber(word, loaded);
    if (meant !== null) return { kind: 'number', number: meant };
  }
  const topic =
    /\brecommend(?:s|ed|ation|ations)?\b\s*(?:is|are|was|were|made|made)?\s*(?:there\s)?(?:about|on|for|regarding|to do about|around|concerning|says?|said)?\s*(.*)$/.exec(
      text,
    )?.[1] ?? '';
  const rest = topic.replace(/[?.!]+$/, '').trim();
  const subject = subjectOf(question).filter(
    (stem) => count === null || stem !== leading.find((word) => numberOf(word ?? '') === count),
  );
  if (subject.length === 0) return { kind: 'all' };
  return { kind: 'topic', topic: rest === '' ? text : rest };
}

/** "What does the PDU have to do now?", of the service that was inspected and of nothing in particular. */
function asksWhatToDo({ text, stems }: Question, { report, meta }: Loaded): boolean {
  const asked =
    /\bwhat\b.*\b(?:has|have|need|needs|must|should|ought)(?: to)? (?:now |next )?(?:do|change|fix|improve|sort out|put right|tackle|address|work on)(?: now| next| better| about it)?\W*$/;
  const whole = stemsOf(
    [report.area?.value, report.region?.value, report.title?.value, ...meta.names, idleHere].join(' '),
  );
  return asked.test(text) && stems.every((stem) => whole.has(stem));
}

const idleHere =
  'pdu service unit team area region now next change fix improve sort put right tackle address work need must should ought better leaders bosses managers';

function subjectOf({ stems }: Question): string[] {
  return stems.filter(
    (stem) =>
      !/^(?:recommend|make|made|full|text|summari|summar|main|key|give|pdu|address|direct|aim|sent|act|carri|implement|respons|follow)$/.test(
        stem,
      ),
  );
}

/** The number that figures or a cardinal mean; null for any other word. */
function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const at = cardinals.indexOf(word);
  return at === -1 ? null : at + 1;
}
