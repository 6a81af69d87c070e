import { spawnSync } from 'node:child_process';
import { packageRoot } from '../package.ts';
import type { Part } from './part.ts';

// Node runs this beside the chat and writes down each module that is asked for.
const hooks = `import { writeSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  writeSync(2, 'loads ' + found.url + '\\n');
  return found;
}`;
const watch = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(hooks))});`;

function asUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Which packages the chat loads to answer one line. */
export const packages: Part = async () => {
  const line = '/overview';
  const { stderr, status } = spawnSync(process.execPath, ['--import', asUrl(watch), 'dist/chat.js', line], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The chat did not answer ${line}: ${stderr}`);
  const loaded = new Set(
    [...stderr.matchAll(/^loads .*\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gmu)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [
    'Packages that the chat loads',
    `  ${[...loaded].sort().join(', ') || 'none'}`,
    `  discord.js: ${loaded.has('discord.js') ? 'LOADED' : 'not loaded'}`,
  ];
};
