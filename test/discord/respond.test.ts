import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Clock } from '../../src/discord/clock.ts';
import { notice } from '../../src/discord/draw/message.ts';
import { readIncoming } from '../../src/discord/incoming.ts';
import type { Plan, Shown } from '../../src/discord/plan.ts';
import { respond } from '../../src/discord/respond.ts';
import { createLog } from '../../src/log.ts';
import { person, press, slash } from '../standin/packets.ts';
import type { Interaction } from '../standin/record.ts';
import { StandIn } from '../standin/stand-in.ts';
import { wordsOf } from './session.ts';

let standin: StandIn;
let rest: REST;
const logged: string[] = [];
const log = createLog({ token: 'none', logLevel: 'info' }, { write: (line) => logged.push(line) });

beforeEach(async () => {
  standin = await StandIn.start();
  rest = new REST({ api: standin.apiUrl });
  logged.length = 0;
});
afterEach(async () => {
  await standin.stop();
  expect(standin.world.violations).toEqual([]);
});

/** How long an answer takes that must be deferred, in ms. */
const slow = 2300;

const shows = (words: string, more: { does?: 'reply' | 'update'; isHidden?: boolean } = {}): Shown => ({
  does: more.does ?? 'reply',
  drawn: notice(words),
  isHidden: more.isHidden ?? false,
  status: 'answered',
});

const planOf = (more: Partial<Plan>): Plan => ({
  command: 'ask',
  options: ['question'],
  does: 'reply',
  isHidden: false,
  run: async () => shows('at once'),
  ...more,
});

const later = (shown: Shown) => async () => {
  await new Promise((resolve) => setTimeout(resolve, slow));
  return shown;
};

const run = async (interaction: Interaction, plan: Plan) => {
  const incoming = readIncoming(interaction.packet);
  if (!incoming || incoming.kind === 'typing') throw new Error('Not to be answered');
  const applicationId = () => standin.world.applicationId;
  return respond(incoming, plan, { rest, applicationId, clock: new Clock(), log });
};

const asked = () => standin.interact(slash(standin, person('asker'), 'ask', { question: 'x' }));

describe('an answer that takes its time', () => {
  test('is deferred, and then takes the place of the placeholder', async () => {
    const interaction = asked();
    await run(interaction, planOf({ run: later(shows('at last')) }));
    expect(interaction.answer?.type).toBe(5);
    expect(wordsOf(interaction.message)).toBe('at last');
  });

  test('that is not found is shown to the asker only, and the placeholder goes', async () => {
    const interaction = asked();
    await run(interaction, planOf({ run: later(shows('not found', { isHidden: true })) }));
    expect(interaction.isDeleted).toBe(true);
    expect(interaction.followUps.map(wordsOf)).toEqual(['not found']);
    expect(Number(interaction.followUps[0]?.flags) & 64).toBe(64);
  });

  test('on a button leaves the message until it is there', async () => {
    const first = asked();
    await run(first, planOf({}));
    if (!first.message) throw new Error('No message');
    const pressed = standin.interact(press(standin, person('asker'), first.message, 'go:/rating'));
    await run(pressed, planOf({ does: 'update', run: later(shows('another', { does: 'update' })) }));
    expect(pressed.answer?.type).toBe(6);
    expect(wordsOf(pressed.message)).toBe('another');
  });

  test('though the confirmation of the placeholder is lost', async () => {
    standin.faults.add(/callback/, { cut: 'reset', isTaken: true });
    const interaction = asked();
    await run(interaction, planOf({ run: later(shows('at last')) }));
    expect(wordsOf(interaction.message)).toBe('at last');
  });

  test('and fails tells the person in its place', async () => {
    const interaction = asked();
    const fails = async (): Promise<Shown> => {
      await new Promise((resolve) => setTimeout(resolve, slow));
      throw new Error('broken');
    };
    expect(await run(interaction, planOf({ run: fails }))).toEqual({ status: 'failed' });
    expect(wordsOf(interaction.followUps[0])).toContain('Something went wrong');
  });
});

test('a handler that throws tells the person, and is logged once with id, command and options', async () => {
  const interaction = asked();
  const fails = async (): Promise<Shown> => {
    throw new Error('broken');
  };
  expect(await run(interaction, planOf({ run: fails }))).toEqual({ status: 'failed' });
  expect(wordsOf(interaction.message)).toContain('Something went wrong');
  expect(logged).toHaveLength(1);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({
    id: interaction.id,
    command: 'ask',
    options: ['question'],
  });
});

test('an answer is one request', async () => {
  const interaction = asked();
  await run(interaction, planOf({}));
  const [request, ...others] = standin.world.received;
  expect(others).toEqual([]);
  expect(request?.body).toMatchObject({ type: 4 });
});
