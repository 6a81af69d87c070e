import * as z from 'zod';
import { resolveName } from '../knowledge/answer/names.ts';
import type { Loaded } from '../knowledge/library.ts';
import { FindingKind } from '../knowledge/report/report.ts';
import type { Span } from '../knowledge/source/span.ts';
import type { Option } from './command.ts';

/** A name, a topic or a question: any text. */
export const text = z.string();

/** A page or part, counted from 1. */
export const countFromOne = z.coerce
  .number('it must be a whole number from 1 up')
  .int('it must be a whole number from 1 up')
  .min(1, 'it must be a whole number from 1 up')
  .max(9999, 'it must be at most 9999');

/** "1200-1350": offsets into the report's stored text. */
export const spanText = z
  .string()
  .regex(
    /^\d{1,9}-\d{1,9}$/,
    'it must be where a passage starts and ends in the stored text, such as 1200-1350',
  )
  .transform((typed) => {
    const [start = 0, end = 0] = typed.split('-').map(Number);
    return { start, end };
  });

/** True where a span lies in the report's stored text and holds more than white space. */
export function hasWords({ start, end }: Span, { source }: Loaded): boolean {
  return start < end && end <= source.text.length && source.text.slice(start, end).trim() !== '';
}

const kinds = FindingKind.options.map((kind) => ({
  item: kind,
  names: [kind, kind.replace(/^\p{L}+/u, (first) => `${first}s`)],
}));

/** A kind of finding, in the singular or plural, by a beginning or a whole word of it, or mistyped. */
export const findingKind = z.string().transform((typed, context): FindingKind => {
  const kind = resolveName(typed, kinds);
  if (kind.kind === 'found') return kind.item;
  context.addIssue({ code: 'custom', message: `it must be ${listed(FindingKind.options)}` });
  return z.NEVER;
});

/** "strength, area for improvement or finding". */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

export const pageOption = {
  name: 'page',
  description: 'Which page of the results',
  type: 'integer',
  schema: countFromOne,
} as const satisfies Option;
