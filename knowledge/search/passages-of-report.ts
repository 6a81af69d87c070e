import { type Block, type Report, telling } from '../report/report.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Lexicon, Passage } from './passage.ts';

/** A passage of a report: its block, and where its text starts in the stored text. */
export interface Placed extends Passage {
  /** Index into `report.blocks`. */
  readonly block: number;
  /** Offset of the passage's text in the stored text, in UTF-16 units. */
  readonly start: number;
}

/** Longer blocks are ranked in pieces, each of whole sentences, of about this many UTF-16 units. */
const piece = 800;

/** What can answer by itself; headings and labels stand in each passage's place instead. */
const ranked = new Set<Block['kind']>(['front matter', ...telling]);

/** All that a report can be asked for, in its order. */
export function passagesOf(source: Source, report: Report): Placed[] {
  return report.blocks.flatMap((block, number) =>
    ranked.has(block.kind) && answersAlone(block, source.text.slice(block.span.start, block.span.end))
      ? pieces(block).map((sentences) => passageOf(source, report, block, number, sentences))
      : [],
  );
}

/** False for what says nothing without its neighbours: a rating with no name, the head of a table. */
function answersAlone({ kind }: Block, text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (kind === 'rating') return /\p{N}/u.test(text) || text.trim().split(/\s+/).length > 2;
  return kind !== 'row' || !/^(?:key )?questions?\b[^\p{N}]*$/iu.test(text.trim());
}

/** The words that tell nothing apart in this report, and its acronyms. */
export function lexiconOf(report: Report): Lexicon {
  return { acronyms: report.acronyms, names: report.area ? [report.area.value] : [] };
}

function passageOf(
  source: Source,
  report: Report,
  block: Block,
  number: number,
  sentences: readonly Span[],
): Placed {
  const start = sentences[0]?.start ?? block.span.start;
  const end = sentences.at(-1)?.end ?? block.span.end;
  const section = block.section === null ? undefined : report.sections[block.section];
  const parent = section && section.parent !== null ? report.sections[section.parent] : undefined;
  const standard = block.standard !== null && section?.standard === block.standard;
  return {
    text: source.text.slice(start, end),
    section: fold((standard ? parent?.title : undefined) ?? section?.title ?? ''),
    standard: standard && parent ? fold(section?.title ?? '') : '',
    group: fold(block.group ?? ''),
    kind: block.kind,
    sentences: sentences.map((span) => ({ start: span.start - start, end: span.end - start })),
    finding: block.finding,
    block: number,
    start,
  };
}

function pieces(block: Block): Span[][] {
  const sentences = block.sentences.length > 0 ? block.sentences : [block.span];
  if (block.span.end - block.span.start <= piece + 100) return [[...sentences]];
  const parts: Span[][] = [];
  // Even shares, so that the last piece is not a stray sentence.
  const most = (block.span.end - block.span.start) / Math.ceil((block.span.end - block.span.start) / piece);
  for (const sentence of sentences) {
    const open = parts.at(-1);
    const first = open?.[0];
    if (open && first && sentence.end - first.start <= most + 60) open.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
