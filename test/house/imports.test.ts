import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cycleIn, importsOf, moduleOf, modulesIn, reachedFrom } from './modules.ts';

const layers = ['src', 'commands', 'knowledge'];
const sources = modulesIn(layers, '.ts');
const built = modulesIn(['dist'], '.js');
const layerOf = (path: string) => layers.indexOf(path.split('/')[0] ?? '');

it('sees every way in which a file can import another', () => {
  const code = [
    "import a from './a.ts';",
    "import type { B } from './b.ts';",
    'import {\n  c,\n  d,\n} from "./c.ts";',
    "import './d.ts';",
    "export { e } from './e.ts';",
    "export * from './f.ts';",
    "const g = await import('./g.ts');",
    "const h = require('h');",
    "const said = 'import nothing from here';",
  ].join('\n');
  expect(importsOf(code)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.ts',
    './e.ts',
    './f.ts',
    './g.ts',
    'h',
  ]);
});

it('finds a cycle where there is one', () => {
  const modules = [
    moduleOf('a/a.ts', "import '../b/b.ts';"),
    moduleOf('b/b.ts', "import './c.ts';"),
    moduleOf('b/c.ts', "import '../a/a.ts';"),
  ];
  expect(cycleIn(new Map(modules.map((module) => [module.path, module])))).toEqual([
    'a/a.ts',
    'b/b.ts',
    'b/c.ts',
    'a/a.ts',
  ]);
});

it('keeps source in src, commands and knowledge only', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist', 'coverage'].includes(entry.name))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'));
  expect(folders.sort()).toEqual(['commands', 'knowledge', 'src', 'test']);
});

it('lets imports run from src to commands to knowledge, never back', () => {
  const back = [...sources.values()].flatMap(({ path, files }) =>
    files.filter((file) => layerOf(file) < layerOf(path)).map((file) => `${path} imports ${file}`),
  );
  expect(back).toEqual([]);
});

it('imports only files that exist, by their full name', () => {
  const missing = [...sources.values()].flatMap(({ path, files }) =>
    files.filter((file) => !existsSync(file)).map((file) => `${path} imports ${file}`),
  );
  expect(missing).toEqual([]);
});

it('has no cycles', () => {
  expect(cycleIn(sources)).toBeUndefined();
});

it('knows nothing of Discord below src, nor in the chat', () => {
  const quiet = [
    ...[...sources.values()].filter(({ path }) => layerOf(path) > 0),
    ...reachedFrom('src/chat.ts', sources),
  ];
  const discord = (name: string) => name.startsWith('discord') || name.startsWith('@discordjs/');
  expect(quiet.filter(({ packages }) => packages.some(discord)).map(({ path }) => path)).toEqual([]);
});

it('builds a chat that reaches no Discord, nor what runs the reading model', () => {
  const reached = reachedFrom('dist/chat.js', built);
  expect(reached.length).toBeGreaterThan(0);
  const packages = reached.flatMap((module) => module.packages);
  expect(packages).toContain('zod');
  for (const name of ['discord.js', 'onnxruntime-web', '@huggingface/tokenizers']) {
    expect(packages).not.toContain(name);
  }
});
