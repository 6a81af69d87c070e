import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteractionResponse, RateLimitError, type RawFile, type REST, Routes } from 'discord.js';
import { isPassing, refusalOf, refusals } from './trouble.ts';

/** How long Discord takes an answer, from the making of the interaction on, in ms. */
export const lifetime = 3000;

/** Pauses between tries, in ms; discord.js has tried three times at once before the first. */
const pauses = [80, 160, 320, 400];

/** What became of an answer. */
export type Outcome = 'sent' | 'too late';

/**
 * Answers an interaction, trying again while Discord is in trouble and its three seconds last. A refusal with
 * "already answered" means that an earlier try went through and only its confirmation was lost: whoever calls
 * this has made sure that no interaction is handled twice.
 * @param left how much of the three seconds is left, in ms.
 * @throws whatever Discord refuses for another reason, or the last trouble.
 */
export async function callBack(
  rest: REST,
  { id, token }: { readonly id: string; readonly token: string },
  body: APIInteractionResponse,
  files: readonly RawFile[],
  left: number,
): Promise<Outcome> {
  const end = Date.now() + left;
  for (let tried = 0; ; tried++) {
    const remaining = end - Date.now();
    if (remaining <= 0) return 'too late';
    try {
      await rest.post(Routes.interactionCallback(id, token), {
        body,
        auth: false,
        files: [...files],
        signal: AbortSignal.timeout(remaining),
      });
      return 'sent';
    } catch (error) {
      if (refusalOf(error) === refusals.alreadyAnswered) return 'sent';
      if (refusalOf(error) === refusals.unknownInteraction || error instanceof RateLimitError)
        return 'too late';
      const pause = pauses[Math.min(tried, pauses.length - 1)] ?? 0;
      if (!isPassing(error)) throw error;
      if (Date.now() + pause >= end) return 'too late';
      await sleep(pause);
    }
  }
}
