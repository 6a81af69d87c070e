import type { Chunk } from './chunk.ts';
import type { Role } from './headings.ts';
import { isDotted, type Title } from './titles.ts';

/** A section as it is found, before its pages and its standard are known. */
export interface Draft {
  readonly title: Title;
  readonly chunk: number;
  readonly entry: number | null;
  readonly parent: number | null;
  readonly level: number;
  /** Index of the chunk after its last. */
  past: number;
}

/** The tree of sections, and for each chunk the innermost section that holds it. */
export interface Tree {
  readonly drafts: readonly Draft[];
  readonly sectionOf: readonly (number | null)[];
}

const APART =
  /^(?:(?:equality|equity|diversity|inclusion)(?:,? (?:and |& )?(?:equality|equity|diversity|inclusion|belonging))+|diversity)$/i;

/** True for a sub-heading whose findings belong to no standard, wherever it stands. */
export function isApart(name: string): boolean {
  return APART.test(name);
}

/** Builds the tree. `standards` tells which headings (by chunk) begin a standard. */
export function treeOf(
  chunks: readonly Chunk[],
  roles: readonly (Role | null)[],
  standards: ReadonlySet<number>,
): Tree {
  const drafts: Draft[] = [];
  const listed = roles.some((role) => role?.of === 'section' && role.entry !== null);
  const open: number[] = [];
  const sectionOf: (number | null)[] = [];
  const close = (until: number, at: number): void => {
    for (const section of open.splice(until)) {
      const draft = drafts[section];
      if (draft) draft.past = at;
    }
  };
  chunks.forEach((_, at) => {
    const role = roles[at];
    if (role?.of === 'section') {
      close(
        depthFor(
          role.title,
          role.entry,
          open.map((section) => drafts[section]),
          standards,
          listed,
        ),
        at,
      );
      const parent = open.at(-1) ?? null;
      drafts.push({
        title: role.title,
        chunk: at,
        entry: role.entry,
        parent,
        level: open.length + 1,
        past: chunks.length,
      });
      open.push(drafts.length - 1);
    }
    sectionOf.push(open.at(-1) ?? null);
  });
  return { drafts, sectionOf };
}

/** Headings that stand at the top where no list of contents says so. */
export const TOP =
  /^(?:foreword|ratings?|recommendations?|background|acknowledge?ments?|executive summary|annexe?s?|appendix|appendices|glossary|references)\b/i;

/** How many of the open sections stay open when a heading comes. */
function depthFor(
  title: Title,
  entry: number | null,
  open: readonly (Draft | undefined)[],
  standards: ReadonlySet<number>,
  listed: boolean,
): number {
  if (isDotted(title)) {
    const numbers = open.map((draft) => draft?.title.number ?? null);
    for (let depth = open.length; depth > 0; depth -= 1)
      if (isWithin(title.number, numbers[depth - 1])) return depth;
    // A part without a number of its kind ("Domain two", "Organisational delivery") holds what follows it.
    const first = open[0];
    const isPart =
      first && !isDotted(first.title) && (first.title.depth > 0 || open.length === 1) && isBare(first);
    return isPart ? 1 : 0;
  }
  if (title.depth > 0 || entry !== null || (!listed && TOP.test(title.title))) return 0;
  const innermost = open.length - 1;
  if (innermost < 0) return 0;
  if (isApart(title.name)) {
    // It closes the standard and its sub-headings: what it says is about the whole part.
    const standard = open.findIndex((draft) => draft !== undefined && standards.has(draft.chunk));
    if (standard >= 0) return standard;
  }
  const holder = open.findLastIndex(
    (draft) => draft !== undefined && (draft.title.depth > 0 || draft.entry !== null),
  );
  return holder < 0 ? 0 : holder + 1;
}

function isBare(draft: Draft): boolean {
  return !/^(?:foreword|ratings?|background|recommendations|executive summary|acknowledgements?|introduction|annexe?|appendix)/i.test(
    draft.title.title,
  );
}

/** True when a number lies within another: "P 1.1" in "1" or "P 1", "3.2.1" in "3.2". */
function isWithin(number: string | null, outer: string | null | undefined): boolean {
  if (number === null || outer === null || outer === undefined) return false;
  const digits = number.replace(/^[A-Z]+\s?/, '');
  const whole = outer.replace(/^[A-Z]+\s?/, '');
  if (/^\d/.test(whole)) return digits.startsWith(`${whole}.`);
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const named = /(\w+)$/.exec(whole)?.[1]?.toLowerCase() ?? '';
  if (/^(?:annexe?|appendix)/i.test(whole)) return false;
  return (
    digits.startsWith(`${words.includes(named) ? words.indexOf(named) : named}.`) ||
    /^(?:domain|part)/i.test(whole)
  );
}
