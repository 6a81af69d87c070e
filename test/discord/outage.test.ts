import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readyBot, startBot } from '../standin/bot.ts';
import { slash } from '../standin/packets.ts';
import { StandIn } from '../standin/stand-in.ts';
import { messageOf, openSession, type Session, wordsOf } from './session.ts';

// Most of this is waiting: the tests run side by side, each with a bot and a Discord of its own.

const inSession = (run: (session: Session) => Promise<void>) => async () => {
  const session = await openSession();
  try {
    await run(session);
  } finally {
    await session.end();
  }
};

const answers = async (session: Session) => {
  const interaction = await session.ask('rating');
  expect(wordsOf(messageOf(interaction))).toContain('-# Asked: /rating');
  return interaction;
};

const asked = ({ standin, asker }: Session) => standin.interact(slash(standin, asker, 'rating'));
const requestsFor = ({ standin }: Session, { id }: { readonly id: string }) =>
  standin.world.received.filter(({ path }) => path.includes(id));

/** How long nothing gets through, in ms: several tries of the bot's long. */
const outage = 3000;

describe.concurrent('an outage', () => {
  test(
    'that leaves the connection standing: the bot comes back, and lets go what is too old',
    inSession(async (session) => {
      const { gateway } = session.standin;
      gateway.heartbeatInterval = 300;
      // The interval is told when it connects.
      gateway.drop('cut');
      await gateway.when(() => gateway.resumed === 1);
      gateway.goDeaf();
      const lost = asked(session);
      // The bot hears nothing, not even that its closing was heard, which it waits half a minute for.
      await gateway.when(() => gateway.resumed + gateway.identified.length > 2);
      await answers(session);
      expect(gateway.connections).toBe(1);
      await session.bot.said(new RegExp(`"id":"${lost.id}"[^\\n]*"status":"too late"`));
      expect(requestsFor(session, lost)).toEqual([]);
    }),
  );

  test(
    'in which the gateway refuses every connection: the bot comes back by itself',
    inSession(async (session) => {
      const { gateway, gatewayDoor } = session.standin;
      gateway.drop('cut');
      await gatewayDoor.shut();
      await sleep(outage);
      await gatewayDoor.open();
      await gateway.when(() => gateway.resumed + gateway.identified.length > 1);
      await gateway.when(() => gateway.connections === 1);
      await answers(session);
    }),
  );

  test(
    'in which nothing of Discord can be reached: the bot comes back by itself',
    inSession(async (session) => {
      const { gateway, gatewayDoor, restDoor } = session.standin;
      gateway.drop('cut');
      await Promise.all([gatewayDoor.shut(), restDoor.shut()]);
      await sleep(outage);
      await Promise.all([gatewayDoor.open(), restDoor.open()]);
      await gateway.when(() => gateway.resumed + gateway.identified.length > 1);
      await gateway.when(() => gateway.connections === 1);
      await answers(session);
    }),
  );

  test(
    'in which the API refuses connections: the answer comes through when it ends in time',
    inSession(async (session) => {
      const { restDoor } = session.standin;
      await restDoor.shut();
      const interaction = asked(session);
      await sleep(400);
      await restDoor.open();
      await session.standin.answered(interaction);
      await answers(session);
    }),
  );
});

describe.concurrent('the bot is online once and answers once', () => {
  test(
    'after a restart within five seconds, when Discord makes it wait',
    inSession(async (session) => {
      const { standin, bot } = session;
      const { gateway } = standin;
      gateway.identifyPause = 5000;
      expect(await bot.stop()).toBe(0);
      const again = await readyBot(standin);
      expect(gateway.connections).toBe(1);
      expect(requestsFor(session, await answers(session))).toHaveLength(1);
      expect(await again.stop()).toBe(0);
    }),
  );

  test(
    'after a start that the gateway refused',
    inSession(async (session) => {
      const { standin, bot } = session;
      const { gateway, gatewayDoor } = standin;
      expect(await bot.stop()).toBe(0);
      await gatewayDoor.shut();
      await expect(readyBot(standin)).rejects.toThrow('gateway does not let the bot in');
      await gatewayDoor.open();
      const again = await readyBot(standin);
      expect(gateway.connections).toBe(1);
      expect(requestsFor(session, await answers(session))).toHaveLength(1);
      expect(await again.stop()).toBe(0);
    }),
  );
});

/** Starts a bot that Discord does not let in, prepared so, and gives what it leaves behind. */
const refused = async (prepare: (standin: StandIn) => void, env: Readonly<Record<string, string>> = {}) => {
  const standin = await StandIn.start();
  try {
    prepare(standin);
    const bot = startBot(standin, { LOG_LEVEL: 'silent', ...env });
    return { code: await bot.exit, said: bot.errors(), connections: standin.gateway.connections };
  } finally {
    await standin.stop();
  }
};

describe.concurrent('at start, one clear line and exit code 1', () => {
  test('when the gateway cannot be reached', async () => {
    const end = await refused(({ world }) => {
      world.gatewayAddress = 'ws://127.0.0.1:9';
    });
    expect(end).toEqual({ code: 1, said: 'Discord’s gateway does not let the bot in.\n', connections: 0 });
  });

  test('when the API cannot be reached for 20 seconds', async () => {
    const began = Date.now();
    const end = await refused(() => undefined, { DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(end.code).toBe(1);
    expect(end.said).toMatch(/^Discord cannot be reached: .+\n$/);
    expect(Date.now() - began).toBeGreaterThan(10_000);
  });

  test('when the API takes requests and never answers', async () => {
    const end = await refused(({ faults }) => faults.add(/GET \/gateway\/bot/, { delay: 120_000 }, 9));
    expect(end.code).toBe(1);
    expect(end.said).toMatch(/^Discord cannot be reached: it does not answer\.\n$/);
  });

  test('when the gateway takes the connection and never answers', async () => {
    const end = await refused(({ gateway }) => {
      gateway.ignoresIdentify = true;
    });
    expect(end).toEqual({ code: 1, said: 'Discord’s gateway does not let the bot in.\n', connections: 0 });
  });

  test('when the gateway answers no upgrade but with 503', async () => {
    const end = await refused(({ gateway }) => {
      gateway.refusesUpgrade = 503;
    });
    expect(end.code).toBe(1);
    expect(end.said).toMatch(/^Discord’s gateway does not let the bot in.*\n$/);
  });
});

test('told to stop while Discord cannot be reached yet, it exits with 0', async () => {
  const standin = await StandIn.start();
  standin.faults.add(/GET \/gateway\/bot/, { status: 503 }, 99);
  const bot = startBot(standin);
  await bot.said('Discord cannot be reached yet');
  expect(await bot.stop()).toBe(0);
  await standin.stop();
});
