import { parseArgs } from 'node:util';

/** What the chat is asked to do. */
export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'schema' }
  /** Answer one line, then leave. */
  | {
      readonly kind: 'once';
      readonly line: string;
      readonly json: boolean;
      /** File to write the reply's scorecard to. */
      readonly picture?: string;
      /** Say also how the line was understood. */
      readonly explain?: boolean;
    }
  /** Answer what is typed or piped in. */
  | { readonly kind: 'listen'; readonly json: boolean }
  | { readonly kind: 'mistake'; readonly message: string };

const options = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  picture: { type: 'string' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const known = Object.keys(options)
  .map((name) => `--${name}`)
  .join(', ');

/**
 * Understands the words after `npm run chat --`. Several words are one line, so that quotation marks around
 * it may be left out; after a further `--` a line may begin with a dash.
 */
export function parseArguments(words: readonly string[]): Wish {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Set<string>();
  let picture: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      return { kind: 'mistake', message: `there is no option ${token.rawName}; there are ${known}` };
    }
    if (token.name === 'picture') {
      if (!token.value) return { kind: 'mistake', message: 'the option --picture needs a file and a line' };
      picture = token.value;
    } else if (token.value !== undefined) {
      return { kind: 'mistake', message: `the option ${token.rawName} takes no value` };
    }
    given.add(token.name);
  }
  if (given.has('help')) return { kind: 'help' };
  if (given.has('schema')) return { kind: 'schema' };
  const json = given.has('json');
  if (positionals.length > 0) {
    return {
      kind: 'once',
      line: positionals.join(' '),
      json,
      ...(picture === undefined ? {} : { picture }),
      ...(given.has('explain') ? { explain: true } : {}),
    };
  }
  if (picture !== undefined) {
    return { kind: 'mistake', message: 'the option --picture needs a line, such as /overview' };
  }
  if (given.has('explain'))
    return { kind: 'mistake', message: 'the option --explain needs a line, such as "/ask …"' };
  return { kind: 'listen', json };
}
