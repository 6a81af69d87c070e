/** What a line begins with that is not part of its words. */
export interface Mark {
  readonly of: 'bullet' | 'item' | 'footnote';
  /** Units of the mark, without the white space after it. */
  readonly length: number;
  /** Units up to the first word. */
  readonly words: number;
  /** The number of an item or footnote. */
  readonly number: number | null;
}

const BULLET =
  /^(?:([-*–—]|o(?=\s))\s+(?=\S)|([•▪▫◦·‣●○■□➢➤►▶✓✔\uf0b7\uf0a7])\s*(?=\S)|([-–](?=\p{Lu}\p{Ll})))/u;
/** A bullet alone on its line: what it marks stands on the next. */
const LONE_BULLET = /^[•▪▫◦‣●■□➢➤►▶✓✔\uf0b7\uf0a7]$/;
const ITEM = /^((?:recommendation\s+|R)?\(?(\d{1,3})[.):])\s+(?=\S)/i;
/** "Recommendation 3" alone on its line: what it says stands on the next. */
const ALONE = /^(?:Recommendation\s+(\d{1,2})[.:]?|(\d{1,2})[.)])$/;
/** The points within a point: "(a)", "ii)", "b.". */
const POINT = /^(\((?:[a-z]|[ivx]{1,4})\)|(?:[a-z]|[ivx]{2,4})[.)])\s+(?=\S)/;
const FOOTNOTE = /^([\u00b9\u00b2\u00b3\u2070-\u2079]+)\s*(?=\S)/;
const BRACKETED = /^(\[(\d{1,3})\])\s+(?=\S)/;
const BARE = /^(\d{1,2})\s+(?=\p{Lu}.{30,}[.)]$)/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the mark of a point within a list's item; null where a line has none. */
export function pointOf(line: string): Mark | null {
  const point = POINT.exec(line);
  return point?.[1] ? { of: 'bullet', length: point[1].length, words: point[0].length, number: null } : null;
}

/** Reads a number without a stop, as lists of recommendations may have: "1 do this", "R2 do that". */
export function bareNumberOf(line: string): Mark | null {
  const bare = /^(R?(\d{1,2}))\s+(?=\p{L})/u.exec(line);
  return bare?.[1]
    ? { of: 'item', length: bare[1].length, words: bare[0].length, number: Number(bare[2]) }
    : null;
}

/** Reads the mark of a line; null where it has none. */
export function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line);
  const sign = bullet?.[1] ?? bullet?.[2] ?? bullet?.[3];
  if (bullet && sign) return { of: 'bullet', length: sign.length, words: bullet[0].length, number: null };
  if (LONE_BULLET.test(line)) return { of: 'bullet', length: line.length, words: line.length, number: null };
  const alone = ALONE.exec(line);
  if (alone)
    return { of: 'item', length: line.length, words: line.length, number: Number(alone[1] ?? alone[2]) };
  const item = ITEM.exec(line);
  if (item?.[1])
    return { of: 'item', length: item[1].length, words: item[0].length, number: Number(item[2]) };
  const footnote = FOOTNOTE.exec(line);
  if (footnote?.[1]) {
    const number = Number([...footnote[1]].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
    return { of: 'footnote', length: footnote[1].length, words: footnote[0].length, number };
  }
  const other = BRACKETED.exec(line) ?? BARE.exec(line);
  if (!other?.[1]) return null;
  return {
    of: 'footnote',
    length: other[1].length,
    words: other[0].length,
    number: Number(other[2] ?? other[1]),
  };
}
