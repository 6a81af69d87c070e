import type { Chunk } from './chunk.ts';
import { labelOf } from './labels.ts';
import { lastRating } from './rating-words.ts';
import type { Text } from './text.ts';
import { isHeadingLike, keyOf, type Title, titleOf } from './titles.ts';

/** The heading that a chunk is, or may be by its looks. */
export function candidateOf(text: Text, chunks: readonly Chunk[], chunk: Chunk, at: number): Title | null {
  if (chunk.kind === 'heading') return chunk.title;
  const first = chunk.lines[0];
  if (!first || chunk.lines.length > 2) return null;
  if (chunk.kind === 'item') return listItemHeading(text, chunks, chunk, at);
  if (chunk.kind === 'label' && chunk.label?.of === 'findings') {
    // "Key findings" is a section where it stands as headings do, "Strengths" where the contents say so.
    const title = titleOf(chunk.label.title);
    const isAlone =
      chunk.gap > 0 &&
      /^(?:(?:\p{L}+ )?findings(?: (?:about|on|for|in) .+)?|what we found(?: .+)?)$/iu.test(first.text) &&
      !/\bfollows?$/i.test(first.text);
    const leadsProse = chunk.gap > 0 && /^what /i.test(first.text) && chunks[at + 1]?.kind === 'plain';
    return isAlone || leadsProse || text.known.has(keyOf(title)) ? title : null;
  }
  if (chunk.kind !== 'plain') return null;
  const start = text.contents.heading?.start ?? -1;
  const next = chunks[at + 1];
  const isPlain =
    first.start > start &&
    chunk.gap > 0 &&
    chunk.lines.length === 1 &&
    isHeadingLike(chunk.body.text) &&
    /^\p{Lu}/u.test(chunk.body.text) &&
    chunk.body.text.split(' ').length <= 12 &&
    !lastRating(chunk.body.text) &&
    !labelOf(chunk.body.text) &&
    !/\bshould$|\binspector\s*:|©|\bISBN\b|https?:|@|\b\d{4}$|^score\b/i.test(chunk.body.text);
  if (!isPlain || !next || next.gap === 0) return null;
  const isProse =
    ['plain', 'item'].includes(next.kind) &&
    (next.body.text.length > 60 || /^['"‘“]/.test(next.body.text)) &&
    /[.:?!]['"’”)]*$/.test(next.body.text);
  const leads = next.kind === 'label' || next.kind === 'bullet' || isProse;
  return leads && !isSignature(chunks, at) ? titleOf(chunk.body.text) : null;
}

/** A signature is a name and a role, each on its line: the role ends the text above it. */
function isSignature(chunks: readonly Chunk[], at: number): boolean {
  const words = chunks[at]?.body.text ?? '';
  const before = chunks[at - 1];
  const isRole = /\b(?:inspector|director|commissioner|chair|chief executive|minister)\b/i.test(words);
  const isName = before?.kind === 'plain' && /^(?:\p{Lu}[\p{L}.'’-]* ?){2,4}$/u.test(before.body.text);
  return isRole && isName;
}

/** "1. Introduction" alone between blank lines, where no list goes on with it. */
function listItemHeading(text: Text, chunks: readonly Chunk[], chunk: Chunk, at: number): Title | null {
  const title = titleOf(chunk.lines.map((line) => line.text).join(' '));
  if (title.number === null || !/^\d/.test(title.number)) return null;
  if (text.known.has(keyOf(title))) return title;
  const next = chunks[at + 1];
  const before = chunks[at - 1];
  if (
    next?.kind === 'heading' &&
    next.title?.number?.replace(/^[A-Z]+\s?/, '').startsWith(`${title.number}.`)
  )
    return title;
  const inList = next?.kind === 'item' || before?.kind === 'item' || /:$/.test(before?.body.text ?? '');
  const alone = chunk.gap > 0 && chunk.lines.length === 1 && next !== undefined && next.gap > 0 && !inList;
  const listsNumbers = text.contents.entries.some(({ number }) => number !== null && /^\d+$/.test(number));
  return alone && !listsNumbers && isHeadingLike(title.name) && title.name.split(' ').length <= 10
    ? title
    : null;
}
