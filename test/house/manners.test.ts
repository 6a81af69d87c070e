import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Meta } from '../../knowledge/source/meta.ts';

const reports = 'knowledge/reports';

const files = ['src', 'commands', 'knowledge'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(reports))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') })),
);

const wholeLineComments = /\/\*\*?\s[\s\S]*?\*\/|^\s*\/\/.*$/gmu;
const programs = files.map(({ path, code }) => ({ path, code: code.replace(wholeLineComments, '') }));

function holding(pattern: RegExp, texts: readonly { path: string; code: string }[]): string[] {
  return texts.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

it('silences no checker and leaves nothing for later', () => {
  expect(holding(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\b(?:TODO|FIXME|XXX)\b/u, files)).toEqual(
    [],
  );
});

it('names no report that it ships: another one goes through the same code', () => {
  for (const folder of readdirSync(reports)) {
    const { id, names } = Meta.parse(JSON.parse(readFileSync(join(reports, folder, 'report.json'), 'utf8')));
    for (const name of [id, ...names])
      expect(holding(new RegExp(`\\b${name}\\b`, 'u'), programs)).toEqual([]);
  }
});
