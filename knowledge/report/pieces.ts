import type { Span } from '../source/span.ts';
import { audienceOf } from './audiences.ts';
import type { Chunk } from './chunks.ts';
import type { Role } from './headings.ts';
import { isKeyQuestionHeader, type KeyQuestionRow, keyQuestionOf } from './key-questions.ts';
import { type Label, labelOf } from './labels.ts';
import type { Line } from './lines.ts';
import type { BlockKind, FindingKind } from './report.ts';
import type { Draft, Tree } from './sections.ts';
import { isApart } from './sections.ts';
import type { StandardHead } from './standards.ts';
import { folded, type Text } from './text.ts';
import { type Stretch, spanOf, type View } from './view.ts';

/** A block as it is found: its words in a folded view of their own. */
export interface Piece {
  readonly kind: BlockKind;
  readonly body: View;
  /** Its words within `body`. */
  readonly stretch: Stretch;
  /** The chunk that it begins in. */
  readonly chunk: number;
  readonly section: number | null;
  readonly group: string | null;
  /** Tells apart two groups of one name in one section. */
  readonly groupAt: number;
  readonly finding: FindingKind | null;
  readonly row: KeyQuestionRow | null;
  readonly recommendation: Recommended | null;
  /** Where its mark is stored; null where it has none. */
  readonly mark: Span | null;
  readonly lines: readonly Line[];
  /** Number of a footnote. */
  readonly footnote: number | null;
}

/** What makes a piece a recommendation. */
export interface Recommended {
  readonly number: number;
  readonly audience: Audience | null;
  /** False for one of a list without numbers. */
  readonly isNumbered: boolean;
}

/** Who a list of recommendations is for, in the view of the line that says so. */
export interface Audience {
  readonly body: View;
  readonly stretch: Stretch;
}

/** All that the walk over the chunks looks things up in. */
export interface Plan {
  readonly text: Text;
  readonly chunks: readonly Chunk[];
  readonly roles: readonly (Role | null)[];
  readonly tree: Tree;
  /** Kinds that the table of ratings has already given. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
  /** What opens each standard's section, by section. */
  readonly heads: ReadonlyMap<number, StandardHead>;
  /** Sections that stand in a standard's. */
  readonly inStandard: ReadonlySet<number>;
}

interface Walk {
  group: Label | null;
  groupAt: number;
  underHeader: boolean;
  audience: Audience | null;
  hasItems: boolean;
  last: number;
}

const ASIDE =
  /^(?:annexe?s?|appendix|appendices|glossary|(?:inspection |scope and |our )?method(?:s|ology)|references|further information|about (?:this|the|our)|contents|acknowledge?ments?)/i;

/** True for a section whose bullets are no findings: annexes, methods, glossaries. */
function isAside(tree: Tree, section: number | null): boolean {
  for (let at = section; at !== null; ) {
    const draft: Draft | undefined = tree.drafts[at];
    if (!draft) return false;
    if (ASIDE.test(draft.title.name) || ASIDE.test(draft.title.title)) return true;
    at = draft.parent;
  }
  return false;
}

/** True for a section of recommendations, or one that stands in it. */
export function isRecommending(tree: Tree, section: number | null): boolean {
  for (let at = section; at !== null; ) {
    const draft: Draft | undefined = tree.drafts[at];
    if (!draft) return false;
    if (/^(?:(?:key|our|summary of|list of|priority)\s+)?recommendations?\b/i.test(draft.title.name))
      return true;
    at = draft.parent;
  }
  return false;
}

/** Walks over the chunks and says of each what it is. */
export function piecesOf(plan: Plan): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk: Walk = {
    group: null,
    groupAt: 0,
    underHeader: false,
    audience: null,
    hasItems: false,
    last: 0,
  };
  for (let at = 0; at < plan.chunks.length; at += 1) {
    const chunk = plan.chunks[at];
    if (!chunk) break;
    at = step(plan, walk, pieces, chunk, at);
  }
  return pieces;
}

