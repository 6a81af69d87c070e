import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, readyBot } from '../standin/bot.ts';
import { person, slash, written } from '../standin/packets.ts';
import { StandIn } from '../standin/stand-in.ts';

let standin: StandIn;
let bot: Bot;
beforeEach(async () => {
  standin = await StandIn.start();
});
afterEach(() => standin.stop());

/** Signals the process, or the whole group that npm and node are in, as a terminal does. */
const signal = (name: NodeJS.Signals, to: 'process' | 'group') => {
  const id = bot.process.pid ?? 0;
  process.kill(to === 'group' ? -id : id, name);
};

describe('told to stop, it exits with 0', () => {
  test.each([
    ['SIGTERM', 'process', 'node'],
    ['SIGINT', 'process', 'node'],
    ['SIGTERM', 'process', 'npm'],
    ['SIGINT', 'group', 'npm'],
    ['SIGTERM', 'group', 'npm'],
  ] as const)('%s to the %s of %s', async (name, to, by) => {
    bot = await readyBot(standin, {}, by);
    signal(name, to);
    await bot.exit;
    await standin.gateway.when(() => standin.gateway.connections === 0);
    // npm itself may end by the signal that it got; the bot said that it stopped, and is gone.
    expect(bot.errors()).toContain('"msg":"stopping"');
    if (by === 'node') expect(await bot.exit).toBe(0);
  });

  test('also when it is told twice', async () => {
    bot = await readyBot(standin);
    signal('SIGINT', 'process');
    signal('SIGINT', 'process');
    expect(await bot.exit).toBe(0);
  });
});

test('it finishes what is under way first, answers to mentions too, and takes nothing more', async () => {
  bot = await readyBot(standin);
  standin.faults.add(/POST \/interactions/, { delay: 700 });
  standin.faults.add(/POST \/channels/, { delay: 700 });
  const asker = person('asker');
  const interaction = standin.interact(slash(standin, asker, 'rating'));
  standin.gateway.dispatch('MESSAGE_CREATE', written(standin, asker, '/rating', { isDirect: true }));
  await standin.world.when(
    () => standin.world.received.filter(({ method }) => method === 'POST').length === 2,
  );
  signal('SIGTERM', 'process');
  await bot.said('"msg":"stopping"');
  const more = standin.interact(slash(standin, asker, 'rating'));
  expect(await bot.exit).toBe(0);
  expect(interaction.answer?.type).toBe(4);
  expect(standin.world.posted).toHaveLength(1);
  expect(more.answer).toBeUndefined();
});

test('it does not wait for an API that hangs', async () => {
  bot = await readyBot(standin);
  standin.faults.add(/POST \/channels/, { delay: 60_000 });
  standin.gateway.dispatch('MESSAGE_CREATE', written(standin, person('x'), '/rating', { isDirect: true }));
  await standin.world.when(() => standin.world.received.some(({ path }) => path.startsWith('/channels')));
  const began = Date.now();
  signal('SIGTERM', 'process');
  expect(await bot.exit).toBe(0);
  // Discord and supervisors give it five seconds; this is what it promises, not how fast the machine is.
  expect(Date.now() - began).toBeLessThan(10_000);
});
