/** Words that end what is counted. */
const STOP = new Set(
  (
    'a an the and or but of in on at to for from with by as that who which where when while whose whom than was were is are be been being ' +
    'had has have having did do does could would should can may might must will not no only also then so if because since after before ' +
    'during until between across against within without into over under about through per out up down off it its they their there this these ' +
    'those we our he she his her you said told felt described reported found showed identified received started started took made ' +
    'gave included including involved working living needed did completed resulted remained came went lived subject held did rated judged awaiting allocated served starting beginning ending depending compared respectively however although both all'
  ).split(' '),
);
const GENERIC =
  /^(?:people|individuals|men|women|children|cases|staff|orders|adults|persons|prisoners|practitioners)$/i;
const LINKS = /^\s+((?:subject to|on|in|with|from|under|released on)\s+)/;

/**
 * What a number counts: the words that follow it, up to a verb or a joining word, at most five; with the
 * phrase that says which, where the noun alone says little ("people in prison").
 */
export function unitAfter(rest: string): string | null {
  const start = /^\s*\)?\s*(?:of (?:all |the |these |those |our |their )?)?/.exec(rest)?.[0].length ?? 0;
  const noun = phrase(rest.slice(start));
  if (noun === null) return null;
  const words = clean(noun);
  if (!GENERIC.test(words)) return words;
  const after = rest.slice(start + noun.length);
  const link = LINKS.exec(after);
  const more = link ? phrase(after.slice(link[0].length).replace(/^(?:the|a|an) /, '')) : null;
  return link?.[1] && more !== null && !/\d/.test(more) ? `${words} ${link[1].trim()} ${clean(more)}` : words;
}

function phrase(rest: string): string | null {
  let end = 0;
  let count = 0;
  for (const match of rest.slice(0, 120).matchAll(/([\p{L}][\p{L}'’-]*|\d+)(\s*)/gu)) {
    const word = match[1] ?? '';
    if (match.index !== end || count === 5 || STOP.has(word.toLowerCase()) || /^\d/.test(word)) break;
    if (count > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/^\p{Lu}/u.test(rest)) break;
    // Adverbs and past forms after the noun begin what is said of it.
    if (count > 0 && /(?:ly)$/.test(word)) break;
    end = match.index + match[0].length;
    count += 1;
  }
  return end === 0 ? null : rest.slice(0, end);
}

/** What a number at a clause's end counts: the noun before "was", "of", "at" and the like. */
export function unitBefore(before: string): string | null {
  const match =
    /([\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*)?)\s+(?:was|were|is|are|of|at|to|stood at|totalled|totalling|reached|numbered|only|just|around|about|approximately|over|nearly|almost|:|-|–)(?:\s+(?:at|to|of|only|just|around|about|approximately|over|under|nearly|almost|from))*\s*$/u.exec(
      before.slice(-90),
    ) ?? /([\p{L}][\p{L}'’-]*)\s*[:(]\s*$/u.exec(before.slice(-60));
  if (!match?.[1]) return null;
  const words = match[1].split(' ').filter((word) => !STOP.has(word.toLowerCase()));
  return words.length === 0 ? null : clean(words.join(' ').replace(/^.*['’]s /, ''));
}

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
