import type * as z from 'zod';
import type { Library } from '../knowledge/library.ts';
import type { Reply } from './reply.ts';

/** What completes an option's value as it is typed. */
export type Completion = 'standard' | 'section' | 'topic' | 'recommendation' | 'command';

/** One option of a command, as data: the slash definition, the parser, completion and help come from it. */
export interface Option {
  readonly name: string;
  readonly description: string;
  /** How Discord asks for it; the terminal always takes text. */
  readonly type: 'text' | 'integer' | 'boolean';
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly completion?: Completion;
  /** Parses the typed text; its message names what would be right. */
  readonly schema: z.ZodType;
}

/** A slash command as plain data. Its first option takes the text before any `name:`. */
export interface Definition {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Lines that work once exampleLines has put in names of the loaded report. */
  readonly examples: readonly string[];
}

/** The parsed options of a definition: an option that was not given is absent. */
export type Values<D extends Definition> = {
  readonly [O in D['options'][number] as O['name']]?: z.output<O['schema']>;
};

/** A command: its definition, and a pure function from options and the library to a reply. */
export interface Command<D extends Definition = Definition> {
  readonly definition: D;
  /** Answers. `line` is the canonical line of what was asked; every reply carries it. */
  run(values: Values<D>, asked: Asked): Promise<Reply>;
}

/** What every command is given besides its options. */
export interface Asked {
  readonly library: Library;
  readonly line: string;
  /** All commands, for help. */
  readonly definitions: readonly Definition[];
}
