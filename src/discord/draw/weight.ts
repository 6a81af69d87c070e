import type { APIMessageTopLevelComponent } from 'discord.js';

/** What a message takes of what Discord allows. */
export interface Weight {
  /** Components, nested ones and accessories too. */
  readonly components: number;
  /** UTF-16 units of text. */
  readonly characters: number;
  /** Bytes of UTF-8, and twelve for each text display, as Discord counts them. */
  readonly bytes: number;
}

/** Discord's limits with a little room; the one on bytes is not documented, and lies near 10,170. */
export const limits: Weight = { components: 40, characters: 3950, bytes: 10_000 };

type Part = { readonly [key: string]: unknown };
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;
const sum = (weights: readonly Weight[]): Weight => ({
  components: weights.reduce((all, { components }) => all + components, 0),
  characters: weights.reduce((all, { characters }) => all + characters, 0),
  bytes: weights.reduce((all, { bytes }) => all + bytes, 0),
});

function weightOfPart(part: unknown): Weight {
  if (!isPart(part)) return { components: 0, characters: 0, bytes: 0 };
  const { content, components, accessory } = part;
  const text = typeof content === 'string' ? content : null;
  const own = {
    components: 1,
    characters: text?.length ?? 0,
    bytes: text === null ? 0 : Buffer.byteLength(text) + 12,
  };
  return sum([
    own,
    ...(Array.isArray(components) ? components : []).map(weightOfPart),
    weightOfPart(accessory),
  ]);
}

/** Weighs a message's components. */
export function weigh(components: readonly APIMessageTopLevelComponent[]): Weight {
  return sum(components.map(weightOfPart));
}

/** True when Discord takes it. */
export function fits(weight: Weight): boolean {
  return (
    weight.components <= limits.components &&
    weight.characters <= limits.characters &&
    weight.bytes <= limits.bytes
  );
}
