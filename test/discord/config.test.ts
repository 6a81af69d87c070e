import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz012345';

const configOf = (env: Record<string, string>) => {
  const read = readConfig({ DISCORD_TOKEN: token, ...env });
  return 'config' in read ? read.config : read.problem;
};

describe('the configuration', () => {
  test('needs a token only', () => {
    expect(configOf({})).toEqual({
      token,
      guildId: null,
      apiUrl: 'https://discord.com/api',
      answerMentions: true,
      logLevel: 'info',
      shards: 'auto',
      reader: 'on',
    });
  });

  test('takes every value that the example file explains', () => {
    const names = Object.keys(parse(readFileSync('.env.example')));
    expect(names).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'ANSWER_MENTIONS',
      'LOG_LEVEL',
      'SHARDS',
      'READER',
    ]);
    expect(
      configOf({
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        ANSWER_MENTIONS: 'off',
        LOG_LEVEL: 'debug',
        SHARDS: '2',
        READER: 'OFF',
      }),
    ).toMatchObject({
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      answerMentions: false,
      logLevel: 'debug',
      shards: 2,
      reader: 'off',
    });
  });

  test('counts an empty value as none', () => {
    expect(configOf({ DISCORD_GUILD_ID: '', SHARDS: ' ' })).toMatchObject({ guildId: null, shards: 'auto' });
  });

  test('leaves out the version of an address, which discord.js adds', () => {
    expect(configOf({ DISCORD_API_URL: 'https://proxy.example/api/v10' })).toMatchObject({
      apiUrl: 'https://proxy.example/api',
    });
  });

  test.each([
    ['DISCORD_TOKEN', ''],
    ['DISCORD_TOKEN', 'Bot with a space'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'no address'],
    ['DISCORD_API_URL', 'ftp://discord.com/api'],
    ['ANSWER_MENTIONS', 'perhaps'],
    ['LOG_LEVEL', 'loud'],
    ['SHARDS', '0'],
    ['SHARDS', '1.5'],
    ['SHARDS', 'two'],
  ])('says in one line what is wrong with %s=%s, without quoting it', (name, value) => {
    const read = readConfig({ DISCORD_TOKEN: token, [name]: value });
    const problem = 'problem' in read ? read.problem : '';
    expect(problem).toMatch(
      new RegExp(`^${name} is (missing|malformed): set it in \\.env to .+npm run chat`),
    );
    expect(problem).not.toContain('\n');
    expect(problem).not.toContain(token);
    if (value) expect(problem).not.toContain(`=${value}`);
  });
});
