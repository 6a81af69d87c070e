import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { bodiesOf, checkName } from '../../src/discord/definitions.ts';
import { differences } from '../../src/discord/differences.ts';
import { described } from '../standin/description.ts';
import { isJson, listOf } from '../standin/json.ts';
import { faultsOfCommands } from '../standin/limits.ts';
import { World } from '../standin/world.ts';

const definitions = commands.map(({ definition }) => definition);
const bodies = bodiesOf(definitions);

describe('the commands as Discord gets them', () => {
  test('keep to its description and to its limits', () => {
    for (const body of bodies) expect(described.command(body)).toBeNull();
    expect([...faultsOfCommands(listOf(bodies))]).toEqual([]);
  });

  test('are a slash command for each definition, and the message command', () => {
    expect(bodies.map(({ name }) => name)).toEqual([...definitions.map(({ name }) => name), checkName]);
  });

  test('have all options of their definitions, and one that hides the answer', () => {
    for (const definition of definitions) {
      const body = listOf(bodies).find(({ name }) => name === definition.name);
      const names = listOf(body?.options).map(({ name }) => String(name));
      expect(names.toSorted()).toEqual([...definition.options.map(({ name }) => name), 'hide'].toSorted());
    }
  });

  test('complete every option that has a completion', () => {
    for (const definition of definitions) {
      const options = listOf(listOf(bodies).find(({ name }) => name === definition.name)?.options);
      for (const option of definition.options) {
        const registered = options.find(({ name }) => name === option.name);
        expect(registered?.autocomplete ?? false).toBe(option.completion !== undefined);
      }
    }
  });

  test('work on servers, in direct messages and in private channels, and install to a person too', () => {
    for (const body of bodies) expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

describe('what has to change at Discord', () => {
  const world = new World();
  const stored = listOf(bodies).map((body) => world.stored(body, 'global'));

  test('is nothing when Discord has the commands already', () => {
    expect(differences(stored, bodies)).toEqual({ added: [], changed: [], removed: [] });
  });

  test('is everything on the first day', () => {
    expect(differences([], bodies).added).toHaveLength(bodies.length);
  });

  test('is named, command by command', () => {
    const [first, ...others] = stored;
    const old = [
      { ...first, description: 'Other words' },
      ...others.slice(1),
      { type: 1, name: 'gone', description: 'x' },
    ];
    const found = differences(old, bodies);
    expect(found.changed).toEqual([`/${bodies[0]?.name}`]);
    expect(found.added).toEqual([`/${bodies[1]?.name}`]);
    expect(found.removed).toEqual(['/gone']);
  });

  test('is noticed in an option, its choices and its order', () => {
    const turned = stored.map((each) => {
      const options = isJson(each) ? listOf(each.options) : [];
      return options.length > 1 ? { ...each, options: options.toReversed() } : each;
    });
    expect(differences(turned, bodies).changed.length).toBeGreaterThan(0);
  });

  test('is written again when Discord has something that cannot be read', () => {
    expect(differences([...stored, { type: 'odd' }], bodies).removed).toHaveLength(1);
  });
});
