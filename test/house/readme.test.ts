import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesIn, inlineLines, looksLike } from './readme.ts';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
/** As a newcomer's machine is: no colours, and the reader on. */
const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, READER: undefined };

/** Commands that answer and leave, run without npm, which has its own test. */
const short = /npm run (?:--silent |-s )?(chat|knowledge) -- /gu;

describe('reading a README', () => {
  const text = 'Type `/help` or `/rating [x]`.\n\n```console\n$ echo a\na\n\n$ echo b\n```\n';

  it('finds what is typed and what is shown', () => {
    expect(examplesIn(text, '$ ')).toEqual([
      { typed: 'echo a', shown: ['a'] },
      { typed: 'echo b', shown: [] },
    ]);
    expect(inlineLines(text)).toEqual(['/help']);
  });

  it('compares line by line, an ellipsis standing for any lines', () => {
    expect(looksLike('a\nb\nc\n', ['a', '…', 'c'])).toBe(true);
    expect(looksLike('a\nb\nc\n', ['a', 'c'])).toBe(false);
    expect(looksLike('a (b)\n', ['a (b)'])).toBe(true);
  });
});

describe.skipIf(readme === '')('README.md', () => {
  const typed = examplesIn(readme, '$ ').filter((example) => example.typed.search(short) >= 0);
  const said = examplesIn(readme, '› ');
  const inline = inlineLines(readme);

  it.each(typed)('shows what is printed by $typed', ({ typed: line, shown }) => {
    const command = line.replace(short, 'node dist/$1.js ');
    const { stdout, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: environment });
    expect(status).toBeLessThan(2);
    if (shown.length > 0 && !looksLike(stdout, shown)) expect(stdout.split('\n')).toEqual(shown);
  });

  it.each(said)('shows the reply to $typed', ({ typed: line, shown }) => {
    const { stdout } = spawnSync(process.execPath, ['dist/chat.js', '--', line], {
      encoding: 'utf8',
      env: environment,
    });
    const reply = shown.at(-1) === 'Goodbye.' ? shown.slice(0, -1) : shown;
    if (!looksLike(stdout, reply)) expect(stdout.split('\n')).toEqual(reply);
  });

  it.skipIf(inline.length === 0)('names only command lines that work', () => {
    const { stdout } = spawnSync(process.execPath, ['dist/chat.js', '--json'], {
      encoding: 'utf8',
      env: environment,
      input: `${inline.join('\n')}\n`,
    });
    const replies = stdout.trimEnd().split('\n');
    expect(replies).toHaveLength(inline.length);
    const invalid = inline.filter((_, index) => replies[index]?.includes('"status":"invalid"'));
    expect(invalid).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:--silent |-s )?([a-z:]+)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
