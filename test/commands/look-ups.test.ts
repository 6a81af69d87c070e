import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import type { Reply } from '../../commands/reply.ts';
import { sectionKey } from '../../knowledge/answer/sections.ts';
import { standardKey } from '../../knowledge/answer/standards.ts';
import { allLibraries } from './libraries.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const values = (reply: Reply) => reply.facts.map(({ value }) => value);

describe.each(allLibraries())('in $name', ({ library }) => {
  const { report, source } = library.main;

  test('every standard is found by number, by name and by both, with its rating first', async () => {
    for (const standard of report.standards) {
      const alone = report.standards.filter(({ name }) => name === standard.name).length === 1;
      const byName = alone ? [standard.name, standard.name.toUpperCase()] : [];
      const ways = [standard.number, `${standard.number} ${standard.name}`, ...byName];
      for (const typed of ways) {
        const reply = await answer(`/rating ${typed}`, library);
        expect({ typed, status: reply.status, value: reply.facts[0]?.value }).toEqual({
          typed,
          status: 'answered',
          value: standard.rating,
        });
      }
    }
  });

  test('every key question stands among the facts of its standard, and the lowest says so', async () => {
    for (const item of report.keyQuestions) {
      const reply = await answer(`/rating ${item.standard}`, library);
      const fact = reply.facts.find(({ label }) => label === item.question);
      expect(fact?.value).toBe(`${item.percent}%`);
      expect(fact?.note !== undefined).toBe(item.lowest);
    }
  });

  test('every recommendation is given in full', async () => {
    for (const item of report.recommendations) {
      const reply = await answer(`/recommendation ${item.number}`, library);
      expect(reply.excerpts.map(({ text }) => text)).toContain(item.text);
    }
    const all: string[] = [];
    for (let line: string | undefined = '/recommendation'; line !== undefined; ) {
      const reply: Reply = await answer(line, library);
      all.push(...reply.excerpts.map(({ text }) => text));
      line = reply.status === 'answered' ? reply.paging?.next : undefined;
    }
    expect(all).toEqual(report.recommendations.map(({ text }) => text));
  });

  test('a recommendation that does not exist is told, with how many there are', async () => {
    const beyond = Math.max(0, ...report.recommendations.map(({ number }) => number)) + 1;
    const reply = await answer(`/recommendation ${beyond}`, library);
    expect(reply.status).toBe('not-found');
    expect(reply.message).toContain(`${report.recommendations.length} recommendations`);
  });

  test('every section read part by part is the section', async () => {
    for (const section of report.sections) {
      const texts: string[] = [];
      let line: string | undefined = `/section ${sectionKey(section, library.main)}`;
      while (line !== undefined) {
        const reply: Reply = await answer(line, library);
        expect({ line, status: reply.status }).toEqual({ line, status: 'answered' });
        texts.push(...reply.excerpts.map(({ text }) => text));
        line = reply.status === 'answered' ? reply.paging?.next : undefined;
      }
      expect(fold(texts.join(' '))).toBe(fold(source.text.slice(section.extent.start, section.extent.end)));
    }
  });

  test('every acronym is spelt out', async () => {
    for (const { short, long } of report.acronyms) {
      const reply = await answer(`what does ${short} stand for?`, library);
      expect({ short, long: values(reply)[0] }).toEqual({ short, long });
    }
  });

  test('every finding of a kind and a standard is listed once', async () => {
    for (const standard of report.standards) {
      const texts: string[] = [];
      let line: string | undefined = `/finding standard:${standardKey(standard)}`;
      while (line !== undefined) {
        const reply: Reply = await answer(line, library);
        texts.push(...reply.excerpts.map(({ text }) => text));
        line = reply.status === 'answered' ? reply.paging?.next : undefined;
      }
      const own = report.findings.filter((finding) => finding.standard === standard.number);
      expect(texts).toEqual(own.map(({ text }) => text));
    }
  });
});

const [shipped] = allLibraries();
const library = shipped?.library ?? expect.unreachable();

test('numbers and ordinals are never guessed', async () => {
  for (const line of [
    '/rating 2.9',
    '/section annexe two',
    '/section 9',
    '/recommendation 99',
    '/section chapter 9 of Moby-Dick',
  ]) {
    expect({ line, status: (await answer(line, library)).status }).toEqual({ line, status: 'not-found' });
  }
});

test('a name that two standards have is not guessed: both are offered', async () => {
  for (const { library } of allLibraries()) {
    const { standards } = library.main.report;
    const shared = standards.filter((one) =>
      standards.some((other) => other !== one && other.name === one.name),
    );
    for (const { name } of shared) {
      const reply = await answer(`/rating ${name}`, library);
      expect(reply.status).toBe('not-found');
      expect(reply.suggestions?.length).toBeGreaterThanOrEqual(2);
    }
  }
});

test('a typing error in a name is understood, and the choice is shown', async () => {
  const reply = await answer('/rating asessment', library);
  expect(reply.status).toBe('answered');
  expect(reply.message).toBe('Showing P 2.1 Assessment for “asessment”.');
});

test('a filter never lets a passage off the topic be the best of few', async () => {
  const all = await answer('/finding domestic abuse', library);
  expect(all.status).toBe('answered');
  const reply = await answer('/finding domestic abuse kind:strength', library);
  expect(reply.status).toBe('not-found');
});

test('the number of the last recommendation is cited where that recommendation stands', async () => {
  for (const { library: other } of allLibraries()) {
    const last = other.main.report.recommendations.at(-1);
    if (!last) continue;
    const [fact] = (await answer('how many recommendations are there?', other)).facts;
    const [quote] = (await answer(`/cite ${last.span.start}-${last.span.end}`, other)).excerpts;
    expect(fact?.citation.place).toBe(quote?.citation.place);
  }
});
