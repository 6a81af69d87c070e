import { described } from './description.ts';
import { isJson, type Json } from './json.ts';
import { checked, checkMessage, edited, messageOf } from './messages.ts';
import type { Answer, Interaction, Message, Received } from './record.ts';
import { Refused } from './refused.ts';
import { madeAt } from './snowflake.ts';
import type { World } from './world.ts';

function interactionOf(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token) throw new Refused(404, 10_062, 'Unknown interaction');
  return interaction;
}

/** The first answer to an interaction: once, and within three seconds. */
export function callback(world: World, received: Received, [id = '', token = '']: readonly string[]): Answer {
  const interaction = interactionOf(world, id, token);
  if (interaction.answer) throw new Refused(400, 40_060, 'Interaction has already been acknowledged.');
  if (Date.now() - madeAt(id) > 3000) throw new Refused(404, 10_062, 'Unknown interaction');
  const type = isJson(received.body) ? Number(received.body.type) : 0;
  const check = { 4: described.answer, 5: described.answer, 6: described.update, 7: described.update }[type];
  const body = checked(world, received, check ?? described.choices);
  const data = isJson(body.data) ? body.data : {};
  if (type === 4 || type === 7) checkMessage(world, received, data, type === 4);
  interaction.answer = { type, data, files: received.files, at: Date.now() };
  const packet: Json = interaction.packet;
  const channel = String(packet.channel_id);
  const under = isJson(packet.message) ? world.messages.get(String(packet.message.id)) : undefined;
  if (type === 4 || type === 5) {
    const user = world.asker(packet);
    interaction.message = messageOf(world, channel, data, {
      interaction_metadata: { id, type: packet.type, user, authorizing_integration_owners: {} },
    });
  }
  if (under && (type === 6 || type === 7))
    interaction.message = type === 7 ? edited(world, under, data) : under;
  world.look();
  if (!received.query.includes('with_response=true')) return { status: 204 };
  return {
    status: 200,
    body: { interaction: { id, type: packet.type }, resource: { type, message: interaction.message } },
  };
}

/** The interaction whose token this is. */
export function byToken(world: World, token: string): Interaction {
  for (const interaction of world.interactions.values()) if (interaction.token === token) return interaction;
  throw new Refused(404, 10_015, 'Unknown Webhook');
}

/** An interaction with the message that it shows. */
export function original(
  world: World,
  token: string,
): { readonly interaction: Interaction; readonly message: Message } {
  const interaction = byToken(world, token);
  const { message } = interaction;
  if (!message || interaction.isDeleted) throw new Refused(404, 10_008, 'Unknown Message');
  return { interaction, message };
}
