import { sectionKey } from '../knowledge/answer/sections.ts';
import { standardKey, standardTitle } from '../knowledge/answer/standards.ts';
import { nearestNames } from '../knowledge/answer/suggest.ts';
import { topicsOf } from '../knowledge/answer/topics.ts';
import type { Library } from '../knowledge/library.ts';
import { commands } from './all.ts';
import type { Completion, Option } from './command.ts';
import { fold, splitCommand } from './line.ts';

/** A value that an option may take, and how it is shown in a list of choices. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Discord shows at most this many choices, each of at most 100 characters. */
const most = { choices: 25, characters: 100 };

/** The values of an option that fit what was typed so far, best first; for nothing typed, the useful ones. */
export function complete(completion: Completion, typed: string, library: Library): Choice[] {
  const choices = choicesOf(completion, library);
  const wanted = fold(typed).toLowerCase();
  if (wanted === '') return choices.slice(0, most.choices);
  const rank = ({ name }: Choice): number => {
    const lower = name.toLowerCase();
    if (lower.startsWith(wanted)) return 0;
    if (lower.split(/[\s.]+/).some((word) => word.startsWith(wanted))) return 1;
    return lower.includes(wanted) ? 2 : 3;
  };
  const met = choices
    .map((choice, at) => ({ choice, at, rank: rank(choice) }))
    .filter((other) => other.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ choice }) => choice);
  if (met.length >= 5) return met.slice(0, most.choices);
  const near = nearestNames(
    wanted,
    choices.map(({ name }) => name),
    10,
  );
  const added = choices.filter((choice) => near.includes(choice.name) && !met.includes(choice));
  return [...met, ...added].slice(0, most.choices);
}

const known = new WeakMap<object, Map<Completion, Choice[]>>();

function choicesOf(completion: Completion, library: Library): Choice[] {
  const lists = known.get(library) ?? new Map<Completion, Choice[]>();
  known.set(library, lists);
  const list = lists.get(completion) ?? listChoices(completion, library);
  lists.set(completion, list);
  return list;
}

function listChoices(completion: Completion, library: Library): Choice[] {
  const loaded = library.main;
  const { report } = loaded;
  switch (completion) {
    case 'standard':
      return report.standards.map((standard) => choice(standardTitle(standard), standardKey(standard)));
    case 'section':
      return report.sections.flatMap((section) => {
        const key = sectionKey(section, loaded);
        return key.startsWith('at:') ? [] : [choice(section.title, key)];
      });
    case 'topic':
      return topicsOf(loaded).map((topic) => choice(topic, topic));
    case 'recommendation':
      return report.recommendations.map(({ number, text }) =>
        choice(`${number}. ${fold(text)}`, String(number)),
      );
    case 'command':
      return commands.map(({ definition }) => choice(definition.name, definition.name));
  }
}

function choice(name: string, value: string): Choice {
  const short = name.length > most.characters ? `${name.slice(0, most.characters - 1)}…` : name;
  return { name: short, value: value.slice(0, most.characters) };
}

/** Whole lines that go on from a line typed in the terminal, best first. */
export function completeLine(line: string, library: Library): string[] {
  const split = splitCommand(line);
  if (!split) return line.trim() === '' ? commands.map(({ definition }) => `/${definition.name} `) : [];
  if (!/\s/.test(line.trimStart())) {
    return commands
      .map(({ definition }) => `/${definition.name} `)
      .filter((name) => name.startsWith(line.trimStart()));
  }
  const options = commands.find(({ definition }) => definition.name === split.name)?.definition.options ?? [];
  const { option, before, typed } = optionTyped(split.rest, options);
  if (!option) return [];
  const values =
    option.choices?.filter((value) => value.startsWith(typed)) ??
    (option.completion ? complete(option.completion, typed, library).map(({ value }) => value) : []);
  const more =
    /\s$/.test(split.rest) || split.rest === ''
      ? options.slice(1).map(({ name }) => `/${split.name} ${split.rest}${name}:`)
      : [];
  return [...values.map((value) => `/${split.name} ${before}${value}`), ...more];
}

/** The option that is being typed at the end of a line, and what stands before its value. */
function optionTyped(
  rest: string,
  options: readonly Option[],
): { option: Option | undefined; before: string; typed: string } {
  const marks = options.flatMap((option) => {
    const at = rest.startsWith(`${option.name}:`) ? 0 : rest.lastIndexOf(` ${option.name}:`) + 1;
    const found = rest.startsWith(`${option.name}:`, at) && (at > 0 || rest.startsWith(`${option.name}:`));
    return found ? [{ option, value: at + option.name.length + 1 }] : [];
  });
  const last = marks.sort((a, b) => b.value - a.value)[0];
  if (!last) return { option: options[0], before: '', typed: rest };
  return { option: last.option, before: rest.slice(0, last.value), typed: rest.slice(last.value) };
}
