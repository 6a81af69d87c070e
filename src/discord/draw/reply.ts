import type { Reply } from '../../../commands/reply.ts';
import { compose, quotesOf, type Shape, type View } from './compose.ts';
import type { Drawn } from './message.ts';
import { fits, limits, weigh } from './weight.ts';

/** More quotations than this have no button each. */
const mostSections = 6;
/** However little room there is, this much of a quotation stands, in UTF-16 units. */
const leastQuote = 60;

/** The first shape that has few enough components. */
function shapeOf(reply: Reply, view: View): Shape {
  const quotes = quotesOf(reply).length;
  const whole = { most: Number.POSITIVE_INFINITY, facts: reply.facts.length, shown: quotes, isTight: false };
  const shapes: readonly Shape[] = [
    ...(quotes <= mostSections && reply.command !== 'section'
      ? [{ quotes: 'sections', hasRelated: true, ...whole } as const]
      : []),
    { quotes: 'texts', hasRelated: true, ...whole },
    { quotes: 'one text', hasRelated: true, ...whole },
    { quotes: 'one text', hasRelated: false, ...whole },
  ];
  const small = shapes.find((shape) => weigh(compose(reply, view, shape)).components <= limits.components);
  return small ?? { quotes: 'one text', hasRelated: false, ...whole };
}

/**
 * Draws a reply as a message that Discord takes: what is too long is cut in the drawing only, quotations first,
 * at a sentence's end, each with a button to the whole.
 */
export function drawReply(reply: Reply, view: View): Drawn {
  const { picture } = view;
  const files = picture ? { files: [picture.file], alts: [picture.alt] } : { files: [], alts: [] };
  const composed = (shape: Shape) => compose(reply, view, shape);
  const isFine = (shape: Shape) => fits(weigh(composed(shape)));
  const shape = shapeOf(reply, view);
  const tight = { ...shape, isTight: true };
  for (const each of [shape, tight]) if (isFine(each)) return { components: composed(each), ...files };

  // What no report has: so many facts, or such long names, that something must be left out.
  let small: Shape = { ...tight, most: leastQuote };
  while (small.facts > 1 && !isFine(small)) small = { ...small, facts: small.facts - 1 };
  while (small.shown > 0 && !isFine(small)) small = { ...small, shown: small.shown - 1 };
  // The longest cut that fits, found by halving.
  let least = leastQuote;
  let most = Math.max(leastQuote, ...quotesOf(reply).map(({ text }) => text.length));
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isFine({ ...small, most: middle })) least = middle;
    else most = middle - 1;
  }
  return { components: composed({ ...small, most: least }), ...files };
}
