import { describe, expect, test } from 'vitest';
import { check } from '../../commands/check.ts';
import { claimsIn } from '../../knowledge/answer/claims.ts';
import { openLibrary } from '../../knowledge/open.ts';

const library = openLibrary();
const { report, source } = library.main;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

const checked = async (message: string): Promise<readonly string[]> => {
  const reply = await check(message, library);
  for (const { text, citation } of reply.excerpts)
    expect(source.text.slice(citation.start, citation.end)).toBe(text);
  return (reply.message ?? '').split('\n');
};

describe('the claims of a message', () => {
  test('are its quotations, whole, and its sentences with a number or a rating', () => {
    const message =
      '> “One sentence is here. Another follows it.” I agree. The total is 12 out of 45!\n- “good” word';
    expect(claimsIn(message, library.main)).toEqual([
      { text: 'One sentence is here. Another follows it.', isQuotation: true },
      { text: 'The total is 12 out of 45!', isQuotation: false },
    ]);
  });

  test('are its sentences where it has no such thing', () => {
    expect(claimsIn('I agree. You are right.', library.main).map(({ text }) => text)).toEqual([
      'I agree.',
      'You are right.',
    ]);
  });
});

describe('checking a message against the report', () => {
  test('finds every finding verbatim when it is quoted', async () => {
    for (const finding of report.findings) {
      const quoted = fold(finding.text).replace(/[“”"]/g, "'");
      const [line] = await checked(`They wrote “${quoted}”`);
      expect(line).toMatch(/: (?:Verbatim\.|These words stand in the report)/);
    }
  });

  test('never takes a quotation for verbatim that lacks a word in its middle', async () => {
    for (const finding of report.findings) {
      const words = fold(finding.text).replace(/[“”"]/g, "'").split(' ');
      const altered = words.toSpliced(Math.floor(words.length / 2), 1).join(' ');
      const [line] = await checked(`“${altered}”`);
      expect(line).not.toMatch(/: Verbatim\./);
    }
  });

  test('says of every rating whether it is the report’s', async () => {
    for (const { name, rating } of report.standards) {
      const [right] = await checked(`${name} was rated ${rating}.`);
      expect(right).toContain('Right');
      const [wrong] = await checked(`${name} was rated Outstanding.`);
      expect(wrong).toContain(`Contradicted: the report rates`);
      expect(wrong).toContain(`${rating}.`);
    }
  });

  test('sets the report’s own figure against another', async () => {
    const [line] = await checked('The caseload was 9,999.');
    expect(line).toMatch(/Contradicted: the report’s own figures? (?:is|are) .*1,852/);
  });

  test('says what is not in the report', async () => {
    const [line] = await checked('“The moon is made of green cheese and honey”');
    expect(line).toContain('Not in the report.');
  });

  test('answers a message without words', async () => {
    expect((await check('!!! … ???', library)).status).toBe('invalid');
    expect((await check('', library)).status).toBe('invalid');
  });
});
