import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../src/terminal/cells.ts';
import { drawReply, widthFor } from '../../src/terminal/draw.ts';
import { coloured, plain } from '../../src/terminal/paint.ts';
import { citationOf, misread, passages, quoteOf, scorecard, strength, unfound } from './replies.ts';

const footer = (report: string) => `Report ${report}, June 2025`;
const look = { columns: 80, paint: plain, footer };
const esc = '\u001b';

describe('an answer', () => {
  const drawn = drawReply(passages, look);

  it('shows passages as quotations with bar, marks and citation, white space folded', () => {
    expect(drawn).toContain(
      [
        '  strength',
        '  ┃ “The team had built trust with partners in the borough, and partners valued',
        '  ┃ it.”',
        '    — P 1.1 Leadership › Strengths, 1st of 2, p. 7–13',
      ].join('\n'),
    );
  });

  it('marks the matched words where there are colours, and nothing else of the text', () => {
    expect(drawReply(passages, { ...look, paint: coloured })).toContain(
      `with ${esc}[1;4mpartners${esc}[0m in the borough, and partners`,
    );
  });

  it('says which page it is and which lines turn it', () => {
    expect(drawn).toContain('Page 2 of 3 — next: /finding partners page:3 — previous: /finding partners\n');
  });

  it('offers lines to type and ends with the report it quotes', () => {
    expect(drawn).toContain('Next:\n  /section Leadership  In context\n');
    expect(drawn.endsWith('\nReport borough, June 2025\n')).toBe(true);
  });

  it('shows every fact with its value, its label and where it stands, neighbours cited once', () => {
    expect(drawReply(scorecard, look)).toBe(
      [
        'Assessment: Inadequate',
        '',
        '  Inadequate  P 2.1 Assessment',
        '              — Ratings, p. 7–13',
        '',
        '  65%  ██████▌···  Does it engage people?',
        '  13%  █▎········  Does it keep other people safe? ← drives the rating',
        '       — Key questions, p. 7–13',
        '',
        '  7 out of 20  Enquiries not made',
        '               — Ratings, p. 7–13',
        '',
        'Report borough, June 2025',
        '',
      ].join('\n'),
    );
  });

  it('parts paragraphs of a quotation, but not a sentence that a page’s end has cut', () => {
    const words = 'Strengths:\n\n- The team had built\n\ntrust.\r\n\r\nIt stayed.';
    expect(drawReply({ ...passages, excerpts: [quoteOf('trust', { text: words })] }, look)).toContain(
      ['  ┃ “Strengths:', '  ┃', '  ┃ - The team had built trust.', '  ┃', '  ┃ It stayed.”\n'].join('\n'),
    );
  });

  it('puts a long value below its label', () => {
    const value = 'an assessment of risk and need by a probation practitioner';
    const fact = { label: 'Expansion', value, citation: citationOf('trust') };
    expect(drawReply({ ...scorecard, facts: [fact] }, look)).toContain(
      `\n  Expansion\n    ${value}\n    — P 1.1 Leadership`,
    );
  });
});

describe('what is not found', () => {
  const drawn = drawReply(unfound, look);

  it('keeps the closest passages apart from answers, and says that they are none', () => {
    const [before, after] = drawn.split('The closest passages, which are not an answer:\n');
    expect(before).toBe(
      'The report does not say\n\nNothing in the report answers “how many dogs are there?”.\n\n',
    );
    expect(after).toContain('  ┆ “partners valued it.”\n');
    expect(drawn).not.toContain('┃');
  });

  it('suggests lines to type', () => {
    expect(drawn).toContain('Try:\n  /finding partners\n  /overview\n');
  });
});

it('does not say twice what the title says', () => {
  const reply = { ...unfound, message: `${unfound.title}.` };
  expect(drawReply(reply, look).split(unfound.title)).toHaveLength(2);
});

it('says what is wrong with a line that is not understood, and quotes no report', () => {
  expect(drawReply(misread, look)).toBe(
    'Not understood\n\npage: is a whole number from 1, not “0”.\n\nTry:\n  /finding partners\n',
  );
});

it('fits 80 columns, and is no wider than people like to read on 200', () => {
  expect(widthFor(80)).toBe(79);
  expect(widthFor(200)).toBe(96);
});

it('keeps every line within the width, whatever words a reply holds', () => {
  const anything = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(anything, anything, fc.integer({ min: 33, max: 240 }), (one, two, columns) => {
      const reply = {
        ...scorecard,
        title: one,
        message: two,
        facts: scorecard.facts.map((fact) => ({ ...fact, label: one, value: two })),
        excerpts: [{ ...strength, text: `${one} ${two}`, marks: [], label: two }],
        next: [{ label: one, line: two }],
      };
      const lines = drawReply(reply, { ...look, columns }).split('\n');
      expect(Math.max(...lines.map(cells))).toBeLessThanOrEqual(widthFor(columns));
    }),
  );
});

it('sends nothing to the terminal that steers it', () => {
  const hostile = `a${esc}[2Jb\u0007c\u009b31md\u202ee\u2066f\u0000g\u007fh${esc}]8;;http://x${esc}\\i`;
  const reply = {
    ...passages,
    title: hostile,
    message: hostile,
    line: hostile,
    excerpts: [{ ...strength, text: hostile, marks: [], label: hostile }],
    facts: [
      { label: hostile, value: hostile, note: hostile, citation: { ...citationOf('trust'), place: hostile } },
    ],
    next: [{ label: hostile, line: hostile }],
    suggestions: [hostile],
  };
  const drawn = drawReply(reply, { ...look, footer: () => hostile });
  expect(drawn.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(drawn).toContain('a␛[2Jb␇c�31mdef␀g␡h␛]8;;http://x␛\\i');
});
