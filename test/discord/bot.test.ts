import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { exampleLines } from '../../commands/examples.ts';
import { parseOptions, splitCommand } from '../../commands/line.ts';
import { openLibrary } from '../../knowledge/open.ts';
import { checkName } from '../../src/discord/definitions.ts';
import { isJson, listOf } from '../standin/json.ts';
import { apps, choose, keystroke, press, slash, written } from '../standin/packets.ts';
import {
  carriedBy,
  isHidden,
  menuOf,
  messageOf,
  openSession,
  type Session,
  valuesOf,
  wordsOf,
} from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession({}, 'npm');
});
afterAll(() => session.end());

const library = openLibrary();
const examples = commands.flatMap(({ definition }) => exampleLines(definition, library));

describe('a bot that was started by npm start', () => {
  test('says the link that invites it, on standard output', () => {
    expect(session.bot.output()).toContain(`client_id=${session.standin.world.applicationId}`);
  });

  test('has registered its commands', () => {
    const names = listOf(session.standin.world.commands.get('global')).map(({ name }) => name);
    expect(names).toEqual([...commands.map(({ definition }) => definition.name), checkName]);
  });

  test.each(examples)('answers %s as a slash command, for all to see', async (line) => {
    const { name = '', rest = '' } = splitCommand(line) ?? {};
    const definition = commands.find((command) => command.definition.name === name)?.definition;
    const { given } = parseOptions(rest, definition?.options ?? []);
    const interaction = await session.ask(name, given);
    expect(interaction.answer?.type).toBe(4);
    expect(isHidden(interaction)).toBe(false);
    expect(wordsOf(messageOf(interaction))).toContain('-# Asked: /');
  });

  test('hides an answer when it is asked to', async () => {
    expect(isHidden(await session.ask('rating', { hide: true }))).toBe(true);
  });

  test('hides what is not found and what cannot be read', async () => {
    expect(isHidden(await session.ask('rating', { standard: 'no such standard at all' }))).toBe(true);
    expect(isHidden(await session.ask('finding', { topic: 'x', page: 9999 }))).toBe(true);
    expect(isHidden(await session.ask('a-command-of-yesterday'))).toBe(true);
  });

  test('answers in direct messages and in private channels', async () => {
    for (const place of ['direct', 'private'] as const) {
      const interaction = await session.send(slash(session.standin, session.asker, 'rating', {}, place));
      expect(wordsOf(messageOf(interaction))).toContain('-# Asked: /rating');
    }
  });

  test('shows a scorecard with words for those who do not see it', async () => {
    const interaction = await session.ask('overview');
    const [file] = interaction.answer?.files ?? [];
    expect(file?.name).toBe('scorecard.png');
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('tells of its version and how long it is up', async () => {
    expect(wordsOf(messageOf(await session.ask('about')))).toMatch(
      /Version \d.+\d reports? loaded, up since <t:\d+:R>, latency \d+ ms/,
    );
  });
});

describe('a button', () => {
  test('edits the message for the one who asked', async () => {
    const { standin, asker } = session;
    const asked = await session.ask('rating', { standard: 'assessment' });
    const message = messageOf(asked);
    const pressed = await session.send(press(standin, asker, message, carriedBy(message, 'Findings')));
    expect(pressed.answer?.type).toBe(7);
    expect(wordsOf(messageOf(pressed))).toContain('-# Asked: /finding');
    // The picture of the answer before does not stay.
    expect(pressed.answer?.data.attachments).toEqual([]);
  });

  test('answers others for themselves', async () => {
    const { standin, other } = session;
    const message = messageOf(await session.ask('rating'));
    const pressed = await session.send(press(standin, other, message, carriedBy(message, 'In context')));
    expect(pressed.answer?.type).toBe(4);
    expect(isHidden(pressed)).toBe(true);
  });

  test('turns the page', async () => {
    const { standin, asker } = session;
    const message = messageOf(await session.ask('recommendation'));
    const turns = wordsOf(message).includes('Page 1 of');
    const paged = turns ? message : messageOf(await session.ask('section', { name: 'P 1.1' }));
    const pressed = await session.send(press(standin, asker, paged, carriedBy(paged, 'Page 2 ▶')));
    expect(wordsOf(messageOf(pressed))).toContain('Page 2 of');
  });

  test('gives a citation to copy, to the one who pressed it', async () => {
    const { standin, asker } = session;
    const message = messageOf(await session.ask('rating'));
    const pressed = await session.send(
      press(standin, asker, message, carriedBy(message, 'Copy as citation')),
    );
    expect(pressed.answer?.type).toBe(4);
    expect(isHidden(pressed)).toBe(true);
    expect(wordsOf(messageOf(pressed))).toMatch(/```\n“.+” — .+\n```/);
  });

  test('from a menu gives one of several citations', async () => {
    const { standin, asker } = session;
    const message = messageOf(await session.ask('recommendation'));
    const menu = menuOf(message, 'Copy as citation');
    for (const value of valuesOf(menu)) {
      const chosen = await session.send(choose(standin, asker, message, String(menu.custom_id), value));
      expect(wordsOf(messageOf(chosen))).toContain('```\n“');
    }
  });

  test('deletes the answer for the one who asked, through the interaction', async () => {
    const { standin, asker } = session;
    const message = messageOf(await session.ask('rating'));
    const pressed = await session.send(press(standin, asker, message, carriedBy(message, 'Delete')));
    expect(pressed.answer?.type).toBe(6);
    await standin.world.when(() => pressed.isDeleted === true);
    expect(standin.world.messages.has(message.id)).toBe(false);
  });

  test('does not delete it for anybody else', async () => {
    const { standin, other } = session;
    const message = messageOf(await session.ask('rating'));
    const pressed = await session.send(press(standin, other, message, carriedBy(message, 'Delete')));
    expect(isHidden(pressed)).toBe(true);
    expect(standin.world.messages.has(message.id)).toBe(true);
  });

  test('that is no longer understood says so, and so does one whose line is no longer one', async () => {
    const { standin, asker } = session;
    const message = messageOf(await session.ask('rating'));
    for (const id of ['v0/next?page=2', 'go:/a-command-of-yesterday x', 'turn:7']) {
      const pressed = await session.send(press(standin, asker, message, id));
      expect(isHidden(pressed)).toBe(true);
    }
  });
});

describe('typing', () => {
  test('is completed in every option that has a completion, also before anything is typed', async () => {
    const { standin, asker } = session;
    for (const { definition } of commands) {
      for (const option of definition.options.filter(({ completion }) => completion)) {
        for (const typed of ['', 'a', '1']) {
          const packet = keystroke(standin, asker, definition.name, { [option.name]: typed }, option.name);
          const { answer } = await session.send(packet);
          expect(answer?.type).toBe(8);
          const choices = isJson(answer?.data) ? listOf(answer.data.choices) : [];
          expect(choices.length).toBeLessThanOrEqual(25);
          if (typed === '') expect(choices.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('the message command', () => {
  test('checks what a message says, sentence by sentence', async () => {
    const { standin, asker, other } = session;
    const message = written(standin, other, 'The caseload was 9,999. I like tea. Assessment was rated Good.');
    const checked = await session.send(apps(standin, asker, checkName, message));
    expect(isHidden(checked)).toBe(true);
    const words = wordsOf(messageOf(checked));
    expect(words).toMatch(/1\\\. “The caseload was 9,999\.”: Contradicted/);
    expect(words).toMatch(/2\\\. “Assessment was rated Good\.”: Contradicted/);
    expect(words).not.toContain('tea');
  });
});

describe('a mention', () => {
  const say = async (content: string, more: Parameters<typeof written>[3] = {}) => {
    const { standin, asker } = session;
    const before = standin.world.posted.length;
    const mention = `<@${standin.world.applicationId}> ${content}`;
    standin.gateway.dispatch(
      'MESSAGE_CREATE',
      written(standin, asker, mention, { mentionsBot: true, ...more }),
    );
    await standin.world.when(() => standin.world.posted.length > before);
    const posted = standin.world.posted.at(-1);
    if (!posted) throw new Error('Nothing was posted');
    return posted;
  };

  test('asks the bot', async () => {
    const posted = await say('what is the rating for assessment?');
    expect(wordsOf(posted)).toContain('-# Asked: /ask');
  });

  test('that asks what the report does not say is answered on one short line', async () => {
    const words = wordsOf(await say('how do I bake sourdough bread at home?'));
    expect(words).not.toContain('\n');
    expect(words.length).toBeLessThan(250);
  });

  test('without a question gets three examples', async () => {
    expect(wordsOf(await say(''))).toMatch(/Ask me .+ · .+ · /);
  });

  test('in a direct message is not needed', async () => {
    const { standin, other } = session;
    const before = standin.world.posted.length;
    standin.gateway.dispatch('MESSAGE_CREATE', written(standin, other, '/rating', { isDirect: true }));
    await standin.world.when(() => standin.world.posted.length > before);
    expect(wordsOf(standin.world.posted.at(-1))).toContain('-# Asked: /rating');
  });

  test('follows up on the answer that it replies to', async () => {
    const rating = await say('/rating assessment');
    expect(wordsOf(await say('and planning?', { replyTo: rating }))).toContain('-# Asked: /rating planning');
    const finding = await say('/finding domestic abuse');
    expect(wordsOf(await say('what do they recommend?', { replyTo: finding }))).toContain(
      '-# Asked: /recommendation domestic abuse',
    );
    expect(wordsOf(await say('next', { replyTo: finding }))).toContain(
      '-# Asked: /finding domestic abuse page\\:2',
    );
    expect(wordsOf(await say('in context', { replyTo: finding }))).toContain('-# Asked: /section at\\:');
    expect(wordsOf(await say('source?', { replyTo: finding }))).toContain('```\n“');
  });

  test('can be deleted by the one who asked, whose id the button carries', async () => {
    const { standin, asker, other } = session;
    const posted = await say('/rating');
    const id = carriedBy(posted, 'Delete');
    expect(id).toContain(asker.id);
    expect(isHidden(await session.send(press(standin, other, posted, id)))).toBe(true);
    const pressed = await session.send(press(standin, asker, posted, id));
    await standin.world.when(() => pressed.isDeleted === true);
  });

  test('is edited by the buttons of the one who asked', async () => {
    const { standin, asker } = session;
    const posted = await say('/rating');
    const pressed = await session.send(press(standin, asker, posted, carriedBy(posted, 'In context')));
    expect(pressed.answer?.type).toBe(7);
    expect(carriedBy(messageOf(pressed), 'Delete')).toContain(asker.id);
  });

  test('by a bot, a webhook, itself or of everyone is not answered', async () => {
    const { standin, asker } = session;
    const bot = { ...asker, bot: true };
    const mention = `<@${standin.world.applicationId}> /rating`;
    const silent = [
      written(standin, bot, mention, { mentionsBot: true }),
      written(standin, asker, mention, { mentionsBot: true, webhook_id: asker.id }),
      written(standin, { id: standin.world.applicationId, username: 'itself' }, mention, {
        mentionsBot: true,
      }),
      written(standin, asker, '@everyone /rating', { mention_everyone: true }),
      written(standin, asker, 'not for it'),
      written(standin, asker, '', { replyTo: messageOf(await session.ask('rating')) }),
      { ...written(standin, asker, mention, { mentionsBot: true }), type: 7 },
    ];
    const before = standin.world.posted.length;
    for (const packet of silent) standin.gateway.dispatch('MESSAGE_CREATE', packet);
    await say('/rating');
    expect(standin.world.posted.length).toBe(before + 1);
  });
});
