/** Every user gets a reply, and none can crowd out the others. */
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../src/commands/index.js';
import { createInteractionHandler } from '../../../src/discord/interactions/handleInteraction.js';
import { createCode } from '../../../src/discord/shortCode.js';
import { createRateLimiter } from '../../../src/util/rateLimiter.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation } from '../../loopback/conversation.js';
import { createAutocomplete, createButtonPress, createChatInput } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, isHidden, readContent } from '../../loopback/replies.js';

const [ann, bob] = ['1300000000000000101', '1300000000000000102'];
const asks = (userId: string, locale: 'de' | 'fr' = 'de') =>
  createChatInput({ subcommand: 'ask', options: { question: 'Wie viel Geld hat Softbank?' }, userId, locale });

describe('five questions in ten seconds', () => {
  test.each([
    ['the sixth at once waits ten seconds', [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 10_000]],
    ['the sixth waits until the first is ten seconds old', [0, 1000, 2000, 3000, 4000, 5000], [0, 0, 0, 0, 0, 5000]],
    ['one every two seconds is always answered', [0, 2000, 4000, 6000, 8000, 10_000, 12_000], [0, 0, 0, 0, 0, 0, 0]],
    ['a refused one does not lengthen the wait', [0, 0, 0, 0, 0, 9000, 9999, 10_000], [0, 0, 0, 0, 0, 1000, 1, 0]],
  ])('%s', (_, times, waits) => {
    const cooldown = createRateLimiter({ maxRequests: 5, windowMs: 10_000 });
    expect(times.map((now) => cooldown.consume(ann, now))).toEqual(waits);
  });

  test('others are not kept waiting', () => {
    const cooldown = createRateLimiter({ maxRequests: 5, windowMs: 10_000 });
    for (let asked = 0; asked < 9; asked += 1) cooldown.consume(ann, 0);
    expect(cooldown.consume(bob, 0)).toBe(0);
  });

  test.each([
    ['de', 9001, 'einer Sekunde'],
    ['de', 3500, '7 Sekunden'],
    ['fr', 3500, '7 seconds'],
  ] as const)('whoever reads %s and asks once more after %i ms is told when, in private', (locale, now, when) => {
    const answers = createInteractionHandler(
      () => conversation,
      () => {},
    );
    for (let asked = 0; asked < 5; asked += 1) expect(isHidden(answers.replyTo(asks(ann), 0).response)).toBe(false);
    const { response } = answers.replyTo(asks(ann, locale), now);
    expect(readContent(response)).toContain(when);
    expect(isHidden(response)).toBe(true);
    expect(isHidden(answers.replyTo(asks(bob), now).response)).toBe(false);
    expect(isHidden(answers.replyTo(asks(ann), 10_000).response)).toBe(false);
  });

  test('a clock that is set back keeps nobody waiting longer', () => {
    const cooldown = createRateLimiter({ maxRequests: 5, windowMs: 10_000 });
    for (let asked = 0; asked < 5; asked += 1) cooldown.consume(ann, 3_600_000);
    for (let asked = 0; asked < 9; asked += 1) expect(cooldown.consume(ann, asked)).toBeLessThanOrEqual(10_000);
  });
});

describe('what is no question has a limit of its own', () => {
  const createAnswers = () =>
    createInteractionHandler(
      () => conversation,
      () => {},
    );
  const message = createMessageFrom({ type: 4, data: {} });
  const typing = createAutocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Mu' }, userId: ann });
  const presses = (customId: string, userId = ann) => createButtonPress({ customId, message, userId });
  const share = `1|share|${createCode(conversation.library.base.facts[0]?.id ?? '')}`;

  test('typing and pressing buttons count as no question', () => {
    const answers = createAnswers();
    for (let asked = 0; asked < 20; asked += 1) {
      answers.replyTo(typing, 0);
      answers.replyTo(presses('1|delete|1'), 0);
    }
    expect(isHidden(answers.replyTo(asks(ann), 0).response)).toBe(false);
  });

  test('sixty presses on "share" make five messages for all, and others may go on', () => {
    const answers = createAnswers();
    const replies = Array.from({ length: 60 }, () => answers.replyTo(presses(share), 0));
    expect(replies.filter(({ response }) => !isHidden(response))).toHaveLength(5);
    expect(replies.at(-1)?.labels).toEqual({ command: 'any', outcome: 'slow-down' });
    expect(isHidden(answers.replyTo(presses(share, bob), 0).response)).toBe(false);
    expect(isHidden(answers.replyTo(presses(share), 10_000).response)).toBe(false);
  });

  test('any button answers twenty times in ten seconds', () => {
    const answers = createAnswers();
    const outcomes = Array.from({ length: 30 }, () => answers.replyTo(presses('1|delete|1'), 0).labels?.outcome);
    expect(outcomes.filter((outcome) => outcome === 'pressed')).toHaveLength(20);
  });

  test('whoever only types, however fast, always has suggestions; a program that floods has none', () => {
    const answers = createAnswers();
    const suggest = (now: number) => JSON.stringify(answers.replyTo(typing, now).response);
    // twenty letters a second for a minute
    for (let now = 0; now < 60_000; now += 50) expect(suggest(now)).toContain('Elon Musk');
    for (let sent = 0; sent < 200; sent += 1) suggest(90_000);
    expect(suggest(90_000)).toBe('{"type":8,"data":{"choices":[]}}');
  });
});

describe('where something fails, there is a friendly hidden word', () => {
  const broken = conversation.commands.map((each) => ({
    ...each,
    run: () => {
      throw new Error('broken');
    },
  }));
  const tooLong = { ...pickWording('de').commands.ask, says: 'x'.repeat(5000) };

  test.each([
    ['a command throws', { ...conversation, commands: broken }, asks(ann)],
    [
      'Discord would refuse the body',
      {
        ...conversation,
        commands: createCommands(conversation.library.base).map((each) => ({
          ...each,
          named: { de: tooLong, en: tooLong },
        })),
      },
      createChatInput({ subcommand: tooLong.name, options: {} }),
    ],
    ['the command is unknown', conversation, createChatInput({ subcommand: 'of-an-older-version' })],
  ])('%s', (_, bot, interaction) => {
    const { response } = createInteractionHandler(
      () => bot,
      () => {},
    ).replyTo(interaction, 0);
    expect(isHidden(response)).toBe(true);
    expect(readContent(response).length).toBeGreaterThan(0);
  });

  test('while somebody types it is an empty list', () => {
    const interaction = createAutocomplete({ subcommand: 'of-an-older-version', focused: 'question' });
    expect(
      createInteractionHandler(
        () => conversation,
        () => {},
      ).replyTo(interaction, 0).response,
    ).toEqual({ type: 8, data: { choices: [] } });
  });
});
