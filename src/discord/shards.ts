import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { packageRoot } from '../package.ts';
import { Fatal } from './fatal.ts';

/** True in a process that a sharding manager started. */
export const isShard = (env: NodeJS.ProcessEnv): boolean => env['SHARDING_MANAGER'] !== undefined;

/** How long shards may take to stop before they are ended, in ms. */
const stopLimit = 4500;

/** The processes that share the servers: started one after the other, stopped together. */
export class Shards {
  private readonly manager: ShardingManager;
  private readonly log: Log;
  private isStopping = false;

  constructor(config: Config, count: number, log: Log, onFatal: (error: Fatal) => void) {
    this.log = log;
    this.manager = new ShardingManager(join(packageRoot, 'dist', 'start.js'), {
      totalShards: count,
      token: config.token,
      // A supervisor starts all of them again: a shard that keeps dying must not go unnoticed.
      respawn: false,
    });
    this.manager.on('shardCreate', (shard) => {
      shard.on('death', () => {
        if (!this.isStopping) onFatal(new Fatal(`Shard ${shard.id} ended; its last lines above say why.`));
      });
    });
  }

  /** @throws Fatal when one of them does not come up. */
  async start(): Promise<void> {
    try {
      await this.manager.spawn({ delay: 5500, timeout: 60_000 });
    } catch (error) {
      if (!this.isStopping) throw new Fatal('A shard did not come up.', { cause: error });
    }
  }

  /** Asks every shard to stop and waits until all have. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.log.info({ shards: this.manager.shards.size }, 'stopping');
    await Promise.all(this.manager.shards.map((shard) => stopShard(shard)));
  }
}

async function stopShard({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(stopLimit, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
