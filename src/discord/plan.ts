import { answer } from '../../commands/answer.ts';
import { check } from '../../commands/check.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Pictures } from '../picture/pictures.ts';
import { type Carried, readCarried } from './carried.ts';
import { checkName, hideName } from './definitions.ts';
import { readAsked } from './draw/asked.ts';
import { type Drawn, notice } from './draw/message.ts';
import { drawReply } from './draw/reply.ts';
import type { CheckAsked, CommandAsked, Incoming, Pressed, Typing } from './incoming.ts';
import { lineAtPage, lineOf } from './lines.ts';
import type { Message } from './message.ts';

/** What answering an interaction shows, and how. */
export type Shown =
  | { readonly does: 'remove' }
  | {
      readonly does: 'reply' | 'update';
      readonly drawn: Drawn;
      readonly isHidden: boolean;
      /** For the log. */
      readonly status: Reply['status'] | 'notice';
    };

/** How an interaction will be answered, known before the answer is. */
export interface Plan {
  /** For the log: the command's name, or what kind of thing was done. */
  readonly command: string;
  /** Names of the options that were given, for the log of an error; never what people typed. */
  readonly options: readonly string[];
  /** What to do when the answer takes long: say so in a new message, or leave the one that is there. */
  readonly does: 'reply' | 'update';
  readonly isHidden: boolean;
  run(): Promise<Shown>;
}

/** What answers are made of. */
export interface Sources {
  readonly library: Library;
  readonly pictures: Pictures;
  /** The bot's own words below /about: version, since when it is up, how fast it is answered. Markdown. */
  about(): readonly string[];
}

/** Draws a reply, with its scorecard where it has one. */
export async function draw(reply: Reply, remove: Carried | null, sources: Sources): Promise<Drawn> {
  const chart = reply.status === 'answered' ? reply.chart : undefined;
  return drawReply(reply, {
    library: sources.library,
    picture: chart === undefined ? null : await sources.pictures.of(chart),
    remove,
    notes: reply.command === 'about' ? sources.about() : [],
  });
}

/** The one who asked for the message that a button stands on; null when nothing tells. */
export function askerOf({ askedBy, carried }: Message): string | null {
  if (askedBy !== null) return askedBy;
  const removing = carried.map(readCarried).find((each) => each?.does === 'remove');
  return removing?.does === 'remove' ? removing.askerId : null;
}

const told = (words: string): Plan => ({
  command: 'notice',
  options: [],
  does: 'reply',
  isHidden: true,
  run: async () => ({ does: 'reply', drawn: notice(words), isHidden: true, status: 'notice' }),
});

function planCommand({ name, given }: CommandAsked, sources: Sources): Plan {
  const isHidden = given[hideName] === 'true';
  return {
    command: name,
    options: Object.keys(given),
    does: 'reply',
    isHidden,
    run: async () => {
      const reply = await answer(lineOf(name, given), sources.library);
      const hides = isHidden || reply.status !== 'answered';
      const remove = hides ? null : ({ does: 'remove', askerId: null } as const);
      return {
        does: 'reply',
        drawn: await draw(reply, remove, sources),
        isHidden: hides,
        status: reply.status,
      };
    },
  };
}

/** A press on a button that answers a line. */
function planLine(line: string, { message, userId }: Pressed, isPrivate: boolean, sources: Sources): Plan {
  const isMine = message.isEphemeral || askerOf(message) === userId;
  const updates = isMine && !isPrivate;
  return {
    command: /^\/?(\S*)/.exec(line)?.[1] ?? '',
    options: ['button'],
    does: updates ? 'update' : 'reply',
    isHidden: true,
    run: async () => {
      const reply = await answer(line, sources.library);
      // What is not found does not take the place of an answer that others see.
      const does = updates && (reply.status === 'answered' || message.isEphemeral) ? 'update' : 'reply';
      const isPublic = does === 'update' && !message.isEphemeral;
      const askerId = message.askedBy === null ? userId : null;
      const drawn = await draw(reply, isPublic ? { does: 'remove', askerId } : null, sources);
      return { does, drawn, isHidden: !isPublic, status: reply.status };
    },
  };
}

function planPress(pressed: Pressed, sources: Sources): Plan {
  const { message, userId } = pressed;
  const carried = readCarried(pressed.carried);
  switch (carried?.does) {
    case 'go':
      return planLine(carried.line, pressed, false, sources);
    case 'me':
      return planLine(carried.line, pressed, true, sources);
    case 'turn': {
      const asked = readAsked(message.texts);
      const line = asked === null ? null : lineAtPage(asked, carried.page);
      return line === null ? told(outdated) : planLine(line, pressed, false, sources);
    }
    case 'remove':
      if (!message.isEphemeral && (message.askedBy ?? carried.askerId) !== userId) {
        return told('Only the person who asked can delete this answer.');
      }
      return {
        command: 'delete',
        options: [],
        does: 'update',
        isHidden: true,
        run: async () => ({ does: 'remove' }),
      };
    case undefined:
      return told(outdated);
  }
}

const outdated =
  'This button comes from another version of the bot and is no longer understood. Please ask again.';

function planCheck({ name, message }: CheckAsked, sources: Sources): Plan {
  if (name !== checkName) return told('This command is from another version of the bot.');
  return {
    command: 'check',
    options: [],
    does: 'reply',
    isHidden: true,
    run: async () => {
      const words = [message.content, ...message.texts].join('\n');
      const reply = await check(words, sources.library);
      return { does: 'reply', drawn: await draw(reply, null, sources), isHidden: true, status: reply.status };
    },
  };
}

/** Plans the answer to an interaction; what is typed is completed elsewhere. */
export function planFor(incoming: Exclude<Incoming, Typing>, sources: Sources): Plan {
  switch (incoming.kind) {
    case 'command':
      return planCommand(incoming, sources);
    case 'pressed':
      return planPress(incoming, sources);
    case 'check':
      return planCheck(incoming, sources);
    case 'strange':
      return told('This is of a kind that the bot does not know. /help lists what it does.');
  }
}
