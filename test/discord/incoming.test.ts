import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIncoming } from '../../src/discord/incoming.ts';
import { readMessage } from '../../src/discord/message.ts';

const origin = {
  id: '1300000000000000000',
  token: 'secret',
  channel: { id: '1', type: 4711 },
  guild_id: '1200000000000000000',
  member: { user: { id: '1100000000000000000' } },
};

describe('an interaction', () => {
  test('is read whatever type its channel has', () => {
    const data = { type: 1, name: 'rating', options: [{ name: 'standard', type: 3, value: 'x' }] };
    expect(readIncoming({ ...origin, type: 2, data })).toMatchObject({
      kind: 'command',
      name: 'rating',
      given: { standard: 'x' },
      userId: '1100000000000000000',
      guildId: '1200000000000000000',
    });
  });

  test('gives numbers and choices as text, as a line has them', () => {
    const options = [
      { name: 'page', type: 4, value: 2 },
      { name: 'hide', type: 5, value: true },
    ];
    expect(readIncoming({ ...origin, type: 2, data: { type: 1, name: 'finding', options } })).toMatchObject({
      given: { page: '2', hide: 'true' },
    });
  });

  test.each([
    [{ ...origin, type: 99 }],
    [{ ...origin, type: 2, data: { type: 77, name: 'odd' } }],
    [{ ...origin, type: 2, data: null }],
    [{ ...origin, type: 3, data: {} }],
    [{ ...origin, type: 5, data: { custom_id: 'modal', components: [] } }],
  ])('of an unknown kind can still be answered', (packet) => {
    expect(readIncoming(packet)).toMatchObject({ kind: 'strange', id: origin.id });
  });

  test('that is garbage is none, and never throws', () => {
    for (const packet of [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { id: 'x' },
      { ...origin, id: '../..', type: 2 },
    ]) {
      expect(readIncoming(packet)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.nat(9), (data, message, type) => {
        readIncoming({ ...origin, type, data, message });
        readMessage(message);
      }),
    );
  });
});

describe('a message', () => {
  const message = {
    id: '1',
    channel_id: '2',
    author: { id: '3' },
    components: [
      {
        type: 17,
        components: [
          { type: 10, content: 'one' },
          {
            type: 9,
            components: [{ type: 10, content: 'two' }],
            accessory: { type: 2, custom_id: 'go:/rating' },
          },
          { type: 4711, content: 'not a text display', components: [{ type: 10, content: 'three' }] },
        ],
      },
    ],
  };

  test('shows its texts and what its buttons carry, whatever they stand in', () => {
    expect(readMessage(message)).toMatchObject({ texts: ['one', 'two', 'three'], carried: ['go:/rating'] });
  });

  test('knows the message that it replies to, and no further', () => {
    const reply = { ...message, referenced_message: { ...message, referenced_message: message } };
    expect(readMessage(reply)?.replyTo?.texts).toEqual(['one', 'two', 'three']);
    expect(readMessage(reply)?.replyTo?.replyTo).toBeNull();
  });

  test('that is nested for ever is read to an end', () => {
    const deep = Array.from({ length: 5000 }).reduce<object>(
      (inner) => ({ type: 17, components: [inner] }),
      {},
    );
    expect(readMessage({ ...message, components: [deep] })?.texts).toEqual([]);
  });
});
