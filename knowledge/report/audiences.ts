import type { Stretch } from './view.ts';

const SHOULD =
  /^(.*?\S),?\s+(?:should|must|needs? to|are recommended to|is recommended to)(?:(?:\s+(?:also|therefore|now|together|jointly|each|all|urgently))?\s*:?|(?:,|\s).{0,60}:)$/i;

/**
 * Who a list of recommendations is for, as the line before it says: null for a line that says nobody.
 * `leadsList` tells that the list follows at once, so that the line need not say "should".
 */
export function audienceOf(line: string, leadsList: boolean): Stretch | null {
  const should = line.length < 600 ? SHOULD.exec(line) : null;
  if (should?.[1] && should[1].length < 400) return lastClause(should[1]);
  if (!leadsList || line.length > 120) return null;
  const body = line.replace(/\s*:$/, '');
  if (/\brecommend(?:s|ed)? that\b/i.test(body)) return lastClause(body);
  const lead = /^(?:recommendations?\s+)?(?:for|to)\s+/i.exec(body)?.[0].length ?? 0;
  if (lead === 0 && /\b(?:recommend|following|as follows|below)/i.test(body)) return null;
  // Without a colon it must be a name.
  const isName =
    line.endsWith(':') || (/^\p{Lu}/u.test(body) && !/[.!?;,]$/.test(body) && body.split(' ').length <= 8);
  return isName ? { start: lead, end: body.length } : null;
}

/** The subject at the end of an introduction: after the last sentence, and after "We recommend that". */
function lastClause(words: string): Stretch {
  let start = 0;
  const sentence = words.lastIndexOf('. ');
  if (sentence >= 0) start = sentence + 2;
  const lead =
    /^.{0,200}\b(?:recommend(?:s|ed)?(?: therefore)? that|to achieve this,|in order to do this,)\s+/i.exec(
      words.slice(start),
    );
  if (lead) start += lead[0].length;
  return { start, end: words.length };
}
