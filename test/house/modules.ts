import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A source file and what it imports: paths of other source files, and names of packages. */
export interface Module {
  readonly path: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

const imported =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\b(?:import|require|resolve)\(\s*['"]([^'"]+)['"]/gmu;

/** What a file of TypeScript or JavaScript imports, as it is written there; types and dynamic imports too. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(imported)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** "zod" for "zod", "@scope/name" for "@scope/name/deep". */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Takes a file apart. `path` is relative to the root, with forward slashes. */
export function moduleOf(path: string, code: string): Module {
  const specifiers = importsOf(code);
  const local = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    files: specifiers.filter(local).map((specifier) => normalize(join(dirname(path), specifier))),
    packages: specifiers.filter((specifier) => !local(specifier)).map(packageOf),
  };
}

/** Every module of a folder whose name ends in `ending`, by path. */
export function modulesIn(folders: readonly string[], ending: string): Map<string, Module> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => normalize(join(folder, file))),
  );
  return new Map(paths.map((path) => [path, moduleOf(path, readFileSync(path, 'utf8'))]));
}

/** All that a module reaches, itself included. */
export function reachedFrom(start: string, modules: ReadonlyMap<string, Module>): Module[] {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const module = modules.get(path);
    if (module === undefined || seen.has(path)) continue;
    seen.add(path);
    open.push(...module.files);
  }
  return [...seen].flatMap((path) => modules.get(path) ?? []);
}

/** A way of imports that comes back to where it began; undefined when there is none. */
export function cycleIn(modules: ReadonlyMap<string, Module>): string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of modules.get(path)?.files ?? []) {
      const cycle = visit(next, [...way, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of modules.keys()) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
