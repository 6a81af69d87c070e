import type { Definition } from '../../commands/command.ts';

const usage = `Usage:
  npm run chat                               talk with the report
  npm run chat -- "LINE"                     answer one line, then leave
  npm run --silent chat -- --json < FILE     answer each line of a file, one JSON object a line

A line is a command, or plain words, which are asked as /ask. Exit codes for one line: 0 answered,
1 not found, 2 not understood (also for a wrong option), 3 the chat itself failed.

Options:
  --json        print replies as JSON, one object on one line
  --schema      print the JSON Schema of a reply
  -h, --help    print this
`;

const optionMark = ({ name, required }: Definition['options'][number], index: number): string => {
  const mark = index === 0 ? name.toUpperCase() : `${name}:…`;
  return required === true ? mark : `[${mark}]`;
};

/** What \`--help\` prints: how to call the chat, and every command with its options. */
export function helpText(definitions: readonly Definition[]): string {
  const rows = definitions.map(
    ({ name, options, description }) =>
      `  ${[`/${name}`, ...options.map(optionMark)].join(' ')}\n      ${description}`,
  );
  return `${usage}\nCommands:\n${rows.join('\n')}\n`;
}
