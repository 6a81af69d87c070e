import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../knowledge/report/export.ts';
import { readReport } from '../../knowledge/report/read.ts';
import { FindingKind } from '../../knowledge/report/report.ts';
import { sourceOf } from '../../knowledge/source/source.ts';
import {
  areaName,
  audienceName,
  overlaps,
  personName,
  regionName,
  sameAmount,
  singular,
} from './kinds/comparison.ts';
import { Gold } from './kinds/gold.ts';
import { fold, foldWithOffsets, key } from './kinds/wording.ts';

/** Two sets by two writers: the second one had not seen the first. */
const folders = ['kinds', 'fresh'].map((set) => new URL(`../fixtures/${set}/`, import.meta.url));
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({ folder, name: file.slice(0, -'.gold.json'.length) })),
);

/** Reads a fixture and what a fair reader finds in it. */
function load(folder: URL, name: string) {
  const source = sourceOf(name, readFileSync(new URL(`${name}.txt`, folder)));
  const gold = Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')));
  const report = readReport(source);
  return { source, gold, report, told: exportReport(report) };
}

describe.each(reports)('the invented report $name', ({ folder, name }) => {
  const { source, gold, report, told } = load(folder, name);

  test('says what it is, where, when and how it was rated', () => {
    const said = {
      title: told.title && key(told.title),
      area: areaName(told.area),
      region: regionName(told.region),
      published: told.published,
      overallRating: told.overallRating,
      score: told.score && { achieved: told.score.achieved, max: told.score.max },
    };
    expect(said).toEqual({
      title: gold.title && key(gold.title),
      area: areaName(gold.area),
      region: regionName(gold.region),
      published: gold.published,
      overallRating: gold.overallRating,
      score: gold.score,
    });
  });

  test('has these standards with their statements and ratings, and no other', () => {
    const said = told.standards.map((standard) => ({
      number: standard.number,
      name: key(standard.name),
      rating: standard.rating,
      statement: standard.statement && key(standard.statement),
    }));
    expect(said).toEqual(
      gold.standards.map((standard) => ({
        number: standard.number,
        name: key(standard.name),
        rating: standard.rating,
        statement: standard.statement && key(standard.statement),
      })),
    );
  });

  test('has these key questions, and no other', () => {
    const said = told.keyQuestions.map((row) => `${row.standard} ${key(row.question)} ${row.percent}%`);
    expect(said).toEqual(
      gold.keyQuestions.map((row) => `${row.standard} ${key(row.question)} ${row.percent}%`),
    );
  });

  test('makes these recommendations to these bodies', () => {
    const said = told.recommendations.map((each) => ({
      number: each.number,
      audience: audienceName(each.audience),
      text: key(each.text),
    }));
    expect(said).toEqual(
      gold.recommendations.map((each) => ({
        number: each.number,
        audience: audienceName(each.audience),
        text: key(each.text),
      })),
    );
  });

  test('finds these strengths, areas for improvement and findings, and no other', () => {
    const said = told.findings.map((finding) => {
      const start = gold.findings.samples.find((sample) =>
        key(finding.text).startsWith(key(sample.startsWith)),
      );
      return [
        start ? start.startsWith : `not one of them: ${fold(finding.text).slice(0, 60)}`,
        finding.standard,
        finding.kind,
        start?.heading === undefined ? undefined : finding.heading,
      ];
    });
    expect(said).toEqual(
      gold.findings.samples.map((sample) => [
        sample.startsWith,
        sample.standard,
        sample.kind,
        sample.heading,
      ]),
    );
    const counts = Object.fromEntries(
      FindingKind.options.map((kind) => [
        kind,
        told.findings.filter((finding) => finding.kind === kind).length,
      ]),
    );
    expect(counts).toEqual(gold.findings.byKind);
    expect(told.findings).toHaveLength(gold.findings.total);
  });

  test('gives these figures', () => {
    const left = [...told.figures];
    const missing: string[] = [];
    for (const figure of gold.figures) {
      // The same number may stand twice: the one that counts the same goes first.
      const same = (each: (typeof left)[number]) =>
        sameAmount(each, figure) && overlaps(each.text, figure.text);
      const exact = left.findIndex((each) => same(each) && overlaps(each.unit, figure.unit ?? each.unit));
      const at = exact < 0 ? left.findIndex(same) : exact;
      const found = left[at];
      if (!found) {
        missing.push(`${figure.text} = ${figure.value}${figure.of === undefined ? '' : ` of ${figure.of}`}`);
        continue;
      }
      left.splice(at, 1);
      if (figure.unit === 'per cent' && found.of === undefined && found.unit !== 'per cent')
        missing.push(`${figure.text}: per cent, not "${found.unit}"`);
      if (figure.unit !== undefined && figure.unit !== 'per cent' && !overlaps(found.unit, figure.unit))
        missing.push(`${figure.text}: ${figure.unit}, not "${found.unit}"`);
      if ((found.worded ?? false) !== (figure.worded ?? false))
        missing.push(`${figure.text}: ${figure.worded ? '' : 'not '}worded`);
    }
    expect(missing).toEqual([]);
  });

  test('takes no date, address, age or name for a figure', () => {
    const folded = foldWithOffsets(source.text);
    const wrong: string[] = [];
    for (const phrase of gold.notFigures.map(key)) {
      for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + 1)) {
        const start = folded.offsets[at] ?? 0;
        const end = (folded.offsets[at + phrase.length - 1] ?? 0) + 1;
        for (const { text, span } of report.figures)
          if (span.start < end && start < span.end) wrong.push(`${text} in "${phrase}"`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has these sections in this order, on these pages', () => {
    let from = 0;
    const missing: string[] = [];
    for (const section of gold.sections) {
      const at = told.sections.findIndex(
        (each, index) => index >= from && key(each.title) === key(section.title),
      );
      const found = told.sections[at];
      if (!found) {
        missing.push(section.title);
        continue;
      }
      from = at + 1;
      if (section.page !== undefined && found.page !== section.page)
        missing.push(`${section.title}: page ${section.page}, not ${found.page}`);
      if (section.level !== undefined && found.level !== section.level)
        missing.push(`${section.title}: level ${section.level}, not ${found.level}`);
    }
    expect(missing).toEqual([]);
  });

  test('expands these acronyms', () => {
    const said = told.acronyms.map((each) => `${singular(each.short)} = ${singular(each.long)}`);
    const missing = gold.acronyms
      .map((each) => `${singular(each.short)} = ${singular(each.long)}`)
      .filter((each) => !said.includes(each));
    expect({ missing, said: missing.length > 0 ? said : [] }).toEqual({ missing: [], said: [] });
  });

  test('names these people with their roles, and no other inspector', () => {
    const inspectors = told.people
      .filter((each) => /inspector/i.test(each.role))
      .map((each) => personName(each.name));
    const wanted = gold.people.map((person) => personName(person.name));
    expect([...new Set(inspectors)].sort()).toEqual([...wanted].sort());
    expect(told.people.length).toBeLessThanOrEqual(gold.people.length + 1);
  });

  test('warns of what contradicts itself or stops half-way, and of nothing else', () => {
    const warnings = report.warnings.map(({ message, span }) =>
      key(`${message} ${span ? source.text.slice(span.start, span.end) : ''}`),
    );
    if (gold.warnings === 'none') expect(warnings).toEqual([]);
    else expect(warnings).not.toEqual([]);
    const silent = (gold.warningsAbout ?? []).filter(
      (about) => !warnings.some((warning) => new RegExp(`(?<!\\w)${key(about)}(?!\\w)`).test(warning)),
    );
    expect({ silent, warnings: silent.length > 0 ? warnings : [] }).toEqual({ silent: [], warnings: [] });
  });

  test('leaves no line unread', () => {
    const noise = gold.mayBeUnread ?? [];
    const lines = report.unread.flatMap((each) => each.text.split(/\r?\n/)).map(fold);
    expect(lines.filter((line) => line !== '' && !noise.includes(line))).toEqual([]);
  });
});
