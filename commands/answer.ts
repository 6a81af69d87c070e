import { nearestNames } from '../knowledge/answer/suggest.ts';
import type { Library } from '../knowledge/library.ts';
import { commands } from './all.ts';
import type { Command } from './command.ts';
import { exampleLines } from './examples.ts';
import { fold, parseOptions, printLine, splitCommand } from './line.ts';
import type { Invalid, Reply } from './reply.ts';

/** What every command is, as data: for help, registration and completion. */
const definitions = commands.map(({ definition }) => definition);

/** The longest line that is read, in UTF-16 units: Discord's own limit for a typed option. */
export const longestLine = 6000;

/**
 * Answers one line, "/rating staffing" or a question in plain words. Whatever the line holds, there is a reply:
 * what cannot be parsed is `invalid`, what the report does not say is `not-found`.
 */
export async function answer(line: string, library: Library): Promise<Reply> {
  const folded = fold(line.slice(0, longestLine + 1));
  const split = splitCommand(folded) ?? { name: 'ask', rest: folded };
  const command = commands.find(({ definition }) => definition.name === split.name);
  if (!command) return unknownCommand(split.name);
  if (line.length > longestLine) {
    return invalid(
      command,
      library,
      split.rest,
      `This line has ${line.length} characters; at most ${longestLine} are read. Ask something shorter.`,
    );
  }
  const { options } = command.definition;
  const { given, repeated } = parseOptions(split.rest, options);
  const [twice] = repeated;
  if (twice !== undefined)
    return invalid(command, library, split.rest, `“${twice}:” is given twice. Give it once.`);

  const values: Record<string, unknown> = {};
  for (const option of options) {
    const typed = given[option.name];
    if (typed === undefined) {
      if (option.required)
        return invalid(
          command,
          library,
          split.rest,
          `What is missing: ${option.name} (${lower(option.description)}).`,
        );
      continue;
    }
    const parsed = option.schema.safeParse(typed);
    if (!parsed.success) {
      return invalid(
        command,
        library,
        split.rest,
        `“${option.name}:${typed}” cannot be read: ${parsed.error.issues[0]?.message ?? lower(option.description)}.`,
      );
    }
    values[option.name] = parsed.data;
  }
  return command.run(values, { library, line: printLine(command.definition, given), definitions });
}

function invalid(command: Command, library: Library, rest: string, message: string): Invalid {
  const { name } = command.definition;
  return {
    command: name,
    line: `/${name} ${rest}`.trimEnd(),
    status: 'invalid',
    title: 'This cannot be read',
    facts: [],
    excerpts: [],
    message,
    suggestions: exampleLines(command.definition, library),
  };
}

function unknownCommand(name: string): Invalid {
  const names = definitions.map((definition) => definition.name);
  const near = nearestNames(name, names, 2);
  return {
    command: name,
    line: `/${name}`,
    status: 'invalid',
    title: 'No such command',
    facts: [],
    excerpts: [],
    message: `There is no command “/${name}”. The commands are ${names.map((other) => `/${other}`).join(', ')}.`,
    suggestions: [...near, 'help'].map((other) => `/${other}`),
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
