import { expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { exampleLines } from '../../commands/examples.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { cells } from '../../src/terminal/cells.ts';
import { drawReply } from '../../src/terminal/draw.ts';
import { footerOf } from '../../src/terminal/footer.ts';
import { plain } from '../../src/terminal/paint.ts';
import { drawWelcome, firstExamples } from '../../src/terminal/welcome.ts';

const library = openLibrary();
const definitions = commands.map(({ definition }) => definition);
const examples = definitions.flatMap((definition) => exampleLines(definition, library));
const footer = (id: string) => footerOf(library, id);

/** What was drawn, without bars and white space: only words are compared. */
const bare = (text: string) => text.replace(/[\s┃┆]/gu, '');

it.each(examples)('draws all of the reply to %s, and within 80 columns', async (line) => {
  const reply = await answer(line, library);
  const drawn = drawReply(reply, { columns: 80, paint: plain, footer });
  const words = bare(drawn);
  for (const { text, citation } of reply.excerpts) {
    expect(words).toContain(bare(`“${text}”`));
    expect(words).toContain(bare(citation.place));
  }
  for (const { label, value } of reply.facts) {
    expect(words).toContain(bare(label));
    expect(words).toContain(bare(value));
  }
  expect(Math.max(...drawn.split('\n').map(cells))).toBeLessThan(80);
});

it.each([40, 80, 200])('welcomes with three examples that work, on %i columns', async (columns) => {
  const lines = firstExamples(definitions, library);
  expect(lines).toHaveLength(3);
  const drawn = drawWelcome(library, definitions, columns, plain);
  for (const line of lines) {
    expect(bare(drawn)).toContain(bare(line));
    expect(await answer(line, library)).toMatchObject({ status: 'answered' });
  }
  expect(Math.max(...drawn.split('\n').map(cells))).toBeLessThan(columns);
});
