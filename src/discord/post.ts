import { type REST, Routes } from 'discord.js';
import { bodyOf, type Drawn } from './draw/message.ts';
import type { Message } from './message.ts';
import { persist } from './persist.ts';

/** Posts an answer below the message that asks. The nonce keeps a second try from posting it twice. */
export async function post(rest: REST, { id, channelId }: Message, drawn: Drawn): Promise<void> {
  const body = {
    ...bodyOf(drawn),
    message_reference: { message_id: id, fail_if_not_exists: false },
    nonce: id,
    enforce_nonce: true,
  };
  await persist(() => rest.post(Routes.channelMessages(channelId), { body, files: [...drawn.files] }));
}
