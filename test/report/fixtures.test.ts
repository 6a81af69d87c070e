import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../knowledge/report/read.ts';
import { Report } from '../../knowledge/report/report.ts';
import { sourceOf } from '../../knowledge/source/source.ts';
import { printed } from './fixtures/printed.ts';

const invented = new URL('../fixtures/reports/', import.meta.url);
const shipped = new URL('../../knowledge/reports/', import.meta.url);
const pairs = [
  ...readdirSync(shipped).map((name) => ({ name, text: new URL(`${name}/report.txt`, shipped) })),
  ...readdirSync(invented)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: file.slice(0, -'.txt'.length), text: new URL(file, invented) })),
].map((pair) => ({ ...pair, tree: new URL(`${pair.name}.json`, invented) }));

// A pair is rewritten on purpose only, with UPDATE=1, and reviewed as a diff.
describe.each(pairs)('the text and the tree of $name', ({ name, text, tree }) => {
  const source = sourceOf(name, readFileSync(text));
  const report = readReport(source);

  test('are the same as when they were last reviewed', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(tree, printed(report));
    expect(existsSync(tree), `${fileURLToPath(tree)} is missing: write it with UPDATE=1`).toBe(true);
    expect(JSON.parse(printed(report))).toEqual(JSON.parse(readFileSync(tree, 'utf8')));
  });

  test('are what the schema says', () => {
    expect(Report.safeParse(report).error).toBeUndefined();
  });

  test('agree in every span: blocks are in order, apart, and hold their sentences', () => {
    let past = 0;
    for (const { span, sentences } of report.blocks) {
      expect(span.start).toBeGreaterThanOrEqual(past);
      expect(span.end).toBeGreaterThan(span.start);
      past = span.end;
      let last = span.start;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(sentence.end).toBeLessThanOrEqual(span.end);
        last = sentence.end;
      }
    }
    expect(past).toBeLessThanOrEqual(source.text.length);
  });

  test('leave no line without a block', () => {
    const covered = new Uint8Array(source.text.length);
    for (const { span } of [...report.blocks, ...report.unread]) covered.fill(1, span.start, span.end);
    let at = 0;
    for (const line of source.text.split('\n')) {
      if (/[\p{L}\p{N}]/u.test(line)) expect(covered.subarray(at, at + line.length), line).toContain(1);
      at += line.length + 1;
    }
  });

  test('give every finding, recommendation and figure as an exact slice', () => {
    for (const each of [...report.findings, ...report.recommendations, ...report.figures]) {
      expect(source.text.slice(each.span.start, each.span.end)).toBe(each.text);
    }
    for (const { sentence, sentenceSpan, span } of report.figures) {
      expect(source.text.slice(sentenceSpan.start, sentenceSpan.end)).toBe(sentence);
      expect(span.start).toBeGreaterThanOrEqual(sentenceSpan.start);
      expect(span.end).toBeLessThanOrEqual(sentenceSpan.end);
    }
  });
});
