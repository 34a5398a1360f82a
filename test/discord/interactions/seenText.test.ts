/** "Check statement" reads what people see of a message, wherever in it that stands. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { replyTo } from '../../loopback/calls.js';
import { readCheckedGroup } from '../../loopback/checkedGroup.js';
import { conversation } from '../../loopback/conversation.js';
import { createGuildMessage, createMessageCommand } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, listTexts, readContent } from '../../loopback/replies.js';

const { facts } = conversation.library.base;
const statement = 'OpenAI hält 40 Prozent';
const fact = 't-online-2025-01-23/openai-forty-percent';

// what a payload may hold is wider than what the types of messages ask for
type Seen = Omit<Partial<APIMessage>, 'components' | 'poll' | 'embeds' | 'message_snapshots' | 'attachments'> & {
  [part in 'components' | 'poll' | 'embeds' | 'message_snapshots' | 'attachments']?: unknown;
};

function check(seen: Seen, locale: 'de' | 'en-GB' = 'de') {
  const plain = { ...createMessageFrom({ type: 4, data: {} }), ...createGuildMessage({ content: '' }) };
  const targetMessage = { ...plain, ...seen } as APIMessage;
  const reply = replyTo(createMessageCommand({ name: 'Check statement', targetMessage, locale }));
  expect(findLimitViolations(reply)).toEqual([]);
  const { components } = (reply as { data: { components: unknown[] } }).data;
  const groups = components.map((each) => readCheckedGroup(listTexts(each), pickWording('de'), facts));
  const [same, differing] = [groups.flatMap((group) => group.same), groups.flatMap((group) => group.differing)];
  return { text: readContent(reply), same, differing };
}

const display = { type: 10, content: statement };
const link = 'https://www.t-online.de/artikel-100581608';

describe('the statement is found', () => {
  test.each<[string, Seen]>([
    ['in a message', { content: statement }],
    ['in what is forwarded', { message_snapshots: [{ message: { content: statement, embeds: [], attachments: [] } }] }],
    ['in what is forwarded, with the least of fields', { message_snapshots: [{ message: { content: statement } }] }],
    ['in the embed of what is forwarded', { message_snapshots: [{ message: { embeds: [{ title: statement }] } }] }],
    ['in the title of an embed', { embeds: [{ title: statement, url: link, footer: { text: 'X' } }] }],
    ['in its description', { embeds: [{ title: 'Neues', description: statement }] }],
    ['in its fields', { embeds: [{ fields: [{ name: 'OpenAI', value: 'hält 40 Prozent', inline: true }] }] }],
    ['under a link', { content: link, embeds: [{ description: statement, provider: { name: 'X' }, url: link }] }],
    ['under the name of somebody else', { embeds: [{ author: { name: 'Fox News' }, description: statement }] }],
    ['in a text display', { components: [display] }],
    ['in a container', { components: [{ type: 17, components: [{ type: 14 }, display] }] }],
    ['in a section', { components: [{ type: 17, components: [{ type: 9, components: [display], accessory: {} }] }] }],
    ['in the question of a poll', { poll: { question: { text: statement }, answers: [] } }],
    [
      'in an answer of a poll',
      {
        poll: {
          question: { text: 'Wie viel hält OpenAI?' },
          answers: ['60 Prozent', '40 Prozent'].map((text, index) => ({ answer_id: index, poll_media: { text } })),
        },
      },
    ],
    [
      'beside an emoji, a person, a time and a link',
      { content: `<@5> <:x19:871234567890123456> ${statement} <t:1618953630> ${link}` },
    ],
    ['in a masked link', { content: `[${statement}](${link})` }],
    ['in bold', { content: `**OpenAI** hält **40** Prozent` }],
    [
      'beside another statement',
      { content: statement, embeds: [{ description: 'Musk hat vor 12 Jahren geheiratet.' }] },
    ],
    ['beside pictures', { content: statement, attachments: [{ id: '1', filename: 'a.png', url: link }] }],
  ])('%s', (_, seen) => {
    expect(check(seen).same).toContain(fact);
  });
});

test.each<[string, Seen]>([
  ['an attachment', { attachments: [{ id: '1', filename: '40-prozent-openai.png', url: link }] }],
  ['a sticker', { sticker_items: [{ id: '1', name: 'OpenAI', format_type: 1 }] }],
  ['a picture under its link', { content: link, embeds: [{ type: 'image', url: link, thumbnail: { url: link } }] }],
  ['a gallery', { components: [{ type: 12, items: [{ media: { url: link }, description: statement }] }] }],
  ['a forwarded picture', { message_snapshots: [{ message: { attachments: [{ id: '1', filename: 'a.png' }] } }] }],
])('that there are pictures only is said in both languages: %s', (_, seen) => {
  expect(check(seen).text).toContain(pickWording('de').picturesOnly.slice(0, 40));
  expect(check(seen, 'en-GB').text).toContain(pickWording('en').picturesOnly.slice(0, 40));
});

test.each<[string, Seen]>([
  ['links and emoji only', { content: `${link} <:openai40:871234567890123456>` }],
  ['who wrote it, and nothing more', { embeds: [{ author: { name: 'OpenAI' }, footer: { text: '' } }] }],
  ['what begins behind 2,000 characters', { content: `${'ach so '.repeat(286)} ${statement}` }],
])('nothing is checked in %s', (_, seen) => {
  const { same, differing, text } = check(seen);
  expect([...same, ...differing]).toEqual([]);
  expect(text).toContain(pickWording('de').nothingToCheck.slice(0, 40));
});

test('a link does not count: the statement of the bug report is found to be the same', () => {
  const content = 'OpenAI will mit Stargate 500 Milliarden Dollar investieren.';
  const { same, differing } = check({ content: `${content} ${link}` });
  expect(same.length).toBeGreaterThan(0);
  expect({ same, differing }).toEqual((({ text: _, ...rest }) => rest)(check({ content })));
});
