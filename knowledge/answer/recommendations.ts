import type { Loaded } from '../library.ts';
import { audienceAsked, audienceNamed, audiencesOf, recommendedTo } from './audiences.ts';
import { asksByWhen } from './deadlines.ts';
import { type Question, stemsOf } from './question.ts';
import { numberOf, recommendationNumbers } from './recommendation-numbers.ts';

/** Which recommendations a text asks for. */
export type RecommendationsAsked =
  | { readonly kind: 'all' }
  /** How many there are; `claimed` is the number that the question takes for granted. */
  | { readonly kind: 'count'; readonly claimed: number | null }
  /** Made to somebody to whom none is made. */
  | { readonly kind: 'others'; readonly claimed: string }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'topic'; readonly topic: string };

/** What a question in plain words asks of the recommendations; null when it does not. */
export function recommendationsAsked(question: Question, loaded: Loaded): RecommendationsAsked | null {
  const text = question.text
    .replace(/\brecs?\b/g, 'recommendations')
    .replace(/\b(?:thing|item|point|job)s? on (?:the|their) to[- ]?do list\b/g, 'recommendation')
    .replace(/^(?:the |their |its )?to[- ]?do list\b/, 'recommendations')
    .replace(
      /\b(on|in|of|is|see|show me|tops?|whole|full|entire) (?:(?:the|their|its) )?to[- ]?do list\b/g,
      '$1 the recommendations',
    )
    .replace(
      /\bhow many (?:things|jobs|actions|tasks) (?:have|has|did|are|were|was) (?:they|it|the (?:pdu|unit|service|team|leaders|bosses)) (?:been |get |got )?(?:told|asked|ordered)(?: to (?:do|fix|change|improve|sort out|put right|act on))?(?: in total| overall| altogether)*\W*$/,
      'how many recommendations',
    )
    .replace(/\bcount of (?:the )?recommendations\b/, 'number of recommendations');
  const audience = audienceAsked(text);
  if (audience !== null && recommendedTo(audience, loaded).length > 0)
    return { kind: 'topic', topic: audience };
  const todo =
    /\bwhat (?:should|must|ought|needs? to|has to|have to)\b.*\b(?:do|done|change|happen)\b.*?\b(?:about|on|for|with|regarding) (.+)$/.exec(
      text,
    )?.[1] ??
    /\bwhat (?:do|did) (?:they|the inspectors|inspectors|the inspectorate) want (?:done|changed|fixed|to happen|to change|to see done)\b.{0,60}?\b(?:about|on(?! probation\b)|for|with|regarding|around) (.+)$/.exec(
      text,
    )?.[1];
  if (todo !== undefined) return { kind: 'topic', topic: todo.replace(/\W+$/, '') };
  if (whoIsTold.test(text)) return { kind: 'all' };
  const inOrder = numbersIn(oneInOrder, text, loaded);
  if (inOrder) return inOrder;
  if (asksWhatToDo(question, loaded)) return { kind: 'all' };
  if (!/\brecommend/.test(text) || asksByWhen(question)) return null;
  const audienceMeant = audienceNamed(text, loaded);
  if (audienceMeant !== null && recommendedTo(audienceMeant, loaded).length > 0)
    return { kind: 'topic', topic: audienceMeant };
  if (audienceMeant !== null && audiencesOf(loaded).length > 0)
    return { kind: 'others', claimed: audienceMeant };
  if (/\b(?:how many (?:\w+ )?|number of )recommendations?\b(?! (?:for|on|about) )/.test(text))
    return { kind: 'count', claimed: null };
  const numbered = numbersIn(numberApart, text, loaded) ?? numbersIn(numberAfter, text, loaded);
  if (numbered) return numbered;
  const fewer = numbersIn(/\b((?:first|last|top|final) \w+) recommendations\b/, text, loaded);
  if (fewer) return fewer;
  const leading = /(\w+) (?:(\w+) )?recommendations\b/.exec(text)?.slice(1) ?? [];
  const count = leading.map((word) => numberOf(word ?? '')).find((number) => number !== null) ?? null;
  if (count !== null && count !== loaded.report.recommendations.length)
    return { kind: 'count', claimed: count };
  const byNumber =
    numbersIn(byFigures, text, loaded) ??
    numbersIn(
      /\b((?:\d+(?:st|nd|rd|th)|[a-z]+)(?: (?:to|but|and) (?:[a-z]+|\d+(?:st|nd|rd|th)))?) recommendation\b/,
      text,
      loaded,
    );
  if (byNumber) return byNumber;
  const topic =
    /\brecommend(?:s|ed|ation|ations)?\b\s*(?:is|are|was|were|made|made)?\s*(?:there\s)?(?:about|on|for|regarding|to do about|around|concerning|says?|said)?\s*(.*)$/.exec(
      text,
    )?.[1] ?? '';
  const rest = topic
    .replace(/,? which (?:one|number)? ?is (?:it|that)\W*$/, '')
    .replace(/[?.!]+$/, '')
    .trim();
  const subject = subjectOf(question).filter(
    (stem) => count === null || stem !== leading.find((word) => numberOf(word ?? '') === count),
  );
  if (subject.length === 0) return { kind: 'all' };
  return { kind: 'topic', topic: rest === '' ? text : rest };
}

