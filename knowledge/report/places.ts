import type { Piece } from './piece.ts';
import type { Tree } from './sections.ts';

/** "2nd": how a place counts. */
export function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

/** A section's short name: "P 1.1 Leadership", "Annexe one – Web links", "Background". */
export function shortName({ title, number, name }: Tree['drafts'][number]['title']): string {
  if (number === null || number === name) return title;
  return /^\p{L}{3}/u.test(number) ? title : `${number} ${name}`;
}

/** Where a person looks for each piece: section, group, and which of how many. */
export function placesOf(pieces: readonly Piece[], tree: Tree): readonly string[] {
  const counts = new Map<string, number>();
  const keyed = pieces.map((piece) => {
    const key = `${piece.section} ${piece.groupAt} ${piece.kind} ${piece.finding !== null}`;
    const wide = piece.kind === 'recommendation' ? 'recommendation' : key;
    const count = (counts.get(wide) ?? 0) + 1;
    counts.set(wide, count);
    return { key: wide, count };
  });
  return pieces.map((piece, at) => {
    const draft = piece.section === null ? undefined : tree.drafts[piece.section];
    const section = draft ? shortName(draft.title) : piece.kind === 'contents' ? 'Contents' : 'Front matter';
    const { key, count } = keyed[at] ?? { key: '', count: 1 };
    return placeOf(piece, section, count, counts.get(key) ?? 1);
  });
}

function placeOf(piece: Piece, section: string, count: number, all: number): string {
  const group = piece.group !== null && piece.group !== section ? `${section} › ${piece.group}` : section;
  const nth = `${ordinal(count)} of ${all}`;
  switch (piece.kind) {
    case 'heading':
      return `${section}, heading`;
    case 'label':
      return piece.group !== null ? `${group}, heading` : `${section}, heading ${count} of ${all}`;
    case 'statement':
      return `${section} › statement`;
    case 'rating':
      return all === 1 ? `${section} › rating` : `${section} › ratings, ${nth}`;
    case 'key question':
      return `${section} › key questions, ${nth}`;
    case 'recommendation':
    case 'contents':
      return `${section}, ${nth}`;
    case 'bullet':
      if (piece.finding !== null)
        return piece.group !== null ? `${group}, ${nth}` : `${section} › findings, ${nth}`;
      return piece.group !== null
        ? `${group}, bullet ${count} of ${all}`
        : `${section}, bullet ${count} of ${all}`;
    case 'row':
      return `${group} › table, row ${count} of ${all}`;
    case 'caption':
      return `${group}, caption ${count} of ${all}`;
    case 'footnote':
      return piece.footnote === null ? `${section} › footnote` : `${section} › footnote ${piece.footnote}`;
    case 'furniture':
      return `${section}, page heading`;
    case 'front matter':
      return `${section}, paragraph ${count} of ${all}`;
    case 'paragraph':
      return `${group}, paragraph ${count} of ${all}`;
  }
}
