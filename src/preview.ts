import { writeFileSync } from 'node:fs';
import { commands } from '../commands/all.ts';
import { answer } from '../commands/answer.ts';
import { check } from '../commands/check.ts';
import { exampleLines } from '../commands/examples.ts';
import { openLibrary } from '../knowledge/open.ts';
import { draw } from './discord/plan.ts';
import { Pictures } from './picture/pictures.ts';
import { messageHtml } from './preview/component.ts';
import { pageHtml, type Shown } from './preview/page.ts';

// Writes a page that shows real replies as Discord would draw them: npm run preview [FILE].

const file = process.argv[2] ?? 'preview.html';
const library = openLibrary();
const sources = {
  library,
  pictures: new Pictures(library.main),
  about: () => ['Version and latency stand here.'],
};

const show = async (line: string, reply: Awaited<ReturnType<typeof answer>>): Promise<Shown> => ({
  line,
  html: messageHtml(await draw(reply, { does: 'remove', askerId: null }, sources)),
});

const lines = [
  ...commands.flatMap(({ definition }) => exampleLines(definition, library)),
  '/ask how do I bake bread?',
  '/rating no such standard',
];
const shown: Shown[] = [];
for (const line of lines) shown.push(await show(line, await answer(line, library)));

const { report } = library.main;
const [standard] = report.standards;
const sample = [
  report.findings[0] ? `They wrote: “${report.findings[0].text.replace(/\s+/g, ' ')}”` : '',
  standard ? `${standard.name} was rated Outstanding.` : '',
].join(' ');
shown.push(await show(`Check against the report: ${sample}`, await check(sample, library)));

writeFileSync(file, pageHtml(shown));
process.stdout.write(`${shown.length} replies in ${file}\n`);
process.exit(0);
