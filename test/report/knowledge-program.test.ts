import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ExportedReport } from '../../knowledge/report/export.ts';
import { packageRoot } from '../../knowledge/source/home.ts';

const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as `npm run knowledge` does once it is built. */
function run(...words: readonly string[]) {
  const program = join(packageRoot(), 'dist', 'knowledge.js');
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, env, encoding: 'utf8' });
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const SMALL = `HM Inspectorate of Probation, May 2024

Contents

Foreword\t3
Recommendations\t4

Foreword

We inspected a service, and in 12 out of 20 cases it was good.

Recommendations

The service should:

1. write down what it does.
`;

test('the summary says what was read and what was not', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Not understood: nothing$/m);
  expect(stdout).toMatch(/^Warnings: none$/m);
  expect(stdout).toMatch(/standards$/m);
});

test('the shipped report as JSON is one object on one line, as its schema says', () => {
  const { status, stdout } = run('--json');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  const told = ExportedReport.parse(JSON.parse(stdout));
  expect(told.unread).toEqual([]);
  expect(told.warnings).toEqual([]);
});

test('a file with no ratings is still a report', () => {
  const { status, stdout } = run('--json', file('small.txt', SMALL));
  expect(status).toBe(0);
  const told = ExportedReport.parse(JSON.parse(stdout));
  expect(told.standards).toEqual([]);
  expect(told.overallRating).toBeNull();
  expect(told.recommendations).toMatchObject([
    { number: 1, audience: 'The service', text: 'write down what it does.' },
  ]);
  expect(told.figures).toMatchObject([{ text: '12 out of 20', value: 12, of: 20 }]);
  expect(told.sections).toMatchObject([
    { title: 'Foreword', page: 3 },
    { title: 'Recommendations', page: 4 },
  ]);
});

test('the schema describes what --json prints', () => {
  const { status, stdout } = run('--schema');
  expect(status).toBe(0);
  const schema = JSON.parse(stdout);
  const told = JSON.parse(run('--json').stdout);
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(told).sort());
});

describe('a file that cannot be read as a report ends with 1 and one line that names it', () => {
  mkdirSync(join(folder, 'reports'));
  const long = 'No heading, no rating, no finding. '.repeat(60_000);
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['that is not there', 'nowhere.txt', /no such file/],
    ['that is a folder', 'reports', /folder/],
    ['that is empty', file('empty.txt', ''), /empty/],
    ['of blanks', file('blank.txt', ' \n\t\n'), /empty/],
    [
      'of bytes',
      file(
        'bytes.bin',
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      ),
      /UTF-8/,
    ],
    ['that is a PDF', file('report.pdf', '%PDF-1.7\n'), /PDF/],
    ['in UTF-16', file('wide.txt', Buffer.from(`\ufeff${SMALL}`, 'utf16le')), /UTF-16/],
    ['of other prose', file('prose.txt', 'Once upon a time there was a king.\n'), /inspection report/],
    ['of code', file('code.ts', 'export const a = 1;\n\nexport const b = 2;\n'), /inspection report/],
    ['far too long', file('long.txt', long), /longer/],
    ['of 50 MB', file('huge.txt', 'lorem ipsum 12 out of 45\n'.repeat(2_000_000)), /50 MB/],
  ];
  test.each(cases)('%s', (_, name, cause) => {
    const { status, stdout, stderr } = run('--json', name);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(cause);
    expect(stderr).not.toMatch(/\bat .*\.js:\d/);
  });
});

test('an option that does not exist is refused', () => {
  const { status, stderr } = run('--jsno');
  expect(status).toBe(1);
  expect(stderr).toMatch(/--jsno is not an option.*--json/);
});
