import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { cite } from '../../commands/cite.ts';
import { printLine } from '../../commands/line.ts';
import { allLibraries } from './libraries.ts';

const cited = (passage: string) => printLine(cite.definition, { passage });

describe.each(allLibraries())('in $name', ({ library }) => {
  const { report } = library.main;

  test('every place that a citation prints is understood, with its page, other spaces and other case', async () => {
    const counts = new Map<string, number>();
    for (const { place } of report.blocks) counts.set(place, (counts.get(place) ?? 0) + 1);
    for (const { place, page, span } of report.blocks) {
      const printed = page === null ? place : `${place}, p. ${page}`;
      for (const typed of [place, printed, `— ${printed.toUpperCase().replaceAll(' ', '  ')}`]) {
        const reply = await answer(cited(typed), library);
        expect({ typed, status: reply.status }).toEqual({ typed, status: 'answered' });
        expect(reply.excerpts[0]?.citation.place).toBe(place);
        if (counts.get(place) === 1) expect(reply.excerpts[0]?.citation).toMatchObject(span);
        else expect(reply.title).toBe(`Citation, the first of ${counts.get(place)} places`);
      }
    }
  });

  test('the title of a section is the section, not its line in the contents', async () => {
    for (const { title } of report.sections) {
      const reply = await answer(cited(title), library);
      const [quote] = reply.excerpts;
      expect(report.sections.filter((each) => each.title === title).map(({ span }) => span.start)).toContain(
        quote?.citation.start,
      );
    }
  });
});

describe('in the shipped report', () => {
  const library = allLibraries()[0]?.library ?? expect.unreachable();

  test('words that stand in several places say in how many, and where all of them are', async () => {
    const reply = await answer('/cite caseload', library);
    expect(reply.title).toMatch(/^Citation, the first of \d+ places$/);
    expect(reply.status === 'answered' && reply.next).toContainEqual({
      label: 'All places',
      line: '/quote caseload',
    });
    const count = /\d+/.exec(reply.title)?.[0];
    expect((await answer('/quote caseload', library)).message).toContain(`in ${count} places`);
    expect((await answer("/cite The PDU's caseload was 1,852", library)).title).toBe('Citation');
  });

  test('a place without words, and one beyond the end, is none', async () => {
    for (const line of ['/cite 0-2', '/section at:0-2', '/cite 9-3', '/cite 0-99999999'])
      expect({ line, status: (await answer(line, library)).status }).toEqual({ line, status: 'not-found' });
  });
});
