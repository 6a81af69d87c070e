import { audienceOf } from './audiences.ts';
import type { Chunk } from './chunk.ts';
import { stretchesOf } from './joined-lines.ts';
import type { Add, Plan, Walk } from './piece.ts';
import { folded } from './text.ts';
import { spanOf } from './view.ts';

/** Recommendations that run on in one paragraph: "The region should: 5. do this. 6. Do that." */
function runningOn(walk: Walk, chunk: Chunk, add: Add): boolean {
  const { text } = chunk.body;
  const lead = /^.{3,300}?(?:\b(?:should|must|to)|\brecommend.{3,200}?):(?=\s+\d{1,2}\.\s)/.exec(text);
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

/** Makes the pieces of a chunk in a section of recommendations; gives the last chunk that they take in. */
export function recommending(plan: Plan, walk: Walk, chunk: Chunk, at: number, add: Add): number {
  if (chunk.kind === 'plain' && runningOn(walk, chunk, add)) return at;
  const next = plan.chunks[at + 1];
  const leads = next !== undefined && ['item', 'bullet'].includes(next.kind) && !plan.roles[at + 1];
  if (chunk.kind === 'plain') {
    const stretch = leads ? audienceOf(chunk.body.text, true) : null;
    if (stretch) {
      walk.audience = { body: chunk.body, stretch };
    }
    const isLabel = stretch !== null && chunk.body.text.length < 120 && !/[.!?] /.test(chunk.body.text);
    add(isLabel ? 'label' : 'paragraph', { group: null });
    return at;
  }
  // Under numbered recommendations, bullets are their points.
  let past = at + 1;
  const isPoint = (one: Chunk | undefined): boolean => one?.kind === 'bullet' && !one.apart;
  while (chunk.kind === 'item' && isPoint(plan.chunks[past]) && !plan.roles[past]) past += 1;
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
