import * as z from 'zod';
import { commands } from '../commands/all.ts';
import { answer } from '../commands/answer.ts';
import { completeLine } from '../commands/complete.ts';
import { explain } from '../commands/explain.ts';
import { Reply } from '../commands/reply.ts';
import type { Library } from '../knowledge/library.ts';
import { openLibrary } from '../knowledge/open.ts';
import { readerState, stopReader } from '../knowledge/search/reader.ts';
import { parseArguments, type Wish } from './terminal/arguments.ts';
import { converse } from './terminal/converse.ts';
import { drawReply, type Look } from './terminal/draw.ts';
import { exitCodes, failed, misused } from './terminal/exits.ts';
import { footerOf } from './terminal/footer.ts';
import { helpText } from './terminal/help.ts';
import { linesOf } from './terminal/lines.ts';
import { readerLeft, write } from './terminal/output.ts';
import { coloured, coloursWanted, plain } from './terminal/paint.ts';
import { writePicture } from './terminal/picture.ts';
import { printable, printableJson } from './terminal/printable.ts';
import { drawWelcome } from './terminal/welcome.ts';

const { stdin, stdout, stderr } = process;
const paint = coloursWanted(process.env, stdout) ? coloured : plain;
const definitions = commands.map(({ definition }) => definition);

const columns = () => stdout.columns ?? 80;
const lookOf = (library: Library): Look => ({
  columns: columns(),
  paint,
  footer: (id) => footerOf(library, id),
});
const print = (reply: Reply, library: Library, json: boolean) =>
  json ? `${printableJson(reply)}\n` : drawReply(reply, lookOf(library));

async function once({ line, json, picture, explain: asked }: Wish & { kind: 'once' }): Promise<void> {
  const library = openLibrary();
  const reply = await answer(line, library);
  process.exitCode = exitCodes[reply.status];
  await write(stdout, print(reply, library, json));
  if (asked) stderr.write(`${(await explain(line, library)).map(printable).join('\n')}\n`);
  sayReader();
  const problem = picture === undefined ? null : await writePicture(picture, reply, library);
  if (problem === null) return;
  stderr.write(`chat: ${printable(problem)}\n`);
  process.exitCode = misused;
}

async function pipe(json: boolean): Promise<void> {
  const library = openLibrary();
  for await (const line of linesOf(stdin)) {
    const drawn = print(await answer(line, library), library, json);
    await write(stdout, json ? drawn : `${paint('line', `› ${printable(line)}`)}\n\n${drawn}\n`);
  }
  sayReader();
}

async function talk(): Promise<void> {
  const library = openLibrary();
  await write(stdout, drawWelcome(library, definitions, columns(), paint));
  // While the person reads the welcome, the reading model is loaded for the first question.
  library.main.search.warm().catch(() => {});
  await converse({
    input: stdin,
    output: stdout,
    paint,
    ask: async (line) => print(await answer(line, library), library, false),
    complete: (typed) => completeLine(typed, library),
  });
  sayReader();
  await stopReader();
}

/** Says in one line that words alone answered, when the reading model could not be used. */
function sayReader(): void {
  const reader = readerState();
  if (reader.state === 'failed')
    stderr.write(
      `chat: answered by words alone, the reading model cannot be used: ${printable(reader.message)}\n`,
    );
}

async function run(): Promise<void> {
  const wish = parseArguments(process.argv.slice(2));
  switch (wish.kind) {
    case 'help':
      return write(stdout, helpText(definitions));
    case 'schema':
      return write(stdout, `${JSON.stringify(z.toJSONSchema(Reply), null, 2)}\n`);
    case 'once':
      return once(wish);
    case 'listen':
      return stdin.isTTY && stdout.isTTY && !wish.json ? talk() : pipe(wish.json);
    case 'mistake':
      stderr.write(`chat: ${printable(wish.message)}\n`);
      process.exitCode = misused;
  }
}

/** The one place where what nobody expected ends: quietly when the reader has left, else with one line. */
function fail(error: unknown): void {
  if (readerLeft(error)) process.exit();
  stderr.write(`chat: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  process.exit(failed);
}

stdout.on('error', fail);
run().catch(fail);
