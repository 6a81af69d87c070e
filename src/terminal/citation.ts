import type { Citation } from '../../knowledge/report/citation.ts';
import type { Piece } from './wrap.ts';

/** "p. 7", "p. 7–13", or nothing where no page is known. */
function pageOf(page: Citation['page']): string {
  return page === null ? '' : `, p.\u00a0${page}`;
}

/** A citation as a person reads it: "P 1.1 Leadership › Areas for improvement, 2nd of 7, p. 7–13". */
export function citationText({ place, section, page }: Citation): string {
  return `${place === '' ? section : place}${pageOf(page)}`;
}

/** The same, as it stands below a quotation. */
export function citationPiece(citation: Citation): Piece {
  return { role: 'citation', text: `— ${citationText(citation)}` };
}
