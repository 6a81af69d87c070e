import type { Answered, Invalid, NotFound, Quote } from '../../commands/reply.ts';
import type { Citation } from '../../knowledge/report/citation.ts';

/** A made-up report, so that quotations have somewhere to stand. */
export const text = `Ratings

The team had built trust with partners in the
borough, and   partners valued it.

However, safeguarding enquiries were not made in 7 out of 20 cases.
`;

export function citationOf(words: string, place = 'P 1.1 Leadership › Strengths, 1st of 2'): Citation {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The made-up report does not say “${words}”`);
  return {
    report: 'borough',
    section: 'P 1.1. Leadership',
    place,
    page: '7–13',
    start,
    end: start + words.length,
  };
}

export function quoteOf(words: string, more: Partial<Quote> = {}): Quote {
  return { text: words, citation: citationOf(words), ...more };
}

const trust = 'The team had built trust with partners in the\nborough, and   partners valued it.';
const partners = text.indexOf('partners in');

export const strength: Quote = quoteOf(trust, {
  kind: 'strength',
  standard: 'P 1.1',
  marks: [{ start: partners, end: partners + 'partners'.length }],
});

export const passages: Answered = {
  command: 'finding',
  line: '/finding partners',
  status: 'answered',
  title: 'Passages on “partners”',
  facts: [],
  excerpts: [strength, quoteOf('safeguarding enquiries were not made')],
  paging: { page: 2, pages: 3, previous: '/finding partners', next: '/finding partners page:3' },
  next: [{ label: 'In context', line: '/section Leadership' }],
};

export const scorecard: Answered = {
  command: 'rating',
  line: '/rating assessment',
  status: 'answered',
  title: 'Assessment: Inadequate',
  rating: 'Inadequate',
  chart: 'P 2.1',
  facts: [
    { label: 'P 2.1 Assessment', value: 'Inadequate', citation: citationOf('Ratings', 'Ratings') },
    { label: 'Does it engage people?', value: '65%', citation: citationOf('7', 'Key questions') },
    {
      label: 'Does it keep other people safe?',
      value: '13%',
      citation: citationOf('20', 'Key questions'),
      note: 'drives the rating',
    },
    { label: 'Enquiries not made', value: '7 out of 20', citation: citationOf('7 out of 20', 'Ratings') },
  ],
  excerpts: [],
};

export const unfound: NotFound = {
  command: 'ask',
  line: '/ask how many dogs are there?',
  status: 'not-found',
  title: 'The report does not say',
  message: 'Nothing in the report answers “how many dogs are there?”.',
  facts: [],
  excerpts: [],
  closest: [quoteOf('partners valued it.')],
  suggestions: ['/finding partners', '/overview'],
};

export const misread: Invalid = {
  command: 'finding',
  line: '/finding partners page:0',
  status: 'invalid',
  title: 'Not understood',
  message: 'page: is a whole number from 1, not “0”.',
  facts: [],
  excerpts: [],
  suggestions: ['/finding partners'],
};
