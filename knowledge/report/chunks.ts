import type { Chunk } from './chunk.ts';
import { type Growing, grown, type Within } from './growing-chunk.ts';
import { headingAt } from './heading-lines.ts';
import { begin, extend, SENTENCE_END } from './line-starts.ts';
import type { Line } from './lines.ts';
import { joined } from './page-ends.ts';
import { isRatingsSection } from './rating-section.ts';
import { soleRating } from './rating-words.ts';
import { isRecommendationsName } from './section-kinds.ts';
import { folded, type Text } from './text.ts';

/** Cuts a text into chunks, front to back; the list of contents is left out. */
export function chunksOf(text: Text): readonly Chunk[] {
  const skip = new Set<Line>(text.contents.entries.flatMap(({ lines }) => lines));
  if (text.contents.heading) skip.add(text.contents.heading);
  const chunks: Growing[] = [];
  const within: Within = {
    ratings: false,
    glossary: false,
    facts: false,
    recommendations: false,
    lastNumber: 0,
  };
  let afterSkip = false;
  for (let at = 0; at < text.lines.length; at += 1) {
    const line = text.lines[at];
    if (!line) break;
    if (skip.has(line)) {
      afterSkip = true;
      continue;
    }
    const apart = afterSkip;
    const current = apart ? undefined : chunks.at(-1);
    afterSkip = false;
    const last = current?.lines.at(-1)?.text ?? '';
    const fresh = !current || line.gap > 0 || current.closed || SENTENCE_END.test(last);
    // After a short line a known heading may stand without a blank line between.
    const heading = fresh || last.length < 55 ? headingAt(text, at, !fresh) : null;
    if (heading && !heading.lines.some((one) => skip.has(one))) {
      chunks.push({ ...grown('heading', heading.lines), title: heading.title, apart, closed: true });
      const { name, title, number } = heading.title;
      within.ratings = isRatingsSection(name) || (within.ratings && number !== null);
      within.glossary = /glossary|abbreviations|acronyms|\bwords we use\b|\bterms\b/i.test(title);
      within.facts = /\bfacts\b|at a glance/i.test(title);
      within.recommendations = isRecommendationsName(name) || (within.recommendations && number === null);
      within.lastNumber = 0;
      at += heading.lines.length - 1;
      continue;
    }
    const begun = begin(line, current, fresh, within);
    if (begun?.kind === 'item') within.lastNumber = begun.number ?? 0;
    if (begun) chunks.push({ ...begun, apart });
    else if (current) extend(current, line);
  }
  return joined(chunks.map(settled)).map((chunk) => finished(text, chunk));
}

/** A row that never came to its last cell is a paragraph. */
function settled(chunk: Growing): Growing {
  return chunk.kind === 'row' && !chunk.closed ? { ...chunk, kind: 'plain' } : chunk;
}

function finished(text: Text, chunk: Growing): Chunk {
  const stretches = chunk.lines.map((line, index) => ({
    start: index === 0 ? line.start + chunk.words : line.start,
    end: line.end,
  }));
  const first = chunk.lines[0];
  const start = first?.start ?? 0;
  const body = folded(text, stretches);
  const kind = chunk.kind === 'plain' && soleRating(body.text) ? 'rating' : chunk.kind;
  return {
    kind,
    lines: chunk.lines,
    body,
    mark: chunk.markLength > 0 ? { start, end: start + chunk.markLength } : null,
    number: chunk.number,
    title: chunk.title,
    label: chunk.label,
    apart: chunk.apart,
    gap: first?.gap ?? 0,
  };
}
