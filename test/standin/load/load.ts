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

/** Sends so many interactions a second for so many seconds, evenly, and waits until they are too old. */
export async function load(standin: StandIn, rate: number, seconds: number): Promise<Load> {
  const began = performance.now();
  const interactions: Interaction[] = [];
  const total = rate * seconds;
  while (interactions.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * rate) + 1);
    while (interactions.length < due)
      interactions.push(standin.interact(packetFor(standin, interactions.length)));
    await sleep(2);
  }
  await Promise.race([standin.world.when(() => interactions.every(({ answer }) => answer)), sleep(3500)]);
  const times = interactions.flatMap(({ answer, sentAt }) => (answer ? [answer.at - sentAt] : []));
  for (const { id, message } of interactions) {
    standin.world.interactions.delete(id);
    if (message) standin.world.messages.delete(message.id);
  }
  standin.world.received.length = 0;
  return {
    rate,
    sent: interactions.length,
    lost: interactions.length - times.length,
    times: times.sort((a, b) => a - b),
  };
}
