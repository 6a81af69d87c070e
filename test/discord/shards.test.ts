import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot } from '../standin/bot.ts';
import { person, slash } from '../standin/packets.ts';
import { StandIn } from '../standin/stand-in.ts';

let standin: StandIn;
beforeEach(async () => {
  standin = await StandIn.start();
});
afterEach(async () => {
  await standin.stop();
  expect(standin.world.violations).toEqual([]);
});

test('two shards run as two processes, both answer, and both stop', async () => {
  const bot = startBot(standin, { SHARDS: '2' });
  await bot.said('Online with 2 shards');
  expect(standin.gateway.identified.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  for (const shard of [0, 1]) {
    const interaction = standin.interact(slash(standin, person('asker'), 'rating'), Date.now(), shard);
    await standin.answered(interaction);
  }
  expect(bot.output().match(/Add it to a server/g)).toHaveLength(1);
  expect(await bot.stop()).toBe(0);
  await standin.gateway.when(() => standin.gateway.connections === 0);
});

test('a shard that ends takes the others along, so that a supervisor starts all again', async () => {
  const bot = startBot(standin, { SHARDS: '2' });
  await bot.said('Online with 2 shards');
  standin.gateway.drop(4014);
  expect(await bot.exit).toBe(1);
  await standin.gateway.when(() => standin.gateway.connections === 0);
});

test('as many shards as Discord advises run in one process', async () => {
  standin.world.shards = 2;
  const bot = startBot(standin);
  await bot.said('Online as');
  await standin.gateway.when(() => standin.gateway.connections === 2);
  expect(await bot.stop()).toBe(0);
});
