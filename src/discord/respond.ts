import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { Log } from '../log.ts';
import { callBack, lifetime, type Outcome } from './callback.ts';
import type { Clock } from './clock.ts';
import { bodyOf, notice } from './draw/message.ts';
import type { Incoming } from './incoming.ts';
import { persist } from './persist.ts';
import type { Plan, Shown } from './plan.ts';
import { madeAt } from './snowflake.ts';

/** An answer that takes longer than this, from the making of the interaction on, is deferred; in ms. */
const patience = 2000;

/** What answers are sent with. */
export interface Line {
  readonly rest: REST;
  /** Known once the gateway has let the bot in. */
  applicationId(): string;
  readonly clock: Clock;
  readonly log: Log;
}

const sorry = 'Something went wrong here; it has been noted. Please try again.';

/** What became of an interaction, for the log. */
export interface Told {
  readonly status: string;
}

const filesOf = (shown: Shown): readonly RawFile[] => (shown.does === 'remove' ? [] : shown.drawn.files);

function responseOf(shown: Shown): APIInteractionResponse {
  if (shown.does === 'remove') return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = bodyOf(shown.drawn, shown.isHidden && shown.does === 'reply');
  return shown.does === 'update'
    ? { type: InteractionResponseType.UpdateMessage, data }
    : { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function deferral({ does, isHidden }: Plan): APIInteractionResponse {
  if (does === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: isHidden ? { flags: MessageFlags.Ephemeral } : {},
  };
}

/** Puts an answer in the place of the one that was deferred, or beside it where it may not be seen by all. */
async function fulfil(incoming: Incoming, plan: Plan, shown: Shown, line: Line): Promise<void> {
  const { rest } = line;
  const applicationId = line.applicationId();
  const original = Routes.webhookMessage(applicationId, incoming.token, '@original');
  if (shown.does === 'remove') {
    await persist(() => rest.delete(original, { auth: false }));
    return;
  }
  const files = [...shown.drawn.files];
  const isPlaced = shown.does === plan.does && (plan.does === 'update' || shown.isHidden === plan.isHidden);
  if (isPlaced) {
    await persist(() => rest.patch(original, { body: bodyOf(shown.drawn), files, auth: false }));
    return;
  }
  if (plan.does === 'reply') await persist(() => rest.delete(original, { auth: false }));
  const webhook = Routes.webhook(applicationId, incoming.token);
  await persist(() => rest.post(webhook, { body: bodyOf(shown.drawn, true), files, auth: false }));
}

const statusOf = (shown: Shown): string => (shown.does === 'remove' ? 'deleted' : shown.status);
const failed = (plan: Plan): Shown => ({
  does: plan.does === 'update' ? 'reply' : plan.does,
  drawn: notice(sorry),
  isHidden: true,
  status: 'notice',
});

/**
 * Answers an interaction as planned: at once, or first with a placeholder when the answer takes its time.
 * Whatever goes wrong is logged here, once, without what people wrote; the person is told.
 */
export async function respond(incoming: Incoming, plan: Plan, line: Line): Promise<Told> {
  const { rest, clock, log } = line;
  const age = clock.now() - madeAt(incoming.id);
  if (age > lifetime) return { status: 'too late' };
  const began = Date.now();
  const left = () => lifetime - age - (Date.now() - began);
  const send = (body: APIInteractionResponse, files: readonly RawFile[] = []): Promise<Outcome> =>
    callBack(rest, incoming, body, files, left());
  const complain = (err: unknown) =>
    log.error({ id: incoming.id, command: plan.command, options: plan.options, err }, 'an answer failed');

  const work = plan.run().catch((err: unknown) => {
    complain(err);
    return null;
  });
  let timer: NodeJS.Timeout | undefined;
  const isSlow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), Math.max(0, patience - age));
  });
  const first = await Promise.race([work, isSlow]);
  clearTimeout(timer);

  try {
    if (first === 'slow') {
      if ((await send(deferral(plan))) === 'too late') return { status: 'too late' };
      const shown = await work;
      await fulfil(incoming, plan, shown ?? failed(plan), line);
      return { status: shown ? statusOf(shown) : 'failed' };
    }
    const shown = first ?? failed(plan);
    if ((await send(responseOf(shown), filesOf(shown))) === 'too late') return { status: 'too late' };
    // Only now is it known which message the interaction's token deletes.
    if (shown.does === 'remove') await fulfil(incoming, plan, shown, line);
    return { status: first ? statusOf(shown) : 'failed' };
  } catch (err) {
    complain(err);
    // Discord refused the answer itself: the person should not look at "did not respond".
    await send(responseOf(failed(plan))).catch(() => 'too late');
    return { status: 'failed' };
  }
}
