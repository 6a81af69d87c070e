import type { Definition, Option } from './command.ts';

/** A line taken apart: the options as they were typed, white space folded; those left empty are absent. */
export interface Line {
  readonly given: Readonly<Record<string, string>>;
  /** Names of options that were given more than once. */
  readonly repeated: readonly string[];
}

/** Where an option begins: its name, where the mark stands, and where its value starts. */
interface Mark {
  readonly name: string;
  readonly at: number;
  readonly value: number;
}

/** Splits "/rating staffing" into the command's name and the rest; null when the line has no slash in front. */
export function splitCommand(line: string): { name: string; rest: string } | null {
  const match = /^\s*\/(\S*)\s*/.exec(line);
  return match ? { name: (match[1] ?? '').toLowerCase(), rest: line.slice(match[0].length) } : null;
}

/**
 * Reads what follows a command's name. A declared option's name and a colon, at the start or after white space,
 * begin that option; what stands before the first such mark is the first option, and its own name is then a word
 * like others ("short question: who leads it?"). A value in double quotation marks may hold marks itself; within it,
 * a backslash takes the next character as it is.
 */
export function parseOptions(rest: string, options: readonly Option[]): Line {
  const given: Record<string, string> = {};
  const repeated: string[] = [];
  const put = (name: string, raw: string) => {
    const value = fold(raw);
    if (value === '') return;
    if (name in given) repeated.push(name);
    else given[name] = value;
  };

  const [first, ...others] = options;
  const startsWithMark = first !== undefined && nextMark(rest, 0, options)?.at === rest.search(/\S/);
  const marks = startsWithMark ? options : others;
  let mark = nextMark(rest, 0, marks);
  if (first && !startsWithMark) put(first.name, rest.slice(0, mark?.at ?? rest.length));
  while (mark) {
    const quoted = quotedValue(rest, mark.value, marks);
    const after: Mark | null = nextMark(rest, quoted?.end ?? mark.value, marks);
    put(mark.name, quoted?.text ?? rest.slice(mark.value, after?.at ?? rest.length));
    mark = after;
  }
  return { given, repeated };
}

/** Prints the canonical line: reading it gives the same options again. */
export function printLine(
  definition: Definition,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const words = [`/${definition.name}`];
  definition.options.forEach((option, index) => {
    const value = given[option.name];
    if (value === undefined) return;
    const clear = nextMark(value, 0, definition.options) === null && !value.startsWith('"');
    if (index === 0 && nextMark(value, 0, definition.options) === null) words.push(value);
    else words.push(`${option.name}:${clear ? value : quote(value)}`);
  });
  return words.join(' ');
}

/** One space for each run of white space and control characters, none at the ends. */
export function fold(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function nextMark(text: string, from: number, options: readonly Option[]): Mark | null {
  for (let at = from; at < text.length; at++) {
    if (at > 0 && !/\s/.test(text.charAt(at - 1))) continue;
    const option = options.find(({ name }) => text.startsWith(`${name}:`, at));
    if (option) return { name: option.name, at, value: at + option.name.length + 1 };
  }
  return null;
}

/** A value in quotation marks, when the closing one ends the line or stands before the next option. */
function quotedValue(
  text: string,
  from: number,
  options: readonly Option[],
): { text: string; end: number } | null {
  const match = /"((?:[^"\\]|\\.)*)"/sy;
  match.lastIndex = from;
  const found = match.exec(text);
  if (!found) return null;
  const end = from + found[0].length;
  const rest = text.slice(end);
  const space = rest.length - rest.trimStart().length;
  const next = nextMark(text, end, options);
  const closes = rest.trim() === '' || (space > 0 && next?.at === end + space);
  return closes ? { text: (found[1] ?? '').replace(/\\(.)/gs, '$1'), end } : null;
}
