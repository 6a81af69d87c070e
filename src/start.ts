import { config as readEnvFile } from 'dotenv';
import { openLibrary } from '../knowledge/open.ts';
import { readerState } from '../knowledge/search/reader.ts';
import { type Config, readConfig } from './config.ts';
import { Bot } from './discord/bot.ts';
import { Fatal } from './discord/fatal.ts';
import { invitesOf } from './discord/invite.ts';
import { isShard, Shards } from './discord/shards.ts';
import { versionText } from './discord/version.ts';
import { createLog, type Log } from './log.ts';

/** Something that can be stopped before the process ends. */
interface Running {
  stop(): Promise<void>;
}

/** Stopping takes no longer than this, whatever hangs; in ms. */
const stopLimit = 4800;

function complain(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** Says in one line that questions are answered by words alone, when they are. */
function sayReader(log: Log): void {
  const reader = readerState();
  if (reader.state === 'off') log.warn('READER=off: questions are answered by words alone');
  if (reader.state === 'failed')
    log.warn({ reason: reader.message }, 'the reading model did not load: answers by words alone');
}

function openReports(): ReturnType<typeof openLibrary> {
  try {
    return openLibrary();
  } catch (error) {
    throw new Fatal(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Leaves with 0 when it is told to, at any time from now on. @returns what to tell once there is something to stop. */
function watchSignals(log: Log): (running: Running) => void {
  let running: Running | null = null;
  let isStopping = false;
  const leave = () => {
    // Ctrl-C under npm delivers the signal twice.
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), stopLimit).unref();
    Promise.resolve(running?.stop())
      .catch((err: unknown) => log.error({ err }, 'stopping went wrong'))
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  return (started) => {
    running = started;
  };
}

function watchCrashes(log: Log): void {
  // Nothing is known of the state after these: a supervisor starts the bot again.
  const crash = (what: string) => (err: unknown) => {
    log.fatal({ err }, what);
    process.exit(1);
  };
  process.on('uncaughtException', crash('an error that nobody caught'));
  process.on('unhandledRejection', crash('a rejection that nobody caught'));
}

function tellInvites(applicationId: string, { answerMentions }: Config): void {
  const { server, user } = invitesOf(applicationId, answerMentions);
  process.stdout.write(`Add it to a server:       ${server}\nAdd it to your account:   ${user}\n`);
}

async function main(): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  readEnvFile({ quiet: true, processEnv: env });
  const child = isShard(process.env);
  // discord.js reads SHARDS itself, and means something else by it; in a shard's process its manager set it.
  if (child) delete env['SHARDS'];
  else delete process.env['SHARDS'];
  const read = readConfig(env);
  if ('problem' in read) {
    complain(read.problem);
    process.exit(1);
  }
  const { config } = read;
  // It may stand in .env only; the reader, and the shards' processes, look at the environment.
  process.env['READER'] = config.reader;
  const log = createLog(config);
  watchCrashes(log);
  const stopOnSignal = watchSignals(log);
  // After this the process leaves by itself once nothing is left to do; a supervisor should start it again.
  process.exitCode = 1;
  const fail = (error: Fatal) => {
    log.debug({ err: error }, 'leaving');
    complain(error.message);
    process.exit(1);
  };

  try {
    const library = openReports();
    const version = versionText();
    log.info({ version, reports: library.reports.map(({ meta }) => meta.id) }, 'reports loaded');
    if (!child && config.shards !== 'auto' && config.shards > 1) {
      const shards = new Shards(config, config.shards, log, fail);
      stopOnSignal(shards);
      await shards.start();
      process.stdout.write(`Online with ${config.shards} shards.\n`);
      return;
    }
    library.main.search.warm().then(
      () => sayReader(log),
      () => sayReader(log),
    );
    const bot = new Bot({ config, library, log, version, shards: child ? null : 'auto', onFatal: fail });
    stopOnSignal(bot);
    const { applicationId, name, latency } = await bot.start();
    const upSince = new Date(Date.now() - 1000 * process.uptime()).toISOString();
    log.info({ applicationId, version, upSince, latency }, 'online');
    process.stdout.write(`Online as ${name}.\n`);
    // One of several shards does for all what has to be done once.
    if (child && process.env['SHARDS'] !== '0') return;
    tellInvites(applicationId, config);
    await bot.register();
  } catch (error) {
    if (error instanceof Fatal) fail(error);
    log.fatal({ err: error }, 'it ended unexpectedly');
    process.exit(1);
  }
}

await main();
