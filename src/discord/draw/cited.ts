import type { Citation } from '../../../knowledge/report/citation.ts';
import { shorten } from './cut.ts';
import { literal } from './literal.ts';

/** No report has a place with a longer name; in UTF-16 units. */
const longest = 200;

/** A citation as a person reads it: "P 1.1 Leadership › Areas for improvement, 2nd of 7, p. 7–13". */
export function citationText({ place, section, page }: Pick<Citation, 'place' | 'section' | 'page'>): string {
  return `${shorten(place === '' ? section : place, longest)}${page === null ? '' : `, p. ${page}`}`;
}

/** The same where there is little room: the section and the page. */
export function shortCitationText({ section, page }: Citation): string {
  return citationText({ section, page, place: '' });
}

/** The same as a line of small print. */
export function citationLine(citation: Citation): string {
  return `-# ${literal(citationText(citation))}`;
}
