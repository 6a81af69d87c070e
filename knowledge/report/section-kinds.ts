import type { Draft, Tree } from './sections.ts';

const ASIDE =
  /^(?:annexe?s?|appendix|appendices|glossary|(?:inspection |scope and |our )?method(?:s|ology)|references|further information|about (?:this|the|our)|contents|acknowledge?ments?)/i;

/** True for a section whose bullets are no findings: annexes, methods, glossaries. */
export function isAside(tree: Tree, section: number | null): boolean {
  for (let at = section; at !== null; ) {
    const draft: Draft | undefined = tree.drafts[at];
    if (!draft) return false;
    if (ASIDE.test(draft.title.name) || ASIDE.test(draft.title.title)) return true;
    at = draft.parent;
  }
  return false;
}

/** True for the name of a section of this report's recommendations, not of those made earlier. */
export function isRecommendationsName(name: string): boolean {
  return (
    /^(?:(?:key|our|summary of|list of|priority)\s+)*recommendations?\b/i.test(name) &&
    !/\b(?:previous|earlier|last|progress|follow-up|implementation)\b/i.test(name)
  );
}

/** True for a section of recommendations, or one that stands in it. */
export function isRecommending(tree: Tree, section: number | null): boolean {
  for (let at = section; at !== null; ) {
    const draft: Draft | undefined = tree.drafts[at];
    if (!draft) return false;
    if (isRecommendationsName(draft.title.name)) return true;
    at = draft.parent;
  }
  return false;
}
