import { InteractionResponseType } from 'discord.js';
import { callBack, lifetime } from './callback.ts';
import { notice } from './draw/message.ts';
import type { Incoming, Typing } from './incoming.ts';
import { type Asking, answerMention } from './mention.ts';
import { planFor, type Sources } from './plan.ts';
import { post } from './post.ts';
import { Quota } from './quota.ts';
import { type Line, respond } from './respond.ts';
import { madeAt } from './snowflake.ts';
import { choicesFor } from './typing.ts';

/** Answers what comes in, and logs one line for each; nothing that it does ever throws. */
export class Desk {
  private readonly sources: Sources;
  private readonly line: Line;
  private readonly quota = new Quota();

  constructor(sources: Sources, line: Line) {
    this.sources = sources;
    this.line = line;
  }

  /** Answers an interaction, or completes what is being typed. */
  async interact(incoming: Incoming): Promise<void> {
    const { log } = this.line;
    const began = performance.now();
    try {
      const { command, status } =
        incoming.kind === 'typing' ? await this.suggest(incoming) : await this.answer(incoming);
      const ms = Math.round(performance.now() - began);
      const level = status === 'too late' ? 'warn' : incoming.kind === 'typing' ? 'debug' : 'info';
      log[level]({ id: incoming.id, command, status, ms, guild: incoming.guildId }, 'interaction');
    } catch (err) {
      log.error({ id: incoming.id, err }, 'an interaction failed');
    }
  }

  private async answer(incoming: Exclude<Incoming, Typing>): Promise<{ command: string; status: string }> {
    const plan = planFor(incoming, this.sources);
    const { status } = await respond(incoming, plan, this.line);
    return { command: plan.command, status };
  }

  private async suggest(typing: Typing): Promise<{ command: string; status: string }> {
    const choices = choicesFor(typing, this.sources.library);
    const left = lifetime - (this.line.clock.now() - madeAt(typing.id));
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    const status = await callBack(this.line.rest, typing, { type, data: { choices } }, [], left);
    return { command: typing.name, status };
  }

  /** Answers a message, unless its author asks too much. */
  async mention(asking: Asking, botId: string): Promise<void> {
    const { log } = this.line;
    const { message } = asking;
    const began = performance.now();
    const allowance = this.quota.take(message.authorId);
    if (allowance === 'nothing') return;
    try {
      const answered =
        allowance === 'notice'
          ? {
              drawn: notice('That was a lot of questions. Please wait a minute.'),
              command: 'quota',
              status: 'notice',
            }
          : await answerMention(asking, botId, this.sources);
      await post(this.line.rest, message, answered.drawn);
      const ms = Math.round(performance.now() - began);
      const { command, status } = answered;
      log.info({ id: message.id, command, status, ms, guild: message.guildId }, 'mention');
    } catch (err) {
      log.error({ id: message.id, guild: message.guildId, err }, 'a mention was not answered');
    }
  }
}
