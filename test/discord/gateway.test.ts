import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readyBot } from '../standin/bot.ts';
import { press, slash, written } from '../standin/packets.ts';
import { carriedBy, isHidden, messageOf, openSession, type Session, wordsOf } from './session.ts';

let session: Session;
afterEach(() => session.end());

const answers = async () => {
  const interaction = await session.ask('rating');
  expect(wordsOf(messageOf(interaction))).toContain('-# Asked: /rating');
};

/** Sends a command while the bot is away: it must come through when the bot is back. */
const askedMeanwhile = () => session.standin.interact(slash(session.standin, session.asker, 'rating'));

describe('when the connection breaks, the bot resumes and nothing is lost', () => {
  test.each([
    ['cut off', 'cut'],
    ['closed with 1001', 1001],
    ['closed with 4000', 4000],
    ['closed with 4009', 4009],
  ] as const)('%s', async (_name, how) => {
    session = await openSession();
    const { standin } = session;
    standin.gateway.drop(how);
    const meanwhile = askedMeanwhile();
    await standin.gateway.when(() => standin.gateway.resumed === 1);
    await standin.answered(meanwhile);
    await answers();
    expect(standin.gateway.identified).toHaveLength(1);
  });

  test('asked to reconnect', async () => {
    session = await openSession();
    session.standin.gateway.operation(7);
    await session.standin.gateway.when(() => session.standin.gateway.resumed === 1);
    await answers();
  });

  test('told that its session is invalid but can be resumed', async () => {
    session = await openSession();
    session.standin.gateway.operation(9, true);
    await session.standin.gateway.when(() => session.standin.gateway.resumed === 1);
    await answers();
  });

  test('left without acknowledgement of its heartbeats', async () => {
    session = await openSession();
    const { gateway } = session.standin;
    gateway.heartbeatInterval = 300;
    gateway.acknowledges = false;
    // The interval is told when it connects.
    gateway.drop('cut');
    await gateway.when(() => gateway.resumed === 1);
    await gateway.when(() => gateway.resumed > 1);
    gateway.acknowledges = true;
    await answers();
  });
});

describe('when its session is lost, the bot identifies again and goes on', () => {
  test.each([
    ['told that its session is invalid', (one: Session) => one.standin.gateway.operation(9, false)],
    [
      'refused when it resumes',
      ({ standin: { gateway } }: Session) => {
        gateway.refusesResume = true;
        gateway.drop(4000);
      },
    ],
    [
      'closed with 4007',
      ({ standin: { gateway } }: Session) => {
        gateway.drop(4007);
        gateway.forget();
      },
    ],
    [
      'closed with 4008',
      ({ standin: { gateway } }: Session) => {
        gateway.drop(4008);
        gateway.forget();
      },
    ],
    [
      'closed with 1000',
      ({ standin: { gateway } }: Session) => {
        gateway.drop(1000);
        gateway.forget();
      },
    ],
  ])('%s', async (_name, lose) => {
    session = await openSession();
    const { gateway } = session.standin;
    lose(session);
    await gateway.when(() => gateway.identified.length === 2);
    await gateway.when(() => gateway.connections === 1);
    await answers();
  });
});

test('while the gateway answers with 503, the bot keeps trying, and lets go what has become too old', async () => {
  session = await openSession();
  const { standin, bot } = session;
  const { gateway } = standin;
  gateway.refusesUpgrade = 503;
  gateway.drop('cut');
  const old = askedMeanwhile();
  await bot.said('the connection is in trouble');
  await new Promise((resolve) => setTimeout(resolve, 3200));
  const young = askedMeanwhile();
  gateway.refusesUpgrade = null;
  await gateway.when(() => gateway.resumed === 1);
  await standin.answered(young);
  await bot.said(new RegExp(`"id":"${old.id}"[^\\n]*"status":"too late"`));
  expect(old.answer).toBeUndefined();
  await answers();
});

test('an interaction that is delivered twice is answered once', async () => {
  session = await openSession();
  const { standin } = session;
  const interaction = await session.ask('rating');
  standin.gateway.dispatch('INTERACTION_CREATE', interaction.packet);
  await answers();
  const callbacks = standin.world.received.filter(({ path }) => path.includes(interaction.id));
  expect(callbacks).toHaveLength(1);
});

test('an interaction that is delivered twice at the same time is answered once', async () => {
  session = await openSession();
  const { standin } = session;
  // The first answer is still under way when the second delivery comes.
  standin.faults.add(/POST \/interactions/, { delay: 500 });
  const interaction = askedMeanwhile();
  standin.gateway.dispatch('INTERACTION_CREATE', interaction.packet);
  await standin.answered(interaction);
  await answers();
  expect(standin.world.received.filter(({ path }) => path.includes(interaction.id))).toHaveLength(1);
});

test('an interaction that is delivered too late is dropped, without a request', async () => {
  session = await openSession();
  const { standin, asker } = session;
  const late = standin.interact(slash(standin, asker, 'rating'), Date.now() - 60_000);
  await answers();
  await session.bot.said('too late');
  expect(standin.world.received.some(({ path }) => path.includes(late.id))).toBe(false);
});

