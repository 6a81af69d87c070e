import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz012345';

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog({ token, logLevel: 'trace' }, { write: (line) => lines.push(line) }));
  return lines.join('');
};

test('the token never reaches the log, wherever it stands', () => {
  const text = written((log) => {
    log.info(`Provided token: ${token}`);
    log.error(
      { err: new Error(`refused ${token}`, { cause: new Error(token) }), nested: { token } },
      'failed',
    );
  });
  expect(text).not.toContain(token);
  expect(text).toContain('[token]');
});

test('the tokens of interactions never reach the log', () => {
  const text = written((log) => {
    const url = 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback';
    log.warn({ err: new Error(`POST ${url}`), hook: '/webhooks/123/aW50ZXJhY3Rpb24/messages/@original' });
  });
  expect(text).not.toContain('aW50ZXJhY3Rpb24');
  expect(text).toContain('/interactions/123/[token]/callback');
});

test('an error is logged with its code and causes, without the body of its request', () => {
  const error = Object.assign(new Error('Unknown interaction', { cause: new Error('socket') }), {
    code: 10062,
    status: 404,
    requestBody: { json: 'what somebody typed' },
  });
  const text = written((log) => log.error({ err: error }, 'not answered'));
  expect(text).not.toContain('what somebody typed');
  expect(JSON.parse(text)).toMatchObject({
    msg: 'not answered',
    err: { message: 'Unknown interaction', code: 10062, status: 404, cause: { message: 'socket' } },
  });
});
