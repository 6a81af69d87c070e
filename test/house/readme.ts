/** Something that a README tells people to type, and what it says they will see. */
export interface Example {
  readonly typed: string;
  readonly shown: readonly string[];
}

/** The fenced blocks of a Markdown text, each as its lines. */
export function fencedBlocks(markdown: string): string[][] {
  return [...markdown.matchAll(/^```[^\n]*\n(.*?)^```/gmsu)].map((match) =>
    (match[1] ?? '').trimEnd().split('\n'),
  );
}

/** What is typed after a prompt in fenced blocks, with what stands below it. */
export function examplesIn(markdown: string, prompt: string): Example[] {
  return fencedBlocks(markdown).flatMap((lines) => {
    const starts = lines.flatMap((line, index) => (line.startsWith(prompt) ? [index] : []));
    return starts.map((start, index) => ({
      typed: (lines[start] ?? '').slice(prompt.length),
      shown: trimmed(lines.slice(start + 1, starts[index + 1])),
    }));
  });
}

/** The command lines that stand in a text as inline code and can be typed as they are; "/command" stands for any. */
export function inlineLines(markdown: string): string[] {
  const prose = markdown.replace(/^```[^\n]*\n.*?^```/gmsu, '');
  return [...prose.matchAll(/`(\/[a-z][^`\n]*)`/gu)]
    .map((match) => match[1] ?? '')
    .filter((line) => /^\/(?!command$)[a-z]+( [^[\]<>…|]+)?$/u.test(line));
}

/** Whether an output is what was shown; a line "…" stands for any lines. White space at line ends is free. */
export function looksLike(output: string, shown: readonly string[]): boolean {
  const pattern = shown
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${escapeRegExp(line.trimEnd())}[ \\t]*\\n`))
    .join('');
  return new RegExp(`^\\n*${pattern}\\n*$`, 'u').test(`${output}\n`);
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function trimmed(lines: readonly string[]): readonly string[] {
  const filled = lines.map((line) => line.trim() !== '');
  return lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}
