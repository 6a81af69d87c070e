import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readyBot, startBot } from '../standin/bot.ts';
import { listOf } from '../standin/json.ts';
import { person, slash, written } from '../standin/packets.ts';
import { StandIn, token } from '../standin/stand-in.ts';

let standin: StandIn;
beforeEach(async () => {
  standin = await StandIn.start();
});
afterEach(async () => {
  await standin.stop();
  expect(standin.world.violations).toEqual([]);
});

/** Expects the bot to leave with 1 after one clear line (beside its log). */
const leavesWith = async (env: Readonly<Record<string, string>>, words: RegExp) => {
  const bot = startBot(standin, { LOG_LEVEL: 'silent', ...env });
  expect(await bot.exit).toBe(1);
  const lines = bot.errors().trim().split('\n');
  expect(lines.filter((line) => words.test(line))).toHaveLength(1);
  expect(lines).toHaveLength(1);
  expect(bot.errors() + bot.output()).not.toContain(token);
  return bot;
};

describe('at start, one clear line and exit code 1', () => {
  test('without a token', () => leavesWith({ DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is missing.*npm run chat/));
  test('with a malformed value', () => leavesWith({ SHARDS: 'many' }, /^SHARDS is malformed/));
  test('with a wrong token', () =>
    leavesWith({ DISCORD_TOKEN: 'another.token.altogether' }, /refuses DISCORD_TOKEN/));

  test('when no sessions are left', async () => {
    standin.world.sessionsLeft = 0;
    await leavesWith({}, /log in no more/);
    expect(standin.gateway.identified).toEqual([]);
  });

  test('when the gateway refuses the token', async () => {
    standin.gateway.refusesIdentify = 4004;
    await leavesWith({}, /refuses DISCORD_TOKEN/);
  });

  test('when the gateway refuses the intents', async () => {
    standin.gateway.refusesIdentify = 4014;
    await leavesWith({}, /refuses the intents/);
  });
});

describe('at start', () => {
  test('the log says version, reports, since when it is up, and how fast Discord answers', async () => {
    const bot = await readyBot(standin);
    expect(await bot.stop()).toBe(0);
    const said = (message: string): unknown => {
      const line = bot
        .errors()
        .split('\n')
        .find((each) => each.includes(`"msg":"${message}"`));
      return JSON.parse(line ?? 'null');
    };
    const version = expect.stringMatching(/^\d+\.\d+\.\d+/);
    expect(said('reports loaded')).toMatchObject({ version, reports: [expect.any(String)] });
    const upSince = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(said('online')).toMatchObject({ version, upSince, latency: expect.any(Number) });
  });

  test('trouble of the API is waited out', async () => {
    standin.faults.add(/GET \/gateway\/bot/, { status: 503 }, 9);
    const bot = await readyBot(standin);
    expect(await bot.stop()).toBe(0);
  });

  test('commands are registered though Discord refuses at first, and the bot does not wait for it', async () => {
    standin.faults.add(/GET \/applications\/.+\/commands/, { status: 500 }, 4);
    const bot = startBot(standin);
    await bot.said('Online as');
    await bot.said('commands registered');
    expect(await bot.stop()).toBe(0);
  });

  test('commands that Discord refuses are logged, and the bot answers with those that it had', async () => {
    standin.faults.add(/PUT \/applications/, {
      status: 400,
      body: { code: 50_035, message: 'Invalid Form Body' },
    });
    const bot = startBot(standin);
    await bot.said('Discord refuses the commands');
    const interaction = standin.interact(slash(standin, person('x'), 'rating'));
    expect((await standin.answered(interaction)).type).toBe(4);
    expect(await bot.stop()).toBe(0);
  });

  test('nothing is written when Discord has the commands already', async () => {
    const first = await readyBot(standin);
    await first.stop();
    const second = await readyBot(standin);
    await second.stop();
    expect(standin.world.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(second.errors()).toContain('commands are as Discord has them');
  });

  test('commands are registered on one server when that is wanted', async () => {
    const bot = await readyBot(standin, { DISCORD_GUILD_ID: standin.guildId });
    await bot.stop();
    expect(standin.world.commands.has('global')).toBe(false);
    const commands = listOf(standin.world.commands.get(standin.guildId));
    expect(commands.length).toBeGreaterThan(9);
    const again = await readyBot(standin, { DISCORD_GUILD_ID: standin.guildId });
    await again.stop();
    expect(standin.world.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('the reader can be switched off in .env', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    writeFileSync(
      join(folder, '.env'),
      `DISCORD_TOKEN=${token}\nREADER=off\nDISCORD_API_URL=${standin.apiUrl}\n`,
    );
    const child = spawn(process.execPath, [join(process.cwd(), 'dist/start.js')], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await standin.gateway.when(() => standin.gateway.connections === 1);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(said).toContain('READER=off: questions are answered by words alone');
  });

  test('what was built can be run by another user than its owner', () => {
    expect(statSync('dist').mode & 0o055).toBe(0o055);
    expect(statSync('dist/start.js').mode & 0o044).toBe(0o044);
  });

  test('settings are read from .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${token}\nANSWER_MENTIONS=perhaps\n`);
    const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/start.js')], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ANSWER_MENTIONS is malformed/);
  });
});

describe('while it runs', () => {
  test.each([4004, 4014])('a close with %i ends the process with 1, for a supervisor', async (code) => {
    const bot = await readyBot(standin);
    standin.gateway.drop(code);
    expect(await bot.exit).toBe(1);
  });

  test('a 401 ends the process with 1, since discord.js drops its token then', async () => {
    const bot = await readyBot(standin, { LOG_LEVEL: 'info' });
    standin.faults.add(/POST \/channels/, { status: 401, body: { code: 0, message: '401: Unauthorized' } });
    standin.gateway.dispatch('MESSAGE_CREATE', written(standin, person('x'), '/rating', { isDirect: true }));
    expect(await bot.exit).toBe(1);
    expect(bot.errors()).toContain('refuses DISCORD_TOKEN');
  });
});
