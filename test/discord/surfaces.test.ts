import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { exampleLines } from '../../commands/examples.ts';
import { Reply } from '../../commands/reply.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { citationText, shortCitationText } from '../../src/discord/draw/cited.ts';
import { drawReply } from '../../src/discord/draw/reply.ts';
import { textsOf } from '../standin/json.ts';
import { shown } from './markdown.ts';
import { drawTerminal } from './terminal.ts';

// One suite of cases over the three surfaces: each must show the same facts, excerpts and citations.

const library = openLibrary();
const { report } = library.main;
const lines = [
  ...commands.flatMap(({ definition }) => exampleLines(definition, library)),
  ...report.standards.map(({ name }) => `/rating ${name}`),
  ...report.recommendations.map(({ number }) => `/recommendation ${number}`),
  ...report.sections.map(({ name }) => `/section ${name}`),
  ...report.acronyms.map(({ short }) => `/finding ${short}`),
  '/figure caseload',
  '/finding kind:strength page:2',
  '/ask how do I bake bread?',
  '/rating no such standard',
];

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that a message says, one line. */
const discord = (reply: Reply): string => {
  const drawn = drawReply(reply, { library, picture: null, remove: null });
  return fold(
    drawn.components
      .flatMap((each) => textsOf([each]))
      .map(shown)
      .join(' '),
  );
};

const surfaces = [
  ['the terminal', (reply: Reply) => drawTerminal(reply, library)],
  ['JSON', (reply: Reply) => fold(JSON.stringify(Reply.parse(JSON.parse(JSON.stringify(reply)))))],
  ['Discord', discord],
] as const;

describe.each(surfaces)('%s', (name, draw) => {
  test.each([...new Set(lines)])('%s', async (line) => {
    const reply = await answer(line, library);
    const text = draw(reply);
    const has = (words: string) => {
      const folded = fold(words);
      // JSON writes some characters otherwise.
      return text.includes(name === 'JSON' ? fold(JSON.stringify(words).slice(1, -1)) : folded);
    };
    const isCited = (cited: Reply['facts'][number]['citation']) =>
      name === 'JSON'
        ? has(cited.place)
        : has(citationText(cited)) || (name === 'Discord' && has(shortCitationText(cited)));
    for (const { value, label, citation } of reply.facts) {
      expect(has(value), `${value} is missing`).toBe(true);
      expect(has(label), `${label} is missing`).toBe(true);
      expect(isCited(citation), `${citationText(citation)} is missing`).toBe(true);
    }
    const quotes = reply.status === 'not-found' ? (reply.closest ?? []) : reply.excerpts;
    for (const { text: words, citation } of quotes) {
      expect(has(words), `${words} is missing`).toBe(true);
      expect(isCited(citation), `${citationText(citation)} is missing`).toBe(true);
    }
  });
});
