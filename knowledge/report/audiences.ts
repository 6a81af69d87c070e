import type { Stretch } from './view.ts';

/** Who a list of recommendations is for, as the line before it says: null for a line that says nobody. */
export function audienceOf(line: string, leadsList: boolean): Stretch | null {
  const should =
    /^(.*\S)\s+(?:should|must|needs? to|are recommended to|is recommended to)(?:\s+(?:also|therefore|now|together|jointly|each|all|urgently))?\s*:?$/i.exec(
      line,
    );
  if (should?.[1] && should[1].length < 400) return lastClause(should[1]);
  if (!leadsList || !line.endsWith(':') || line.length > 120) return null;
  const body = line.slice(0, -1).trimEnd();
  if (
    /\b(?:recommend|following|as follows|below)/i.test(body) &&
    !/^(?:recommendations?\s+)?(?:for|to)\s/i.test(body)
  )
    return null;
  const lead = /^(?:recommendations?\s+)?(?:for|to)\s+/i.exec(body)?.[0].length ?? 0;
  return { start: lead, end: body.length };
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
