import { execFile, spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/all.ts';
import { Reply } from '../../commands/reply.ts';

const environment = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };

function chat(words: readonly string[], input = '', env: NodeJS.ProcessEnv = environment) {
  return spawnSync(process.execPath, ['dist/chat.js', ...words], { encoding: 'utf8', input, env });
}

function repliesIn(stdout: string): Reply[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => Reply.parse(JSON.parse(line)));
}

describe('one line', () => {
  it.each([
    ['answered', '/rating', 0],
    ['not-found', '/recommendation 99', 1],
    ['invalid', '/finding', 2],
    ['invalid', '', 2],
  ])('that is %s, %j, leaves with exit code %i', (status, line, code) => {
    const drawn = chat([line]);
    expect(drawn.status).toBe(code);
    expect(drawn.stderr).toBe('');
    expect(drawn.stdout).not.toBe('');
    const printed = chat(['--json', line]);
    expect(printed.status).toBe(code);
    expect(repliesIn(printed.stdout)).toMatchObject([{ status }]);
  });

  it('may be given as several words', () => {
    expect(chat(['/recommendation', '1', '--json']).stdout).toBe(
      chat(['--json', '/recommendation 1']).stdout,
    );
  });

  it('is answered without reading what is piped in', async () => {
    const child = spawn(process.execPath, ['dist/chat.js', '--json', '/rating'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(repliesIn(stdout)).toHaveLength(1);
  });
});

describe('lines piped in', () => {
  it('are answered in order, one reply each, whatever they hold', () => {
    const lines = [
      '/rating',
      '',
      '/recommendation 99',
      '/finding',
      '\u0000\u001b[2J',
      'exit',
      '/recommendation 1',
    ];
    const { stdout, stderr, status } = chat(['--json'], lines.join('\r\n'));
    const replies = repliesIn(stdout);
    expect(replies).toHaveLength(lines.length);
    expect(replies.map((reply) => reply.status)).toMatchObject({
      0: 'answered',
      1: 'invalid',
      2: 'not-found',
      3: 'invalid',
    });
    expect(replies.at(-1)?.line).toBe('/recommendation 1');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('are answered as they come', async () => {
    const child = spawn(process.execPath, ['dist/chat.js', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('/rating\n');
    const first = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(`${chunk}`)),
    );
    expect(JSON.parse(first)).toMatchObject({ command: 'rating' });
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('that are none give nothing', () => {
    expect(chat(['--json'])).toMatchObject({ stdout: '', stderr: '', status: 0 });
    expect(chat([])).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  it('are drawn one below the other without --json, each below the line that was asked', () => {
    const { stdout, status } = chat([], '/rating\n/recommendation 1\n');
    expect(stdout.split('\n').filter((line) => line.startsWith('› '))).toEqual([
      '› /rating',
      '› /recommendation 1',
    ]);
    expect(status).toBe(0);
  });

  it('end quietly when the reader has left', async () => {
    const line = `yes /rating | head -500 | "${process.execPath}" dist/chat.js --json | head -1`;
    const [stdout, stderr] = await new Promise<string[]>((resolve) =>
      execFile('bash', ['-c', line], (_error, out, err) => resolve([out, err])),
    );
    expect(repliesIn(stdout ?? '')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});

describe('options', () => {
  it('print the JSON Schema of a reply, with each status', () => {
    const { stdout, status } = chat(['--schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
    for (const word of ['answered', 'not-found', 'invalid']) expect(stdout).toContain(`"const": "${word}"`);
  });

  it('print help that names every command', () => {
    const { stdout, status } = chat(['--help']);
    expect(status).toBe(0);
    for (const { definition } of commands) expect(stdout).toContain(`  /${definition.name}`);
  });

  it('that do not exist give one line on stderr and nothing else', () => {
    const { stdout, stderr, status } = chat(['--colour', '/rating']);
    expect([stdout, stderr, status]).toEqual([
      '',
      'chat: there is no option --colour; there are --json, --explain, --picture, --schema, --help\n',
      2,
    ]);
  });
});

it('writes colours only where they are wanted', () => {
  expect(chat(['/rating']).stdout).not.toContain('\u001b');
  expect(chat(['/rating'], '', { ...environment, FORCE_COLOR: '1' }).stdout).toContain('\u001b[');
  expect(chat(['--json', '/rating'], '', { ...environment, FORCE_COLOR: '1' }).stdout).not.toContain(
    '\u001b',
  );
});
