import { expect } from 'vitest';
import { type Bot, readyBot } from '../standin/bot.ts';
import { buttonsOf, componentsOf, type Json, listOf, textsOf } from '../standin/json.ts';
import { type Person, person, slash } from '../standin/packets.ts';
import type { Interaction, Message } from '../standin/record.ts';
import { StandIn } from '../standin/stand-in.ts';

/** A stand-in with the bot online, and somebody who uses it. */
export interface Session {
  readonly standin: StandIn;
  readonly bot: Bot;
  readonly asker: Person;
  readonly other: Person;
  /** Gives a command and resolves with its answer. */
  ask(name: string, values?: Readonly<Record<string, string | number | boolean>>): Promise<Interaction>;
  /** Sends an interaction and resolves when it is answered. */
  send(packet: object): Promise<Interaction>;
  /** Ends both; what Discord would have refused fails the test. */
  end(): Promise<void>;
}

export async function openSession(
  env: Readonly<Record<string, string>> = {},
  by: 'npm' | 'node' = 'node',
  options: Parameters<typeof StandIn.start>[0] = {},
): Promise<Session> {
  const standin = await StandIn.start(options);
  const bot = await readyBot(standin, env, by);
  const asker = person('asker');
  const send = async (packet: object) => {
    const interaction = standin.interact(packet);
    await standin.answered(interaction);
    return interaction;
  };
  return {
    standin,
    bot,
    asker,
    other: person('other'),
    send,
    ask: (name, values = {}) => send(slash(standin, asker, name, values)),
    end: async () => {
      await bot.stop();
      await standin.stop();
      expect(standin.world.violations).toEqual([]);
    },
  };
}

const ephemeral = 1 << 6;

/** The message that an interaction shows. */
export function messageOf(interaction: Interaction): Message {
  const { message } = interaction;
  if (!message) throw new Error('It shows no message');
  return message;
}

export const isHidden = ({ answer }: Interaction): boolean =>
  (Number(answer?.data.flags ?? 0) & ephemeral) !== 0;

/** All that a message says, one string. */
export const wordsOf = (message: unknown): string => textsOf(message).join('\n');

/** What the button with this label carries. */
export function carriedBy(message: unknown, label: string | RegExp): string {
  const found = buttonsOf(message).find((button) =>
    typeof label === 'string' ? button.label === label : label.test(String(button.label)),
  );
  if (!found) throw new Error(`No button ${label} among ${buttonsOf(message).map((button) => button.label)}`);
  return String(found.custom_id);
}

/** The menu with this placeholder. */
export function menuOf(message: unknown, placeholder: string): Json {
  const found = componentsOf(message).find((each) => each.type === 3 && each.placeholder === placeholder);
  if (!found) throw new Error(`No menu ${placeholder}`);
  return found;
}

/** The values that a menu offers. */
export const valuesOf = (menu: Json): string[] => listOf(menu.options).map(({ value }) => String(value));
