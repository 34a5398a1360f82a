/** What others see is the bot's own or the sources': typed words stand there only as the names that no source has. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMentionReply } from '../../../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createButtonPress, createGuildMessage } from '../../loopback/payloads/payloads.js';
import { mentionPlace } from '../../loopback/payloads/places.js';
import { createMessageFrom, findButtonId, isHidden, listButtons, listTexts } from '../../loopback/replies.js';

const texts = (part: unknown) => listTexts(part).map(unescapeMarkdown);

describe('a heading repeats no option', () => {
  const headings: [subcommand: string, options: Record<string, string>, heading: string][] = [
    ['who', { person: 'Elon Musk', about: 'Geld: „Ich habe gelogen und hasse es.“' }, 'Was Elon Musk dazu sagte'],
    ['who', { person: 'Elon Musk', about: 'Geld“ · CNBC\n> „Ich habe gelogen“\n— Musk' }, 'Was Elon Musk dazu sagte'],
    ['who', { person: 'musk', about: 'money' }, 'Was Elon Musk zu „Finanzierung“ sagte'],
    ['said', { words: 'Sie haben das Geld in \u202e\u2066Wirklichkeit gar nicht' }, ''],
    ['said', { words: 'SIE haben „das“ Geld' }, 'Wer sagte: Sie haben das Geld'],
  ];

  test.each(headings)('/stargate %s %j', (subcommand, options, heading) => {
    const reply = answerTo({ subcommand, options, locale: 'de' });
    const [first = ''] = texts(reply);
    if (heading !== '') expect([first, isHidden(reply)]).toEqual([`### ${heading}`, false]);
    expect(first.split('\n')).toHaveLength(1);
    expect(first).not.toMatch(/\p{Cf}/u);
  });

  test('in English neither', () => {
    const options = { person: 'Elon Musk', about: 'money: he lied' };
    const [first] = texts(answerTo({ subcommand: 'who', options, locale: 'en-US' }));
    expect(first).toBe('### What Elon Musk said about it');
  });
});

describe('a mention is answered for all to see', () => {
  const mention = (typed: string) =>
    texts(
      createMentionReply(
        createGuildMessage({ content: `<@${ids.bot}> ${typed}`, mentionsBot: true }),
        mentionPlace,
        conversation,
      ),
    );

  test.each([
    [
      'a name with more before it',
      'Was sagte Hurensohn Merkel zu Stargate?',
      'In meinen 5 Quellen habe ich nichts zu „Hurensohn Merkel“ gefunden.',
    ],
    [
      'many marks',
      `Was sagte Merkel${'\u0301'.repeat(400)} zu Stargate?`,
      'In meinen 5 Quellen habe ich nichts zu „Merkeĺ\u0301\u0301“ gefunden.',
    ],
    ['one name many times', `Was sagte ${'Xyzabc '.repeat(250)}?`, null],
    ['many names', `Was sagten ${'Xyzabc und Qurtzl und Wexlor und Vzarq und Nimbrax'} über Stargate?`, null],
    ['turned letters', 'Was sagte \u202eMerkel\u202c zu Stargate?', null],
  ])('%s', (_, typed, line) => {
    const cut = `-# ${pickWording('de').talk.cut}`;
    const [said = '', ...more] = mention(typed).filter((each) => each !== cut);
    // what there is instead is the bot's own
    expect(more.join('\n')).not.toMatch(/Merkel|Hurensohn|Xyzabc|Qurtzl|Wexlor|Vzarq|Nimbrax/u);
    if (line !== null) expect(said).toBe(line);
    expect(said.length).toBeLessThan(180);
    expect(said).not.toMatch(/\p{Cf}|\p{M}{3}|\n/u);
  });
});

test('a name that runs right to left is isolated, so that it turns nothing around it', () => {
  const content = `<@${ids.bot}> Was sagte שלום zu Stargate?`;
  const reply = createMentionReply(createGuildMessage({ content, mentionsBot: true }), mentionPlace, conversation);
  expect(texts(reply)[0]).toBe('In meinen 5 Quellen habe ich nichts zu „\u2068שלום\u2069“ gefunden.');
});

test('whoever shares an answer is named in one line, and says nothing by it', () => {
  const hidden = answerTo({ subcommand: 'funding', options: { hide: true } });
  const message = createMessageFrom(hidden);
  const pressed = createButtonPress({ customId: findButtonId(pickWording('de').buttons.share, hidden), message });
  if (pressed.member) pressed.member.nick = 'Musk: „Ich habe gelogen“\n— t-online\u202e';
  expect(texts(replyTo(pressed))[0]).toBe('-# Geteilt von Musk: Ich habe gelogen — t-online');
});

/** Of no word of the sources, nor of the bot. */
const stray = 'Qqz';
const known = [
  'Geld',
  'das Geld',
  'Sie haben das Geld',
  'Musk',
  'Softbank',
  'funding',
  'money',
  'Stargate',
  'nicht',
  'großartig für das Land',
];
const attacks = [
  `„${stray}“`,
  `${stray}:`,
  `\n> ${stray}`,
  `— ${stray}`,
  `**${stray}**`,
  `\u202e${stray}`,
  stray.toLowerCase(),
  `${stray}\u0301\u0301\u0301`,
];
const typedText = fc
  .tuple(fc.constantFrom(...known), fc.array(fc.constantFrom(...attacks, ...known), { maxLength: 3 }))
  .map(([first, more]) => [first, ...more].join(' '))
  .chain((text) => fc.constantFrom(text, ...attacks.map((attack) => `${text} ${attack}`)));

