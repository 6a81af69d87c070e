import { describe, expect, test } from 'vitest';
import { Clock } from '../../src/discord/clock.ts';
import { beginning, shorten } from '../../src/discord/draw/cut.ts';
import { InFlight } from '../../src/discord/in-flight.ts';
import { invitesOf } from '../../src/discord/invite.ts';
import { Quota } from '../../src/discord/quota.ts';
import { Seen } from '../../src/discord/seen.ts';

describe('a clock that is wrong', () => {
  test('is put right by Discord’s, so that no interaction looks too old', () => {
    const clock = new Clock();
    const now = Date.now();
    clock.learn(new Date(now - 10_000).toUTCString(), now);
    expect(Math.abs(clock.now() - (Date.now() - 10_000))).toBeLessThan(2000);
  });

  test('is left alone when it is off by less than the header can tell', () => {
    const clock = new Clock();
    clock.learn(new Date(Date.now() - 900).toUTCString());
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
    clock.learn('no date');
    clock.learn(null);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
  });
});

describe('what was seen', () => {
  test('is told from what is new', () => {
    const seen = new Seen();
    expect([seen.isNew('1'), seen.isNew('2'), seen.isNew('1')]).toEqual([true, true, false]);
  });

  test('is forgotten when there is too much of it', () => {
    const seen = new Seen(2);
    for (const id of ['1', '2', '3']) seen.isNew(id);
    expect([seen.isNew('1'), seen.isNew('3')]).toEqual([true, false]);
  });
});

test('a person may ask 20 times a minute, is told once, and may ask again in the next', () => {
  const quota = new Quota();
  const allowed = Array.from({ length: 25 }, () => quota.take('somebody', 1_000_000));
  expect(allowed.filter((each) => each === 'answer')).toHaveLength(20);
  expect(allowed.filter((each) => each === 'notice')).toHaveLength(1);
  expect(quota.take('somebody else', 1_000_000)).toBe('answer');
  expect(quota.take('somebody', 1_060_001)).toBe('answer');
});

test('a person who asks evenly is held to 20 in any minute, not in those of the clock', () => {
  const quota = new Quota();
  const start = 1_000_000;
  const at = Array.from({ length: 180 }, (_, second) => start + 1000 * second);
  const answered = at.filter((now) => quota.take('somebody', now) === 'answer');
  for (const from of at) {
    const within = answered.filter((time) => time >= from && time < from + 60_000);
    expect(within.length).toBeLessThanOrEqual(20);
  }
  expect(answered).toHaveLength(60);
});

test('those who asked nothing for a minute are forgotten', () => {
  const quota = new Quota();
  for (let who = 0; who < 100; who++) quota.take(`person ${who}`, 1_000_000 + who);
  quota.take('somebody', 1_070_000);
  expect(quota.size).toBe(1);
});

describe('work under way', () => {
  test('is waited for, and no more is taken', async () => {
    const work = new InFlight();
    let isDone = false;
    work.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isDone = true;
    });
    expect(await work.close(5000)).toBe(true);
    expect(isDone).toBe(true);
    let isTaken = false;
    work.run(async () => {
      isTaken = true;
    });
    expect(isTaken).toBe(false);
  });

  test('is not waited for longer than allowed', async () => {
    const work = new InFlight();
    work.run(() => new Promise(() => undefined));
    expect(await work.close(10)).toBe(false);
  });
});

describe('a text that is too long', () => {
  const text =
    'One sentence is here. Another (see P 1.1. Leadership) follows. The last is longer than the others.';

  test('is cut at the end of a sentence', () => {
    expect(beginning(text, 70)).toBe('One sentence is here. Another (see P 1.1. Leadership) follows.');
    expect(beginning(text, 30)).toBe('One sentence is here.');
  });

  test('is cut at the end of a word where no sentence ends in time', () => {
    expect(beginning(text, 14)).toBe('One sentence');
    expect(beginning('x'.repeat(50), 10)).toBe('x'.repeat(10));
  });

  test('is always a beginning, never longer than allowed, and never parts a character', () => {
    for (let most = 1; most <= text.length; most++) {
      const cut = beginning(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most);
    }
    expect(beginning('🙂🙂🙂', 3)).toBe('🙂');
    expect(shorten('🙂🙂🙂', 4)).toBe('🙂…');
  });

  test('is whole when it fits', () => {
    expect(beginning(text, text.length)).toBe(text);
    expect(shorten('short', 5)).toBe('short');
  });
});

test('the invite asks for no more than answering needs', () => {
  const { server, user } = invitesOf('123', true);
  const permissions = BigInt(new URL(server).searchParams.get('permissions') ?? '');
  const [view, send, threads, history, attach] = [1n << 10n, 1n << 11n, 1n << 38n, 1n << 16n, 1n << 15n];
  expect(permissions).toBe(view | send | threads | history | attach);
  expect(new URL(invitesOf('123', false).server).searchParams.get('permissions')).toBe('0');
  expect(new URL(user).searchParams.get('scope')).toBe('applications.commands');
});
