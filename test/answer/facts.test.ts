import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/answer.ts';
import { standardKey } from '../../knowledge/answer/standards.ts';
import { allLibraries } from '../commands/libraries.ts';

const scale = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

describe.each(allLibraries())('of $name', ({ library }) => {
  const { report } = library.main;
  const standards = report.standards.filter(({ name, rating }) => {
    return rating !== null && report.standards.filter((other) => other.name === name).length === 1;
  });

  test('a rating that a question takes for granted is put right', async () => {
    for (const { name, rating } of standards) {
      for (const asked of scale.filter((other) => other !== rating)) {
        const reply = await answer(`why was ${name.toLowerCase()} rated ${asked.toLowerCase()}?`, library);
        expect({ name, status: reply.status, value: reply.facts[0]?.value, message: reply.message }).toEqual({
          name,
          status: 'answered',
          value: rating,
          message: `${name}: ${rating}. Asked: ${asked}.`,
        });
      }
    }
  });

  test('the standards with a rating are listed, all and only they', async () => {
    for (const asked of standards.length > 0 ? scale : []) {
      const reply = await answer(`which standards are rated ${asked.toLowerCase()}?`, library);
      const met = report.standards.filter(({ rating }) => rating === asked);
      expect(reply.status).toBe('answered');
      expect(reply.facts).toHaveLength(
        met.length > 0 ? met.length : report.standards.filter(({ rating }) => rating !== null).length,
      );
      if (met.length > 0) expect(reply.facts.every(({ value }) => value === asked)).toBe(true);
      else expect(reply.message).toContain('No standard');
    }
  });

  test('the lowest and the highest key question of a standard are told', async () => {
    for (const standard of standards) {
      const percents = report.keyQuestions
        .filter((item) => item.standard === standardKey(standard))
        .map(({ percent }) => percent);
      if (percents.length === 0) continue;
      const lowest = await answer(`what is the lowest score in ${standard.name.toLowerCase()}`, library);
      expect(lowest.facts[0]?.value).toContain(String(Math.min(...percents)));
      const highest = await answer(`which ${standard.name.toLowerCase()} question scored highest?`, library);
      expect(highest.facts[0]?.value).toContain(String(Math.max(...percents)));
    }
  });

  test('the overall rating and the score are told, and put right', async () => {
    const rating = report.overallRating?.value;
    if (rating !== undefined) {
      expect((await answer('what is the overall rating?', library)).facts[0]?.value).toBe(rating);
      const wrong = scale.find((other) => other !== rating) ?? '';
      const reply = await answer(`why was it rated ${wrong.toLowerCase()} overall?`, library);
      expect(reply.message).toBe(`Overall rating: ${rating}. Asked: ${wrong}.`);
    }
    if (report.score) {
      const { achieved, max } = report.score.value;
      expect((await answer('what was the overall score?', library)).facts[0]?.value).toMatch(
        new RegExp(`^${achieved}\\b`),
      );
      const reply = await answer(`how did they get ${achieved + 1} out of ${max}?`, library);
      expect(reply.message).toBe(`Score: ${achieved}/${max}. Asked: ${achieved + 1}/${max}.`);
    }
  });

  test('a standard that does not exist has no rating', async () => {
    if (standards.length === 0) return;
    const reply = await answer('what is the rating of 7.9?', library);
    expect(reply.status).toBe('not-found');
  });

  test('recommendations are counted, and a wrong count is put right', async () => {
    const count = report.recommendations.length;
    if (count === 0) return;
    expect((await answer('how many recommendations are there?', library)).message).toContain(String(count));
    const reply = await answer(`why are there ${count + 3} recommendations?`, library);
    expect(reply.message).toBe(`Recommendations: ${count}. Asked: ${count + 3}.`);
  });

  test('the people with a role are named', async () => {
    for (const { name, role } of report.people) {
      const reply = await answer(`who is the ${role}?`, library);
      expect(reply.facts.map(({ value }) => value)).toContain(name);
    }
  });

  test('strengths and areas for improvement of a standard are listed', async () => {
    for (const standard of standards) {
      for (const [kind, words] of [
        ['strength', 'strengths'],
        ['area for improvement', 'areas for improvement'],
      ] as const) {
        const met = report.findings.filter((item) => item.kind === kind && item.standard === standard.number);
        if (met.length === 0 || standard.number === null) continue;
        const reply = await answer(`what were the ${words} in ${standard.name.toLowerCase()}?`, library);
        expect(reply.excerpts[0]?.text).toBe(met[0]?.text);
      }
    }
  });
});
