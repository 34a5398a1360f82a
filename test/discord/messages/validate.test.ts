/** The validator knows every limit: for each a body that Discord takes, and one that it refuses. */
import { describe, expect, test } from 'vitest';
import { renderLine } from '../../../src/discord/messages/message.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';

const taken = { parse: [] };

function createMessage(components: unknown[], allowed_mentions: unknown = taken, attachments: unknown[] = []) {
  return { type: 4, data: { components, flags: 32768, allowed_mentions, attachments } };
}

function createMany<Item>(count: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

const createText = (content: string) => ({ type: 10, content });
const createRow = (components: unknown[]) => ({ type: 1, components });
const createButton = (custom_id: string, label = 'x') => ({ type: 2, style: 2, label, custom_id });
const createLink = (url: string) => ({ type: 2, style: 5, label: 'x', url });
const createOffer = (choices: unknown[]) => ({ type: 8, data: { choices } });
const createAttachment = (index: number) => ({ id: `${index}`, filename: `${index}.bib` });
const shownFile = { type: 13, file: { url: 'attachment://0.bib' } };
const createChoice = (name: string, value = name) => ({ name, value });

const pairs: [limit: string, good: unknown, bad: unknown][] = [
  [
    '40 components',
    createMessage(createMany(40, () => createText('x'))),
    createMessage(createMany(41, () => createText('x'))),
  ],
  [
    '40 components, those within others counted',
    createMessage([{ type: 17, components: createMany(39, () => createText('x')) }]),
    createMessage([{ type: 17, components: createMany(40, () => createText('x')) }]),
  ],
  [
    '4,000 characters in all',
    createMessage([createText('x'.repeat(2000)), createText('x'.repeat(2000))]),
    createMessage([createText('x'.repeat(2000)), createText('x'.repeat(2001))]),
  ],
  ['a text says something', createMessage([createText('x')]), createMessage([createText('')])],
  ['a message shows something', createMessage([createText('x')]), createMessage([])],
  ['a row has a button', createMessage([createRow([createButton('a')])]), createMessage([createRow([])])],
  [
    '512 characters of an address',
    createMessage([createRow([createLink(`https://${'x'.repeat(504)}`)])]),
    createMessage([createRow([createLink(`https://${'x'.repeat(505)}`)])]),
  ],
  [
    "100 characters of a button's id",
    createMessage([createRow([createButton('x'.repeat(100))])]),
    createMessage([createRow([createButton('x'.repeat(101))])]),
  ],
  [
    'ids of its own for each button',
    createMessage([createRow([createButton('a'), createButton('b')])]),
    createMessage([createRow([createButton('a')]), createRow([createButton('a')])]),
  ],
  [
    '80 characters on a button',
    createMessage([createRow([createButton('a', 'x'.repeat(80))])]),
    createMessage([createRow([createButton('a', 'x'.repeat(81))])]),
  ],
  [
    '5 buttons in a row',
    createMessage([createRow(createMany(5, (index) => createButton(`${index}`)))]),
    createMessage([createRow(createMany(6, (index) => createButton(`${index}`)))]),
  ],
  [
    '10 files',
    createMessage([createText('x')], taken, createMany(10, createAttachment)),
    createMessage([createText('x')], taken, createMany(11, createAttachment)),
  ],
  [
    'files of different names',
    createMessage([createText('x')], taken, createMany(2, createAttachment)),
    createMessage([createText('x')], taken, [createAttachment(0), createAttachment(0)]),
  ],
  [
    'a shown file is sent',
    createMessage([shownFile], taken, [createAttachment(0)]),
    createMessage([shownFile], taken, [createAttachment(1)]),
  ],
  [
    '25 choices',
    createOffer(createMany(25, (index) => createChoice(`${index}`))),
    createOffer(createMany(26, (index) => createChoice(`${index}`))),
  ],
  [
    '100 characters of a choice',
    createOffer([createChoice('x'.repeat(100))]),
    createOffer([createChoice('x', 'x'.repeat(101))]),
  ],
  ['a choice has a name', createOffer([createChoice('x')]), createOffer([createChoice('', 'x')])],
  ['a choice has a value', createOffer([]), createOffer([createChoice('x', '')])],
  ['nobody is pinged', createMessage([createText('x')]), createMessage([createText('x')], { parse: ['users'] })],
  [
    'nobody is pinged by default',
    createMessage([createText('x')]),
    { type: 4, data: { components: [createText('x')], flags: 32768 } },
  ],
  ['whole characters', createMessage([createText('😀')]), createMessage([createText('\ud83d')])],
  ['whole characters in choices', createOffer([createChoice('😀')]), createOffer([createChoice('x', '\ude00')])],
];

describe.each(pairs)('%s', (_, good, bad) => {
  test('kept', () => expect(findLimitViolations(good)).toEqual([]));
  test('broken', () => expect(findLimitViolations(bad).length).toBeGreaterThan(0));
});

test.each([true, false])("the bot's own lines keep them all (hidden: %s)", (hidden) => {
  expect(findLimitViolations({ type: 4, data: renderLine('x'.repeat(4000), hidden) })).toEqual([]);
  expect(findLimitViolations({ type: 4, data: renderLine('*'.repeat(2001), hidden) })).not.toEqual([]);
});