function step(plan: Plan, walk: Walk, pieces: Piece[], chunk: Chunk, at: number): number {
  const role = plan.roles[at];
  const section = plan.tree.sectionOf[at] ?? null;
  const draft = section === null ? null : (plan.tree.drafts[section] ?? null);
  const add = (kind: BlockKind, more: Partial<Piece> = {}): void => {
    pieces.push({
      kind,
      body: chunk.body,
      stretch: { start: 0, end: chunk.body.text.length },
      chunk: at,
      section,
      group: walk.group?.title ?? null,
      groupAt: walk.groupAt,
      finding: null,
      row: null,
      recommendation: null,
      footnote: null,
      mark: chunk.mark ? spanOf(plan.text.view, chunk.mark) : null,
      lines: chunk.lines,
      ...more,
    });
  };
  const regroup = (label: Label | null): void => {
    walk.group = label;
    walk.groupAt = at;
    walk.underHeader = false;
  };
  if (role?.of === 'section') {
    regroup(labelOf(role.title.title) ?? null);
    walk.audience = null;
    walk.hasItems = false;
    // A heading's block holds its number too.
    add('heading', { ...whole(plan.text, chunk), group: null });
    return at;
  }
  if (role?.of === 'repeat') {
    add('furniture', whole(plan.text, chunk));
    return at;
  }
  if (role?.of === 'label') {
    regroup(null);
    add('label', whole(plan.text, chunk));
    return at;
  }
  const given = plan.kinds.get(at);
  if (given) {
    add(given, chunk.kind === 'item' ? whole(plan.text, chunk) : {});
    return at;
  }
  if (section === null) {
    add('front matter', whole(plan.text, chunk));
    return at;
  }
  if (chunk.kind === 'label') {
    regroup(chunk.label);
    add('label');
    return at;
  }
  if (chunk.kind === 'caption') {
    walk.underHeader = false;
    add('caption');
    return at;
  }
  if (chunk.kind === 'footnote') {
    add('footnote', { footnote: chunk.number });
    return at;
  }
  const head = plan.heads.get(section);
  if (head?.statement?.chunk === at) {
    add('statement', { stretch: head.statement.stretch });
    if (head.rating?.chunk === at) add('rating', { stretch: head.rating.stretch });
    return at;
  }
  if (chunk.kind === 'rating') {
    add('rating');
    return at;
  }
  const inStandard = plan.inStandard.has(section);
  if (chunk.kind === 'row' || chunk.kind === 'plain') {
    const { text } = chunk.body;
    if (isKeyQuestionHeader(text)) {
      walk.underHeader = true;
      add('row');
      return at;
    }
    const row = inStandard ? keyQuestionOf(text, walk.underHeader) : null;
    if (row) {
      add('key question', { row });
      return at;
    }
    const next = plan.chunks[at + 1];
    if (
      walk.underHeader &&
      inStandard &&
      text.endsWith('?') &&
      next &&
      /^\d{1,3}(?:\.\d+)?\s?%?$/.test(next.body.text)
    ) {
      // Question and percentage stand on lines of their own.
      const body = folded(plan.text, [...stretchesOf(chunk), ...stretchesOf(next)]);
      add('key question', {
        body,
        stretch: { start: 0, end: body.text.length },
        row: keyQuestionOf(body.text, true),
        lines: [...chunk.lines, ...next.lines],
      });
      return at + 1;
    }
    if (chunk.kind === 'row') {
      add('row');
      return at;
    }
  }
  if (isRecommending(plan.tree, section) && walk.group?.of !== 'example')
    return recommending(plan, walk, chunk, at, add);
  if (chunk.kind === 'plain') {
    if (chunk.gap > 0) walk.underHeader = false;
    add('paragraph');
    return at;
  }
  const past = pastOfSubpoints(plan, at);
  const body =
    past === at + 1
      ? chunk.body
      : folded(
          plan.text,
          plan.chunks.slice(at, past).flatMap((one) => stretchesOf(one)),
        );
  const isFinding =
    !isAside(plan.tree, section) &&
    walk.group?.of !== 'example' &&
    (walk.group?.of === 'findings' || inStandard);
  const isApartFinding = draft !== null && isApart(draft.title.name) && walk.group?.of === 'findings';
  add('bullet', {
    body,
    lines: plan.chunks.slice(at, past).flatMap(({ lines }) => lines),
    stretch: { start: 0, end: body.text.length },
    finding: isFinding || isApartFinding ? (walk.group?.kind ?? 'finding') : null,
  });
  return past - 1;
}

