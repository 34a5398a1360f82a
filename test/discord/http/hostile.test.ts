/** Whatever a signed request holds meets an answer or a friendly line, and never a fault of ours. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation } from '../../loopback/conversation.js';
import { type HttpDoor, it } from '../../loopback/httpDoor.js';
import { ids } from '../../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../loopback/payloads/payloads.js';
import { readReply } from '../../loopback/replies.js';
import { hostileStrings } from '../../support/hostileStrings.js';

const createUserId = (index: number) => `13000000000${String(index).padStart(8, '0')}`;

const asked = { subcommand: 'ask', options: { question: 'Wie viel Geld hat Softbank?' } };
const message = createGuildMessage({ content: 'x' });

describe('a signed body that is no interaction', () => {
  const whole = createChatInput(asked);
  it.for<[string, string | Uint8Array]>([
    ['empty', ''],
    ['cut off', JSON.stringify(whole).slice(0, -1)],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['deep', '['.repeat(120_000)],
    ['deep and whole', `${'['.repeat(120_000)}${']'.repeat(120_000)}`],
    ...[null, [], 'x', 1, true, {}, [whole], { type: 99 }, { type: '1' }, { type: null }, { type: 2 }].map(
      (value): [string, string] => [JSON.stringify(value).slice(0, 20), JSON.stringify(value)],
    ),
    ...[
      { ...whole, type: '2' },
      { ...whole, token: 5 },
      { ...whole, token: '\ud800' },
      { ...whole, id: 'a\udc00' },
      { ...whole, application_id: '\ud83d' },
      { ...createButtonPress({ customId: `1|delete|${ids.user}`, message }), token: '\ud800' },
      { ...whole, id: null },
      { ...whole, application_id: {} },
      { ...whole, data: [] },
      { ...whole, data: { ...whole.data, options: 'x' } },
      { ...whole, data: { ...whole.data, options: [null] } },
      { ...whole, data: { ...whole.data, options: [{ name: 'ask', options: [5] }] } },
      { ...createButtonPress({ customId: 'x', message }), message: null },
      { ...createButtonPress({ customId: 'x', message }), data: { custom_id: 7 } },
    ].map((value, index): [string, string] => [`of a wrong shape, ${index}`, JSON.stringify(value)]),
  ])('%s', async ([, body], { door }) => {
    const response = await door.post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('The body is signed, but holds no interaction.\n');
  });

  it.for([3, 4, 100, 3000])(
    'options within options, %i deep, are a line in the log without what they hold',
    async (depth, { door }) => {
      const nested = `${'[{"name":"secret","type":1,"options":'.repeat(depth)}[]${'}]'.repeat(depth)}`;
      const body = JSON.stringify({ ...whole, data: { ...whole.data, options: 'nested' } });
      const response = await door.post(body.replace('"nested"', nested));
      expect(response.status).toBe(400);
      expect(door.log).toEqual(['A signed request was refused: its body holds no interaction.']);
    },
  );

  it('any JSON at all is no fault of ours', async ({ door }) => {
    const type = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6, '2', null);
    const part = fc.jsonValue({ maxDepth: 3 });
    const like = fc.record(
      { type, id: part, application_id: part, token: part, data: part, message: part, member: part, locale: part },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(like, part), async (value) => {
        expect([200, 400]).toContain((await door.post(JSON.stringify(value))).status);
      }),
      { numRuns: 200 },
    );
  });

  // what an interaction holds beside its form is not checked: an answer, or the friendly line
  it('any part of an interaction may be anything', async ({ door }) => {
    const kinds = [
      whole,
      createAutocomplete({ ...asked, focused: 'question' }),
      createButtonPress({ customId: '1|delete|5', message }),
      createMessageCommand({ name: 'Check statement', targetMessage: message }),
    ] as unknown as Record<string, unknown>[];
    const change = fc.record({
      kind: fc.constantFrom(...kinds),
      field: fc.constantFrom('data', 'member', 'user', 'message', 'locale', 'channel', 'guild_id'),
      value: fc.jsonValue({ maxDepth: 2 }),
      within: fc.option(fc.constantFrom('options', 'resolved', 'name', 'user', 'permissions', 'custom_id', 'flags')),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ kind, field, value, within }) => {
        const inner = { ...(kind[field] as object), [within ?? '']: value };
        await expectSound(
          await door.post(JSON.stringify({ ...kind, [field]: within === null ? value : inner })),
          [400],
        );
      }),
      { numRuns: 200 },
    );
  });
});

async function expectSound(response: Response, also: number[] = []): Promise<void> {
  if (also.includes(response.status)) return;
  expect(response.status).toBe(200);
  const body = await readReply(response);
  expect(findLimitViolations(body)).toEqual([]);
}

describe('hostile words', () => {
  const options = conversation.commands.flatMap(({ texts, options }) =>
    options
      .filter(({ kind }) => kind === 'text')
      .map(({ id }) => ({ subcommand: texts.en.name, name: pickWording('en').options[id].name })),
  );

  /** Both while it is typed and when it is sent. */
  async function expectAnswers(door: HttpDoor, place: (typeof options)[number], words: string, index: number) {
    const typed = { subcommand: place.subcommand, options: { [place.name]: words }, userId: createUserId(index) };
    await expectSound(await door.send(createChatInput(typed)));
    await expectSound(await door.send(createAutocomplete({ ...typed, focused: place.name })));
  }

  it('every one as a question', async ({ door }) => {
    expect(hostileStrings.length).toBeGreaterThan(500);
    const place = { subcommand: 'ask', name: 'question' };
    for (const [index, words] of hostileStrings.entries()) await expectAnswers(door, place, words, index);
  });

  // each option has its share of them, and each of them two options
  it('through every option of every command', async ({ door }) => {
    expect(options.length).toBeGreaterThan(40);
    const every = Math.ceil(options.length / 2);
    for (const [optionIndex, place] of options.entries())
      for (const [index, words] of hostileStrings.entries())
        if (index % every === optionIndex % every) await expectAnswers(door, place, words, optionIndex * 1000 + index);
  });

  it('6,000 of them in each option', async ({ door }) => {
    for (const [index, place] of options.entries())
      for (const words of ['a', 'Softbank ', '\ud83d', '1000 Milliarden '])
        await expectAnswers(door, place, words.repeat(6000).slice(0, 6000), 90_000 + index);
  });
});
