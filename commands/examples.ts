import { topicsOf } from '../knowledge/answer/topics.ts';
import type { Library } from '../knowledge/library.ts';
import type { Definition } from './command.ts';
import { fold } from './line.ts';

/**
 * A command's examples with names of the loaded report in place of `{standard}`, `{section}`, `{topic}`,
 * `{counted}` and `{words}`, so that each works; those that the report has nothing for are left out.
 */
export function exampleLines({ examples }: Definition, library: Library): string[] {
  const names = namesFor(library);
  return examples.flatMap((example) => {
    const slot = /\{(\w+)\}/.exec(example);
    if (!slot) return [example];
    const name = names[slot[1] ?? ''];
    return name === undefined ? [] : [example.replace(slot[0], name)];
  });
}

function namesFor({ main: { report, ...loaded } }: Library): Readonly<Record<string, string | undefined>> {
  const topics = topicsOf({ report, ...loaded });
  const asked = report.standards.find(({ number }) =>
    report.keyQuestions.some(({ standard }) => standard === number),
  );
  const sentence = report.recommendations[0]?.text ?? report.findings[0]?.text;
  return {
    standard: (asked ?? report.standards[0])?.name.toLowerCase(),
    section: report.sections.find(({ level }) => level === 1)?.name,
    topic: topics[0],
    counted: topics.find((topic) =>
      report.figures.some((figure) => fold(figure.sentence).toLowerCase().includes(topic)),
    ),
    words: sentence === undefined ? undefined : fold(sentence).split(' ').slice(0, 6).join(' '),
  };
}