/** A chunk with its mark and number. */
function whole(text: Text, chunk: Chunk): Pick<Piece, 'body' | 'stretch'> {
  const body = folded(text, chunk.lines);
  return { body, stretch: { start: 0, end: body.text.length } };
}

/** The lines of a chunk, without its mark. */
function stretchesOf(chunk: Chunk): readonly Stretch[] {
  return chunk.lines.map((line, index) => {
    if (index > 0 || !chunk.mark) return line;
    const words = chunk.lines[0]?.text.slice(chunk.mark.end - chunk.mark.start) ?? '';
    return { start: chunk.mark.end + words.length - words.trimStart().length, end: line.end };
  });
}

/** The chunk after a bullet and the points under it: set further in, or of another mark, after a colon. */
function pastOfSubpoints(plan: Plan, at: number): number {
  const chunk = plan.chunks[at];
  const first = chunk?.lines[0];
  if (!chunk || !first || !/:$/.test(chunk.body.text)) return at + 1;
  const mark = first.text[0];
  let past = at + 1;
  for (;;) {
    const next = plan.chunks[past];
    const line = next?.lines[0];
    if (!next || !line || next.kind !== 'bullet' || plan.roles[past]) return past;
    if (!(line.indent > first.indent || (line.text[0] !== mark && line.indent >= first.indent))) return past;
    past += 1;
  }
}

type Add = (kind: BlockKind, more?: Partial<Piece>) => void;

/** Recommendations that run on in one paragraph: "The region should: 5. do this. 6. Do that." */
function runningOn(walk: Walk, chunk: Chunk, add: Add): boolean {
  const { text } = chunk.body;
  const lead = /^.{3,300}?\b(?:should|must|to):(?=\s+\d{1,2}\.\s)/.exec(text);
  const stretch = lead ? audienceOf(lead[0], true) : null;
  if (!lead || !stretch) return false;
  const marks = [...text.slice(lead[0].length).matchAll(/\s(\d{1,2})\.\s+(?=\p{L})/gu)].filter(
    (mark, index, all) => Number(mark[1]) === Number(all[0]?.[1]) + index,
  );
  walk.audience = { body: chunk.body, stretch };
  add('label', { stretch: { start: 0, end: lead[0].length }, group: null });
  marks.forEach((mark, index) => {
    const start = lead[0].length + mark.index + mark[0].length;
    const next = marks[index + 1];
    walk.last = Number(mark[1]);
    add('recommendation', {
      stretch: { start, end: next ? lead[0].length + next.index : text.length },
      group: null,
      mark: spanOf(chunk.body, { start: start - mark[0].length + 1, end: start - 1 }),
      recommendation: { number: walk.last, audience: walk.audience, isNumbered: true },
    });
  });
  return true;
}

function recommending(plan: Plan, walk: Walk, chunk: Chunk, at: number, add: Add): number {
  if (chunk.kind === 'plain' && runningOn(walk, chunk, add)) return at;
  const next = plan.chunks[at + 1];
  const leads = next !== undefined && ['item', 'bullet'].includes(next.kind) && !plan.roles[at + 1];
  if (chunk.kind === 'plain') {
    const stretch = leads ? audienceOf(chunk.body.text, true) : null;
    if (stretch) {
      walk.audience = { body: chunk.body, stretch };
      walk.hasItems = false;
    }
    const isLabel = stretch !== null && chunk.body.text.length < 120 && !/[.!?] /.test(chunk.body.text);
    add(isLabel ? 'label' : 'paragraph', { group: null });
    return at;
  }
  // Under numbered recommendations, bullets are their points.
  let past = at + 1;
  while (chunk.kind === 'item' && plan.chunks[past]?.kind === 'bullet' && !plan.roles[past]) past += 1;
  const chunks = plan.chunks.slice(at, past);
  const body =
    past === at + 1
      ? chunk.body
      : folded(
          plan.text,
          chunks.flatMap((one) => stretchesOf(one)),
        );
  const number = chunk.kind === 'item' ? (chunk.number ?? walk.last + 1) : walk.last + 1;
  walk.last = number;
  add('recommendation', {
    body,
    stretch: { start: 0, end: body.text.length },
    group: null,
    lines: chunks.flatMap(({ lines }) => lines),
    recommendation: { number, audience: walk.audience, isNumbered: chunk.kind === 'item' },
  });
  return past - 1;
}
