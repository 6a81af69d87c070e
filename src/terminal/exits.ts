import type { Reply } from '../../commands/reply.ts';

/** The exit code that tells a script how its one line fared. */
export const exitCodes = { answered: 0, 'not-found': 1, invalid: 2 } as const satisfies Record<
  Reply['status'],
  number
>;

/** For a command line that the chat does not understand. */
export const misused = 2;

/** For a fault of the chat's own: a report that cannot be read, a full disk. */
export const failed = 3;
