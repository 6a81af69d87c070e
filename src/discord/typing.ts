import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { complete } from '../../commands/complete.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Typing } from './incoming.ts';
import { definitionOf } from './lines.ts';

/** The choices for the option that is being typed; none for one that has none. */
export function choicesFor(
  { name, given, focused }: Typing,
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const option = definitionOf(name)?.options.find((each) => each.name === focused);
  if (!option?.completion) return [];
  return complete(option.completion, given[focused] ?? '', library).map(({ name: shown, value }) => ({
    name: shown,
    value,
  }));
}
