import { setTimeout as sleep } from 'node:timers/promises';
import { keystroke, person, slash } from '../packets.ts';
import type { Interaction } from '../record.ts';
import type { StandIn } from '../stand-in.ts';

/** What a burst of interactions met. Times are from the sending of an interaction to the acceptance of its answer. */
export interface Load {
  /** Interactions a second. */
  readonly rate: number;
  readonly sent: number;
  readonly lost: number;
  /** In ms, sorted. */
  readonly times: readonly number[];
}

type Values = Readonly<Record<string, string | number>>;

/** What is asked: the commands in turn, with as much typing between them as people do. */
const asked: readonly (readonly [string, Values])[] = [
  ['rating', { standard: 'assessment' }],
  ['finding', { topic: 'domestic abuse' }],
  ['recommendation', { which: '2' }],
  ['section', { name: 'Foreword' }],
  ['figure', { topic: 'caseload' }],
  ['ask', { question: 'which standards require improvement?' }],
  ['overview', {}],
  ['quote', { text: 'keep people safe' }],
];

function packetFor(standin: StandIn, count: number): object {
  const who = person(`person ${count % 50}`);
  if (count % 3 === 2) return keystroke(standin, who, 'rating', { standard: 'as' }, 'standard');
  const [name, values] = asked[count % asked.length] ?? ['rating', {}];
  return slash(standin, who, name, values);
}

/** Takes the answered ones off the list, and out of the stand-in's memory, which would fill with their pictures. */
function settle(standin: StandIn, pending: Interaction[], times: number[]): void {
  const { interactions, messages, received } = standin.world;
  const left = pending.filter(({ id, sentAt, answer, message }) => {
    if (!answer) return true;
    times.push(answer.at - sentAt);
    interactions.delete(id);
    if (message) messages.delete(message.id);
    return false;
  });
  pending.splice(0, pending.length, ...left);
  received.length = 0;
}

/** Sends so many interactions a second for so many seconds, evenly, and waits until the last are too old. */
export async function load(standin: StandIn, rate: number, seconds: number): Promise<Load> {
  const began = performance.now();
  const pending: Interaction[] = [];
  const times: number[] = [];
  const total = rate * seconds;
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * rate) + 1);
    for (; sent < due; sent++) pending.push(standin.interact(packetFor(standin, sent)));
    if (pending.length > 100) settle(standin, pending, times);
    await sleep(2);
  }
  await Promise.race([standin.world.when(() => pending.every(({ answer }) => answer)), sleep(3500)]);
  settle(standin, pending, times);
  return { rate, sent, lost: pending.length, times: times.sort((a, b) => a - b) };
}
