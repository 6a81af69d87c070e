import { commands } from '../../commands/all.ts';
import { parseOptions, printLine, splitCommand } from '../../commands/line.ts';
import { hideName } from './definitions.ts';
import type { Given } from './incoming.ts';

/** The definition of a command; undefined for a name that none has. */
export const definitionOf = (name: string) =>
  commands.find(({ definition }) => definition.name === name)?.definition;

/** The command line that a slash command with its options means. */
export function lineOf(name: string, { [hideName]: _hide, ...given }: Given): string {
  const definition = definitionOf(name);
  return definition ? printLine(definition, given) : `/${name}`;
}

/** The same line at another page or part; null when its command has none. */
export function lineAtPage(line: string, page: number): string | null {
  const split = splitCommand(line);
  const definition = split ? definitionOf(split.name) : undefined;
  const turned = definition?.options.find(({ name }) => name === 'page' || name === 'part');
  if (!split || !definition || !turned) return null;
  const { given } = parseOptions(split.rest, definition.options);
  return printLine(definition, { ...given, [turned.name]: String(page) });
}
