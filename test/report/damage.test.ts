import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../knowledge/report/read.ts';
import { damages } from './damage/damages.ts';
import { factsOf } from './damage/facts.ts';

const folder = new URL('../../knowledge/reports/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/report.txt`, folder), 'utf8'));

describe.each(texts)('a shipped report', (text) => {
  const read = (stored: string) => readReport({ id: 'damaged', text: stored, sha256: '' });
  const whole = factsOf(read(text));

  test.each(Object.keys(damages))('says the same after %s', (name) => {
    const damaged = damages[name]?.(text) ?? '';
    expect(damaged).not.toBe(text);
    expect(factsOf(read(damaged))).toEqual(whole);
  });

  test('says the same after all of the commonest damages at once', () => {
    const all = [
      'curly quotation marks',
      'lines wrapped at 70 columns, with words broken by hyphens',
      'a running heading and page numbers',
      'ligatures',
      'non-breaking spaces',
      'Windows line ends',
      'a byte-order mark',
    ];
    const damaged = all.reduce((stored, name) => damages[name]?.(stored) ?? '', text);
    expect(factsOf(read(damaged))).toEqual(whole);
  });

  test.each(Object.keys(damages))('keeps every text an exact slice after %s', (name) => {
    const damaged = damages[name]?.(text) ?? '';
    const report = read(damaged);
    for (const { text: words, span } of [...report.findings, ...report.recommendations, ...report.figures]) {
      expect(damaged.slice(span.start, span.end)).toBe(words);
    }
    for (const { sentence, sentenceSpan } of report.figures) {
      expect(damaged.slice(sentenceSpan.start, sentenceSpan.end)).toBe(sentence);
    }
  });
});
