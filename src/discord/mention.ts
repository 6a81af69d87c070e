import { commands } from '../../commands/all.ts';
import { answer } from '../../commands/answer.ts';
import { exampleLines } from '../../commands/examples.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Library } from '../../knowledge/library.ts';
import { shorten } from './draw/cut.ts';
import { type Drawn, notice } from './draw/message.ts';
import { followUps } from './follow-up.ts';
import type { Message } from './message.ts';
import { draw, type Sources } from './plan.ts';

/** What is said where a "not found" cannot be shown to the asker alone; in UTF-16 units. */
const longestRefusal = 160;

/** A message that is answered, with what it asks. */
export interface Asking {
  readonly message: Message;
  /** Without the mention; "" for a bare one. */
  readonly text: string;
}

/**
 * What a message asks of the bot; null for one that is not for it. Bots, webhooks and the notes that Discord
 * writes are never answered, nor what mentions everyone: only the bot by name, or a direct message.
 */
export function askingOf(message: Message, botId: string): Asking | null {
  if (message.isAutomatic || !message.isWritten || message.authorId === botId) return null;
  const isDirect = message.guildId === null;
  if (!isDirect && !message.mentions.includes(botId)) return null;
  const text = message.content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Without a mention in its words it is a reply with its ping on, or a picture: there may be nothing to answer.
  if (text === '' && !message.content.includes(botId)) return null;
  return { message, text };
}

/** Answers the first line that has an answer, or else the last one's refusal. */
async function firstAnswered(lines: readonly string[], library: Library): Promise<Reply> {
  const [line = '', ...others] = lines;
  const reply = await answer(line, library);
  return reply.status === 'answered' || others.length === 0 ? reply : firstAnswered(others, library);
}

/** The examples that a bare mention is answered with. */
function greeting(library: Library): Drawn {
  const examples = commands
    .flatMap(({ definition }) => exampleLines(definition, library).slice(0, 1))
    .slice(0, 3);
  return notice(`Ask me about the report, for example: ${examples.join(' · ')}`);
}

/** A refusal on one line. */
function refusal(reply: Reply): Drawn {
  const [first = ''] = (reply.message ?? reply.title).split('\n');
  const [suggestion] = reply.suggestions ?? [];
  return notice(`${shorten(first, longestRefusal)}${suggestion ? ` Try ${suggestion}` : ''}`);
}

/** What answers a message, and how it went, for the log. */
export async function answerMention(
  { message, text }: Asking,
  botId: string,
  sources: Sources,
): Promise<{ readonly drawn: Drawn; readonly command: string; readonly status: string }> {
  if (text === '') return { drawn: greeting(sources.library), command: 'mention', status: 'notice' };
  const { replyTo } = message;
  const isLine = text.startsWith('/');
  const fresh = isLine ? text : `/ask ${text}`;
  const lines = !isLine && replyTo?.authorId === botId ? followUps(text, replyTo) : [fresh];
  const reply = await firstAnswered(lines, sources.library);
  const drawn =
    reply.status === 'answered'
      ? await draw(reply, { does: 'remove', askerId: message.authorId }, sources)
      : refusal(reply);
  return { drawn, command: reply.command, status: reply.status };
}
