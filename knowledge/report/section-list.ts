import { pagesBefore, pagesOf } from './pages.ts';
import type { Plan } from './piece.ts';
import type { Page, Section } from './report.ts';
import type { Tree } from './sections.ts';
import type { StandardHead } from './standards.ts';
import { spanOf, widened } from './view.ts';

/** The innermost standard's section that holds a section; null for none. */
export function standardHolding(
  tree: Tree,
  heads: ReadonlyMap<number, StandardHead>,
  section: number,
): number | null {
  for (let at: number | null = section; at !== null; at = tree.drafts[at]?.parent ?? null)
    if (heads.has(at)) return at;
  return null;
}

/** Number of a standard, or its name where it has none. */
export function standardName(tree: Tree, standard: number | null): string | null {
  const title = standard === null ? undefined : tree.drafts[standard]?.title;
  return title ? (title.number ?? title.name) : null;
}

/** The pages of a section's own blocks: those of the last section up to it that the contents list. */
export function blockPages(plan: Plan, section: number | null): Page {
  const { entries } = plan.text.contents;
  for (let at = section ?? -1; at >= 0; at -= 1) {
    const entry = plan.tree.drafts[at]?.entry;
    if (entry !== null && entry !== undefined) return pagesOf(entries, entry);
  }
  return pagesBefore(entries);
}

/** The sections of a report, each with the pages that the list of contents allows. */
export function sectionsOf(plan: Plan, standardOf: readonly (number | null)[]): readonly Section[] {
  const { text, chunks, tree } = plan;
  return tree.drafts.map(({ title, chunk, entry, parent, level, past }, at) => {
    const lines = chunks[chunk]?.lines ?? [];
    const first = lines[0];
    const last = lines.at(-1);
    const span =
      first && last
        ? widened(text.stored, spanOf(text.view, { start: first.start, end: last.end }))
        : { start: 0, end: 0 };
    const next = chunks[past]?.lines[0];
    const end = next ? spanOf(text.view, next).start : text.stored.length;
    const listed = entry === null ? undefined : text.contents.entries[entry];
    return {
      title: title.title,
      number: title.number,
      name: title.name,
      page: listed ? listed.page : blockPages(plan, at),
      level,
      parent,
      standard: standardName(tree, standardOf[at] ?? null),
      span,
      extent: { start: span.start, end },
    };
  });
}
