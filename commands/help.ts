import type { Command, Definition } from './command.ts';
import { exampleLines } from './examples.ts';
import { printLine } from './line.ts';
import { notFound } from './not-found.ts';
import { text } from './options.ts';
import type { Reply } from './reply.ts';

const definition = {
  name: 'help',
  description: 'The commands, with examples that work',
  options: [
    { name: 'command', description: 'One command', type: 'text', completion: 'command', schema: text },
  ],
  examples: ['/help', '/help rating'],
} as const satisfies Definition;

export const help: Command<typeof definition> = {
  definition,
  async run({ command: typed }, { line, definitions, library }): Promise<Reply> {
    const name = typed?.replace(/^\//, '').toLowerCase();
    const chosen = definitions.filter((each) => name === undefined || each.name === name);
    if (chosen.length === 0) {
      return notFound('help', line, {
        title: 'No such command',
        message: [`There is no command “${typed}”. These are all there are.`, ...definitions.map(usage)].join(
          '\n',
        ),
        suggestions: definitions.map((each) => printLine(definition, { command: each.name })),
      });
    }
    return {
      command: 'help',
      line,
      status: 'answered',
      title: 'Commands',
      facts: [],
      excerpts: [],
      message: chosen.map(usage).join('\n'),
      suggestions: chosen.flatMap((each) => exampleLines(each, library)).slice(0, chosen.length > 1 ? 40 : 4),
    };
  },
};

/** "/finding [topic] [kind:…] — what it does". */
function usage({ name, description, options }: Definition): string {
  const typed = options.map((option, index) => {
    const mark = index === 0 ? option.name : `${option.name}:…`;
    return option.required ? mark : `[${mark}]`;
  });
  return `${[`/${name}`, ...typed].join(' ')} — ${description}${/[.?!]$/.test(description) ? '' : '.'}`;
}
