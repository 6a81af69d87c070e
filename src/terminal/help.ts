import type { Definition } from '../../commands/command.ts';
import { plain } from './paint.ts';
import { set } from './wrap.ts';

const width = 79;

const usage = `Usage:
  npm run chat                                 talk with the report
  npm run chat -- "LINE"                       answer one line, then leave
  npm run --silent chat -- --json < FILE       answer each line of a file

A line is a command, or plain words, which are asked as /ask.

Options:
  --json          print replies as JSON, one object on one line
  --explain     say also how the line was understood, and why it was answered
  --picture FILE  also write the scorecard of the reply as a PNG file
  --schema        print the JSON Schema of a reply
  -h, --help      print this

Exit code for one line: 0 answered, 1 not found, 2 not understood (the same
for a wrong option), 3 the chat itself failed. For piped lines: 0 when each
has had its reply.
`;

type Option = Definition['options'][number];

/** "topic", "[kind:…]": the first option is typed as it is, each other one after its name. */
function optionMark({ name, required }: Option, index: number): string {
  const mark = index === 0 ? name : `${name}:…`;
  return required === true ? mark : `[${mark}]`;
}

function row({ name, options, description }: Definition): string[] {
  const call = [`/${name}`, ...options.map(optionMark)].join(' ');
  const indented = (text: string, indent: string) =>
    set([{ role: 'own', text }], { width, first: [{ role: 'own', text: indent }] }, plain);
  return [...indented(call, '  '), ...indented(description, '      ')];
}

/** What `--help` prints: how to call the chat, and every command with its options. */
export function helpText(definitions: readonly Definition[]): string {
  return `${usage}\nCommands:\n${definitions.flatMap(row).join('\n')}\n`;
}
