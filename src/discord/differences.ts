import * as z from 'zod';

// What Discord gives back has ids, versions and defaults beside what was sent; only what is ours is compared.

const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
});

const places = z
  .array(z.number())
  .nullish()
  .transform((given) => given?.toSorted());

const command = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(''),
  options: z.array(option).default([]),
  integration_types: places,
  contexts: places,
});

/** What has to change at Discord; all three are empty when nothing differs. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Commands as they are compared, by kind and name; one that cannot be read differs from every other. */
function byName(commands: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    commands.map((each, index) => {
      const parsed = command.safeParse(each);
      if (!parsed.success) return [`unknown ${index}`, ''];
      const { type, name } = parsed.data;
      return [type === 1 ? `/${name}` : name, JSON.stringify(parsed.data)];
    }),
  );
}

/** Compares the commands that Discord has with those that are wanted. */
export function differences(stored: readonly unknown[], wanted: readonly unknown[]): Differences {
  const [old, fresh] = [byName(stored), byName(wanted)];
  return {
    added: [...fresh.keys()].filter((name) => !old.has(name)),
    changed: [...fresh]
      .filter(([name, text]) => old.has(name) && old.get(name) !== text)
      .map(([name]) => name),
    removed: [...old.keys()].filter((name) => !fresh.has(name)),
  };
}