test('garbage is passed over', async () => {
  session = await openSession();
  const { standin, asker } = session;
  const { gateway } = standin;
  for (const data of [null, 7, 'x', [], {}, { id: 'x' }, { id: '1', token: 't', type: 2 }]) {
    gateway.dispatch('NEVER_HEARD_OF', data);
  }
  for (const text of [
    'no JSON',
    'null',
    '7',
    '{}',
    '{"op":"x"}',
    '{"op":0,"d":null,"s":null,"t":null}',
    '{"op":0,"d":{},"s":"x","t":"X"}',
    '{"op":11,"d":null,"s":null,"t":null}',
    '{"op":99,"d":null,"s":null,"t":null}',
  ]) {
    gateway.sendRaw(text);
  }
  const odd = slash(standin, asker, 'rating');
  for (const change of [
    { type: 77 },
    { channel: { id: standin.channelId, type: 4711 } },
    { data: { id: '1', name: 'x', type: 9 } },
    { data: { custom_id: 'x', component_type: 4711 }, type: 3, message: { components: [{ type: 4711 }] } },
  ]) {
    await session.send({ ...odd, ...change });
  }
  await answers();
});

test('buttons from before a restart work', async () => {
  session = await openSession();
  const { standin, asker, bot } = session;
  const message = messageOf(await session.ask('rating'));
  expect(await bot.stop()).toBe(0);
  const again = await readyBot(standin);
  const pressed = await session.send(press(standin, asker, message, carriedBy(message, 'In context')));
  expect(pressed.answer?.type).toBe(7);
  expect(await again.stop()).toBe(0);
});

test('with mentions switched off, the bot asks Discord for no events at all', async () => {
  session = await openSession({ ANSWER_MENTIONS: 'false' });
  expect(session.standin.gateway.identified[0]?.intents).toBe(0);
  await answers();
});

test('with mentions, it asks for none that is privileged', async () => {
  session = await openSession();
  expect(session.standin.gateway.identified[0]?.intents).toBe(1 | (1 << 9) | (1 << 12));
});

test('a person may ask 20 times a minute by mention, and is told once', async () => {
  session = await openSession();
  const { standin, asker } = session;
  const mention = `<@${standin.world.applicationId}> /rating`;
  for (let count = 0; count < 25; count++) {
    standin.gateway.dispatch('MESSAGE_CREATE', written(standin, asker, mention, { mentionsBot: true }));
  }
  await standin.world.when(() => standin.world.posted.length === 21);
  await answers();
  expect(standin.world.posted.filter((each) => wordsOf(each).includes('wait a minute'))).toHaveLength(1);
  expect(standin.world.posted).toHaveLength(21);
});

test('a handler that fails tells the person, is logged without what was typed, and the process stays', async () => {
  session = await openSession();
  const { standin, bot } = session;
  // Discord refuses what the bot says for a reason of its own.
  standin.faults.add(/POST \/interactions/, {
    status: 400,
    body: { code: 50_035, message: 'Invalid Form Body' },
  });
  const interaction = await session.ask('finding', { topic: 'a secret that was typed' });
  expect(isHidden(interaction)).toBe(true);
  expect(wordsOf(messageOf(interaction))).toContain('Something went wrong');
  await bot.said('an answer failed');
  expect(bot.errors()).not.toContain('a secret that was typed');
  const line = bot
    .errors()
    .split('\n')
    .find((each) => each.includes('an answer failed'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    id: interaction.id,
    command: 'finding',
    options: ['topic'],
  });
  await answers();
});

test('what looks like an interaction or a message but is none is passed over', async () => {
  session = await openSession();
  const { gateway } = session.standin;
  for (const type of ['INTERACTION_CREATE', 'MESSAGE_CREATE']) {
    for (const data of [
      null,
      7,
      'x',
      [],
      {},
      { id: 'x' },
      { id: '1', token: 't', type: 2 },
      { channel_id: '1', author: {} },
    ]) {
      gateway.dispatch(type, data);
    }
  }
  // What discord.js makes objects of cannot hurt either.
  for (const type of [
    'GUILD_CREATE',
    'CHANNEL_CREATE',
    'GUILD_MEMBER_ADD',
    'GUILD_ROLE_CREATE',
    'THREAD_CREATE',
  ]) {
    for (const data of [null, 7, {}]) gateway.dispatch(type, data);
  }
  await answers();
});

test('while a server is unavailable, the others are answered at once', async () => {
  session = await openSession({}, 'node', { unavailable: ['1200000000000000000'] });
  await answers();
  expect(session.standin.world.commands.size).toBe(1);
});

test('a rejection that nobody caught is logged and ends the process with 1', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'bot-')), 'reject.mjs');
  writeFileSync(file, 'setTimeout(() => Promise.reject(new Error("unforeseen")), 3000);');
  session = await openSession({ NODE_OPTIONS: `--import ${file}` });
  expect(await session.bot.exit).toBe(1);
  expect(session.bot.errors()).toMatch(/"level":60.*unforeseen/);
});
