/** Words that end what is counted. */
const STOP = new Set(
  (
    'a an the and or but of in on at to for from with by as that who which where when while whose whom than such ' +
    'was were is are be been being had has have having did do does could would should can may might must will ' +
    'not no only also then so if because since after before during until between across against within without ' +
    'into over under about through per out up down off it its they their there this these those we our he she ' +
    'his her you all both although however respectively each every more less fewer most ' +
    'said told felt described reported found showed identified received started took made gave included including ' +
    'involved needed completed resulted remained came went lived subject held rated judged ' +
    'any some no live lives lived contained lacked drove ran sat saw set spoke wrote fell rose kept brought among amongst ' +
    'awaiting allocated served starting beginning ending depending compared released inspected used met left got ' +
    'them him me us knew thought wanted asked answered agreed'
  ).split(' '),
);
const GENERIC =
  /^(?:people|individuals|men|women|children|cases|staff|orders|adults|persons|prisoners|practitioners|members|residents)$/i;
const PLURAL = /(?:[^sui'’]s|staff|people|\bmen|women|children)\s*$/;
/** Words of time: they count, and are not counted again. */
export const DURATION = /(?:minute|hour|day|week|month|year)s?$/i;
const LINKS = /^\s*((?:subject to|on|in|with|from|under|of|released on)\s+)/;

/**
 * What a number counts: the words that follow it, up to a verb or a joining word, at most five; with the
 * phrase that says which, where the noun alone says little ("people in prison").
 */
export function unitAfter(rest: string): string | null {
  const start =
    /^\s*\)?\s*(?:such |of (?:all |the |these |those |our |their |its |his |her )?)?/.exec(rest)?.[0]
      .length ?? 0;
  const noun = phrase(rest.slice(start));
  if (noun === null) return null;
  const words = folded(noun);
  if (!GENERIC.test(words)) return words;
  const after = rest.slice(start + noun.length);
  const link = LINKS.exec(after);
  const isOf = link?.[1]?.trim() === 'of';
  if (!link?.[1] || (isOf && words !== 'members')) return words;
  // "people subject to community and suspended sentence orders" is one thing.
  const subject = link[1].startsWith('subject')
    ? /^[\p{L}' -]{3,80}/u.exec(after.slice(link[0].length))?.[0]
    : undefined;
  if (subject !== undefined) return `${words} ${link[1].trim()} ${folded(subject)}`;
  const more = phrase(after.slice(link[0].length).replace(/^(?:the|a|an) /, ''));
  return more === null || /\d|^(?:average|time|total|all)\b/.test(more)
    ? words
    : `${words} ${link[1].trim()} ${folded(more)}`;
}

/** What "of whom 81 were boys" counts: the words after the verb. */
export function unitOfPart(before: string, rest: string): string | null {
  if (!/\bof (?:whom|which|these|those|them),?\s+(?:\w+ )?$/i.test(before)) return null;
  const verb = /^\s+(?:was|were|is|are) (?:a |an |the )?/.exec(rest)?.[0];
  const noun = verb === undefined ? null : phrase(rest.slice(verb.length));
  return noun === null ? null : folded(noun);
}

/** The longest run of words that can be a noun with what describes it. */
function phrase(rest: string): string | null {
  let end = 0;
  let count = 0;
  for (const match of rest.slice(0, 120).matchAll(/(\p{L}[\p{L}'’-]*)(\s*)/gu)) {
    const word = match[1] ?? '';
    if (match.index !== end || count === 5 || STOP.has(word.toLowerCase())) break;
    const before = rest.slice(0, end);
    if (count > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/^\p{Lu}/u.test(rest)) break;
    // A plural ends what is counted; adverbs begin what is said of it.
    if (count > 0 && (/ly$/.test(word) || PLURAL.test(before))) break;
    end = match.index + match[0].length;
    count += 1;
  }
  return end === 0 ? null : rest.slice(0, end);
}

const TO_BE =
  '(?:was|were|is|are|of|at|to|stood|totalled|totalling|reached|numbered|fell|rose|fallen|risen|from|only|just|around|about|approximately|over|under|nearly|almost|by)';
const BEFORE = new RegExp(
  `(\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*)?),?\\s+${TO_BE}(?:\\s+${TO_BE}){0,2}\\s*$`,
  'u',
);

/** What a number at a clause's end counts: the noun before "was", "of", "at" and the like. */
export function unitBefore(before: string): string | null {
  const match = BEFORE.exec(before.slice(-90)) ?? /(\p{L}[\p{L}'’-]*)\s*[:(]\s*$/u.exec(before.slice(-60));
  const words = (match?.[1] ?? '').split(' ').filter((word) => word !== '' && !STOP.has(word.toLowerCase()));
  return words.length === 0 ? null : folded(words.join(' ').replace(/^.*['’]s? /, ''));
}

/** The nearest plural noun before a number, for one that counts what has been named already; null for none. */
export function pluralBefore(before: string): string | null {
  const words = before.slice(-140).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const plural = words.findLast(
    (word) =>
      !DURATION.test(word) &&
      /(?:[^s'’i]s|people|children|men|women|staff)$/i.test(word) &&
      !STOP.has(word.toLowerCase()),
  );
  return plural ?? null;
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
