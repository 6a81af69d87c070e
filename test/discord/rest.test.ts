import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { slash, written } from '../standin/packets.ts';
import { messageOf, openSession, type Session, wordsOf } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.standin.faults.clear());
afterAll(() => session.end());

const callback = /POST \/interactions\/.+\/callback/;
const answered = async () => {
  const interaction = await session.ask('rating');
  expect(wordsOf(messageOf(interaction))).toContain('-# Asked: /rating');
  return interaction;
};

describe('an answer comes through', () => {
  test.each([
    ['a burst of 500s', { status: 500 }, 5],
    ['a burst of 503s that outlasts the retries of discord.js', { status: 503 }, 8],
    ['connections that are reset', { cut: 'reset' }, 3],
    ['connections that are closed', { cut: 'close' }, 3],
    ['a slow API', { delay: 1500 }, 1],
    [
      'a short rate limit of the route',
      {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
        headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'user' },
      },
      1,
    ],
    [
      'a short global rate limit',
      {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.3, global: true },
        headers: { 'retry-after': '0.3', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
      },
      1,
    ],
  ] as const)('%s', async (_name, fault, times) => {
    session.standin.faults.add(callback, fault, times);
    await answered();
  });

  test.each(['reset', 'close'] as const)('though the confirmation is lost (%s)', async (cut) => {
    session.standin.faults.add(callback, { cut, isTaken: true });
    const interaction = await answered();
    await answered();
    await session.bot.said(new RegExp(`"id":"${interaction.id}"[^\\n]*"status":"answered"`));
  });

  test('to a mention, once only, though Discord is in trouble', async () => {
    const { standin, asker } = session;
    standin.faults.add(/POST \/channels/, { status: 502 }, 6);
    const before = standin.world.posted.length;
    const mention = `<@${standin.world.applicationId}> /rating`;
    standin.gateway.dispatch('MESSAGE_CREATE', written(standin, asker, mention, { mentionsBot: true }));
    await standin.world.when(() => standin.world.posted.length > before);
    await answered();
    expect(standin.world.posted.length).toBe(before + 1);
  });
});

test('a mention where the bot may not write is logged without what was said, and the next one is answered', async () => {
  const { standin, asker, bot } = session;
  standin.faults.add(/POST \/channels/, {
    status: 403,
    body: { code: 50_013, message: 'Missing Permissions' },
  });
  const before = standin.world.posted.length;
  const mention = (words: string) =>
    written(standin, asker, `<@${standin.world.applicationId}> ${words}`, { mentionsBot: true });
  standin.gateway.dispatch('MESSAGE_CREATE', mention('/finding a secret that was typed'));
  await bot.said('a mention was not answered');
  expect(bot.errors()).not.toContain('a secret that was typed');
  standin.gateway.dispatch('MESSAGE_CREATE', mention('/rating'));
  await standin.world.when(() => standin.world.posted.length > before);
  await answered();
});

test('an answer that cannot come in time is given up, and the next one comes', async () => {
  const { standin, asker, bot } = session;
  standin.faults.add(callback, { delay: 20_000 });
  const late = standin.interact(slash(standin, asker, 'rating'));
  await bot.said(new RegExp(`"id":"${late.id}"[^\\n]*"status":"too late"`));
  await answered();
});

describe('a rate limit that outlasts the three seconds costs that answer only', () => {
  test.each([
    ['of the route', 'user', { 'x-ratelimit-scope': 'user' }],
    ['of everything', 'global', { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }],
  ] as const)('%s', async (_name, scope, headers) => {
    const { standin, asker, bot } = session;
    const seconds = 4;
    standin.faults.add(callback, {
      status: 429,
      body: {
        message: 'You are being rate limited.',
        retry_after: seconds,
        global: scope === 'global',
      },
      headers: { 'retry-after': String(seconds), ...headers },
    });
    const limited = standin.interact(slash(standin, asker, 'rating'));
    await bot.said(new RegExp(`"id":"${limited.id}"[^\\n]*"status":"too late"`));
    expect(limited.answer).toBeUndefined();
    if (scope === 'global') await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
    await answered();
  });
});

test('an interaction that somebody else has answered is left alone, and the next one is answered', async () => {
  const { standin, asker, bot } = session;
  standin.faults.add(callback, { status: 400, body: { code: 40_060, message: 'Already acknowledged' } });
  const taken = standin.interact(slash(standin, asker, 'rating'));
  await bot.said(new RegExp(`"id":"${taken.id}"[^\\n]*"msg":"interaction"`));
  expect(standin.world.received.filter(({ path }) => path.includes(taken.id))).toEqual([]);
  await answered();
});

test('an interaction that Discord no longer knows is given up, and the next one is answered', async () => {
  const { standin, bot, asker } = session;
  standin.faults.add(callback, { status: 404, body: { code: 10_062, message: 'Unknown interaction' } });
  const gone = standin.interact(slash(standin, asker, 'rating'));
  await bot.said(new RegExp(`"id":"${gone.id}"[^\\n]*"status":"too late"`));
  await answered();
});

test('no token of an interaction, nor the bot’s own, stands in the log', () => {
  const text = session.bot.errors() + session.bot.output();
  expect(text).not.toContain('aW50ZXJhY3Rpb246');
  expect(text).not.toContain('stand.in-for-discord');
});
