import type { Definition } from '../../commands/command.ts';
import { exampleLines } from '../../commands/examples.ts';
import type { Library } from '../../knowledge/library.ts';
import { widthFor } from './draw.ts';
import { footerOf } from './footer.ts';
import type { Paint } from './paint.ts';
import { type Piece, set } from './wrap.ts';

/** One example of each of the first three commands that have some. */
export function firstExamples(definitions: readonly Definition[], library: Library): string[] {
  return definitions.flatMap((definition) => exampleLines(definition, library).slice(0, 1)).slice(0, 3);
}

/** The few lines that greet a person: which report it is, three examples, how to go on. */
export function drawWelcome(
  library: Library,
  definitions: readonly Definition[],
  columns: number,
  paint: Paint,
): string {
  const width = widthFor(columns);
  const title = library.main.report.title?.value;
  const line = (...pieces: Piece[]) => set(pieces, { width }, paint);
  return [
    '',
    ...line({ role: 'title', text: 'Chapter & Verse' }, { role: 'aside', text: ' — the report, quoted' }),
    ...(title === undefined ? [] : line({ role: 'own', text: title })),
    ...line({ role: 'aside', text: footerOf(library, library.main.source.id) }),
    '',
    ...line({ role: 'own', text: 'Ask in your own words, or try:' }),
    ...firstExamples(definitions, library).flatMap((text) =>
      set([{ role: 'line', text }], { width, first: [{ role: 'own', text: '  ' }] }, paint),
    ),
    ...line({ role: 'aside', text: 'Tab completes, /help lists the commands, exit or Ctrl-D leaves.' }),
    '',
    '',
  ].join('\n');
}
