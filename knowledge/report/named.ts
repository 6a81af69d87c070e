import { acronymsIn } from './acronyms.ts';
import { peopleIn, signatureOf } from './people.ts';
import type { Piece } from './piece.ts';
import type { Acronym, Person } from './report.ts';

/** The acronyms that a report explains, each where it does so first. */
export function acronymsOf(pieces: readonly Piece[]): readonly Acronym[] {
  const seen = new Set<string>();
  return pieces
    .flatMap(({ body, kind }) => (kind === 'furniture' || kind === 'contents' ? [] : acronymsIn(body)))
    .filter(({ short }) => !seen.has(short) && seen.add(short));
}

/** The people whom a report names with a role, each once. */
export function peopleOf(pieces: readonly Piece[]): readonly Person[] {
  const seen = new Set<string>();
  return pieces
    .flatMap((piece, at): readonly Person[] => {
      if (piece.kind === 'furniture' || piece.kind === 'contents') return [];
      const next = pieces[at + 1];
      const signature = next && piece.kind === 'paragraph' ? signatureOf(piece.body, next.body) : null;
      return signature ? [signature] : peopleIn(piece.body);
    })
    .filter(({ name }) => !seen.has(name) && seen.add(name));
}