const places: [subcommand: string, option: string, others: Record<string, string>][] = [
  ['ask', 'question', {}],
  ['who', 'person', {}],
  ['who', 'about', { person: 'Elon Musk' }],
  ['said', 'words', {}],
  ['said', 'outlet', { words: 'das Geld' }],
  ['compare', 'matter', {}],
  ['timeline', 'topic', {}],
  ['timeline', 'matter', {}],
  ['funding', 'outlet', {}],
  ['funding', 'since', {}],
  ['funding', 'until', {}],
  ['fact', 'id', {}],
];

// a question stands over its answer behind a label: one line, without marks of its own
function isTypedTitle(text: string): boolean {
  return /^### (?:Frage|Question): [^\n„“”"«»‚‘’‹›]{1,260}$/u.test(text);
}

function readPublic(reply: APIInteractionResponse): string {
  const labels = listButtons(reply).map(({ label }) => label);
  const shown = texts(reply).filter((text) => !isTypedTitle(text));
  return isHidden(reply) ? '' : [...shown, ...labels].join('\n').toLowerCase();
}

const nextLabels = (['de', 'en'] as const).map((language) => pickWording(language).buttons.nextPage);

describe('whatever is typed, others read none of it, but a question behind its label', () => {
  test.each(places)('in /stargate %s %s, also on the next page', (subcommand, option, others) => {
    const check = (typed: string, locale: 'de' | 'en-US') => {
      const reply = answerTo({ subcommand, options: { ...others, [option]: typed }, locale });
      expect(readPublic(reply)).not.toContain(stray.toLowerCase());
      const next = listButtons(reply).find(({ label, disabled }) => nextLabels.includes(label) && !disabled)?.custom_id;
      if (next === undefined) return;
      const turned = replyTo(createButtonPress({ customId: next, message: createMessageFrom(reply), locale }));
      expect(readPublic(turned)).not.toContain(stray.toLowerCase());
    };
    fc.assert(fc.property(typedText, fc.constantFrom('de', 'en-US'), check), { numRuns: 60, seed: 15 });
  });

  test('there are public answers among them', () => {
    const asked = attacks.map((attack) =>
      answerTo({ subcommand: 'who', options: { person: 'Musk', about: `Geld ${attack}` } }),
    );
    expect(asked.filter((reply) => readPublic(reply) !== '').length).toBeGreaterThan(0);
  });

  test('in the answer to a mention only as names that no source has, three short ones', () => {
    const labelled = [pickWording('de'), pickWording('en')].map(({ unknownNames }) =>
      unknownNames('|', conversation.library.countSources()).split('|'),
    );
    const check = (typed: string) => {
      const message = createGuildMessage({ content: `<@${ids.bot}> Was sagte ${typed}?`, mentionsBot: true });
      for (const line of texts(createMentionReply(message, mentionPlace, conversation))) {
        const [start = '', end = ''] = labelled.find(([before = '']) => line.startsWith(before)) ?? [];
        const names = start === '' ? '' : line.slice(start.length, line.length - end.length);
        expect(line.replace(names, '').toLowerCase()).not.toContain(stray.toLowerCase());
        const quoted = names === '' ? [] : names.slice(1, -1).split(/[“”](?:, | oder | or )[„“]/u);
        expect(quoted.length).toBeLessThanOrEqual(3);
        expect(quoted.join()).not.toMatch(/\p{Cc}|\p{Cf}|\p{M}{3}|["„“”«»]|.{124}/u);
      }
    };
    fc.assert(fc.property(typedText, check), { numRuns: 200, seed: 15 });
  });
});
