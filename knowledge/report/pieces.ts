import type { Chunk } from './chunk.ts';
import { pastOfSubpoints, stretchesOf, whole } from './joined-lines.ts';
import { isKeyQuestionHeader, keyQuestionOf } from './key-questions.ts';
import { type Label, labelOf } from './labels.ts';
import type { Piece, Plan, Walk } from './piece.ts';
import { recommending } from './recommending.ts';
import type { BlockKind } from './report.ts';
import { isAside, isRecommending } from './section-kinds.ts';
import { isApart } from './sections.ts';
import { folded } from './text.ts';
import { spanOf } from './view.ts';

/** Walks over the chunks and says of each what it is. */
export function piecesOf(plan: Plan): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk: Walk = {
    group: null,
    groupAt: 0,
    underHeader: false,
    audience: null,
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
    const next = plan.chunks[at + 1];
    if (
      walk.underHeader &&
      inStandard &&
      next &&
      !next.apart &&
      goesOn(text, next.body.text) &&
      next.gap <= 1
    ) {
      // Question and percentage stand on lines of their own, or the question goes on behind it.
      const body = folded(plan.text, [...stretchesOf(chunk), ...stretchesOf(next)]);
      const both = keyQuestionOf(body.text, true);
      if (both) {
        const lines = [...chunk.lines, ...next.lines];
        add('key question', { body, stretch: { start: 0, end: body.text.length }, row: both, lines });
        return at + 1;
      }
    }
    const row = inStandard ? keyQuestionOf(text, walk.underHeader) : null;
    if (row) {
      add('key question', { row });
      return at;
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
  const isApartFinding = draft !== null && isApart(draft.title.name) && walk.group?.of !== 'example';
  add('bullet', {
    body,
    lines: plan.chunks.slice(at, past).flatMap(({ lines }) => lines),
    stretch: { start: 0, end: body.text.length },
    finding: isFinding || isApartFinding ? (walk.group?.kind ?? 'finding') : null,
  });
  return past - 1;
}

/** True where a row of key questions has its percentage, or the end of its question, on the next line. */
function goesOn(row: string, next: string): boolean {
  const isPercent = /^\d{1,3}(?:\.\d+)?\s?%?$/.test(next);
  return row.endsWith('?') ? isPercent : /\t\s*\d{1,3}\s?%?$/.test(row) && /^\p{Ll}[^\d]*\?$/u.test(next);
}