/** "Who got told to do all this?" */
const whoIsTold =
  /\bwho(?:m)? (?:exactly )?(?:are|is|were|was|do|did) (?:the |these |all |all the )?recommendations? (?:all )?(?:aimed|directed|addressed|meant|apply|made|given) (?:at|to|for)\b(?!.*\b(?:other than|apart from|besides|and (?:did|do|have|why|what|when))\b)[\w ,']{0,80}\W*$|^(?:(?:and|so|ok) )*who (?:\w+ )?(?:got|gets|was|were|is|are|has been|have been) (?:told|asked|ordered) to (?:do|act on|fix|change|sort out)\b(?: (?:all|this|that|these|things|any of this))+(?:\?.*)?\W*$/;

const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|penultimate|\\d{1,2}(?:st|nd|rd|th))';
/** "Second thing they have been told", "the 5th job on the list". */
const oneInOrder = new RegExp(
  `\\b(${ordinal}) (?:thing|item|point|job|task|one) (?:on (?:the|their) list(?: of (?:the )?recommendations)?|(?:that )?(?:the )?(?:inspectors|inspectorate) wants? (?:done|fixed|changed)|(?:that )?they(?:'ve been| have been|'re| are| were) (?:told|asked|ordered)(?: to (?:do|fix|change|improve|sort out))?)\\W*$`,
);

/** "Number 5 on the list of recommendations". */
const numberApart =
  /(?<!page )\bnumber (\d{1,2}|[a-z]+)(?: (?:on|of|in))?(?: the| their)?(?: list of(?: the)?)? recommendations\W*$/;
/** "They made six recommendations, what was number four?" */
const numberAfter = /\brecommendations\b(?:(?!\bnumber\b)[^.?!]){1,40}\bnumber (\d{1,2}|[a-z]+)\W*$/;

const figure = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\\b';
/** "Recommendations 1, 2, and 3", but not "recommendations 1 to 3", "6 months on". */
const byFigures = new RegExp(
  `\\brecommendations? (?:numbers? |nos?\\.? ?|#)?(${figure}(?: ?(?:, ?and|,|\\+|&|and|or) ?${figure})*)(?! (?:months?|weeks?|years?|to)\\b| ?[-–])`,
);

function numbersIn(pattern: RegExp, text: string, loaded: Loaded): RecommendationsAsked | null {
  const words = pattern.exec(text)?.[1];
  const numbers = words === undefined ? null : recommendationNumbers(words, loaded);
  return numbers && { kind: 'numbers', numbers };
}

/** "What does the PDU have to do now?", of the service that was inspected and of nothing in particular. */
function asksWhatToDo({ text: typed, stems }: Question, { report, meta }: Loaded): boolean {
  const text = typed.replace(/ (?:on earth|in hell|the (?:hell|heck))\b/g, '');
  if (/\b(?:i|he|she|my)\b/.test(text)) return false;
  const told =
    /\bwhat\b.*\b(?:told|asked|urged|required|expected|supposed|meant) to (?:do|change|fix|improve|sort out|put right)\b/;
  const asked =
    /\bwhat\b.*\b(?:has|have|need|needs|must|should|ought)(?: to)? (?:now |next )?(?:do|change|fix|improve|sort out|put right|tackle|address|work on)(?: now| next| better| about it)?\W*$/;
  const whole = stemsOf(
    [report.area?.value, report.region?.value, report.title?.value, ...meta.names, idleHere].join(' '),
  );
  return (
    (asked.test(text) || told.test(text)) &&
    stems.every((stem) => whole.has(stem) || /^(?:\d|score|rate|grade|inadequ|earth|hell|heck)/.test(stem))
  );
}

const idleHere =
  'told asked urged required expected supposed meant plz pdu service unit team area region now next change fix improve sort put right tackle address work need must should ought better leaders bosses managers';

function subjectOf({ stems }: Question): string[] {
  return stems.filter(
    (stem) =>
      !/^(?:recommend|whole|entir|complet|make|made|full|text|summari|summar|main|key|give|pdu|address|direct|aim|sent|act|carri|implement|respons|follow)$/.test(
        stem,
      ),
  );
}
