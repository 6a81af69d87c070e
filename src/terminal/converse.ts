import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { keepTyped } from './completion.ts';
import type { Paint } from './paint.ts';

/** What a conversation needs of the world. */
export interface Seat {
  readonly input: Readable;
  readonly output: Writable;
  readonly paint: Paint;
  /** Gives the drawn reply to a line. */
  readonly ask: (line: string) => Promise<string>;
  /** Gives the lines that what is typed may become. */
  readonly complete: (typed: string) => readonly string[];
}

const farewells = new Set(['exit', 'quit', '/exit', '/quit']);

/**
 * Talks with a person at a terminal until they leave with Ctrl-C, Ctrl-D or "exit". Lines that arrive while
 * one is being answered (pasted ones) wait for their turn. The history is kept in memory only.
 */
export function converse({ input, output, paint, ask, complete }: Seat): Promise<void> {
  const prompt = paint('line', '› ');
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (typed: string): [string[], string] => [keepTyped(typed, complete(typed)), typed],
  });
  return new Promise((resolve, reject) => {
    let turn = Promise.resolve();
    let leaving = false;
    let closed = false;
    const leave = () => {
      leaving = true;
      reader.close();
    };
    const answer = async (line: string) => {
      if (leaving) return;
      if (farewells.has(line.trim().toLowerCase())) return leave();
      const reply = line.trim() === '' ? '' : `\n${await ask(line)}\n`;
      if (leaving) return;
      output.write(reply);
      if (!closed) reader.prompt();
    };
    reader.on('line', (line) => {
      turn = turn.then(() => answer(line));
    });
    reader.on('SIGINT', leave);
    reader.on('close', () => {
      closed = true;
      // What was sent before Ctrl-D still has its reply; Ctrl-C and "exit" drop the rest.
      turn.then(() => output.write(`\n${paint('aside', 'Goodbye.')}\n`)).then(() => resolve(), reject);
    });
    reader.prompt();
  });
}
