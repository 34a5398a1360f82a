/** The validator knows every limit: for each a body that Discord takes, and one that it refuses. */
import { describe, expect, test } from 'vitest';
import { renderLine } from '../../../src/discord/messages/messageBody.js';
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
const createInput = (fields: object = {}) => ({ type: 4, custom_id: 'question', style: 1, ...fields });
const createField = (fields: object = {}) => ({ type: 18, label: 'x', component: createInput(), ...fields });
const createForm = (fields: object = {}) => ({
  type: 9,
  data: { custom_id: 'form', title: 'x', components: [createField()], ...fields },
});
const createFormWith = (fields: object) =>
  createForm({ components: [createField({ component: createInput(fields) })] });
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
  ["a form's title", createForm({ title: 'x'.repeat(45) }), createForm({ title: 'x'.repeat(46) })],
  ['a form has a title', createForm(), createForm({ title: '' })],
  [
    '5 parts of a form',
    createForm({
      components: createMany(5, (index) => createField({ component: createInput({ custom_id: `${index}` }) })),
    }),
    createForm({
      components: createMany(6, (index) => createField({ component: createInput({ custom_id: `${index}` }) })),
    }),
  ],
  ['a form has a part', createForm(), createForm({ components: [] })],
  [
    "100 characters of a form's id",
    createForm({ custom_id: 'x'.repeat(100) }),
    createForm({ custom_id: 'x'.repeat(101) }),
  ],
  ['a form has an id', createForm(), createForm({ custom_id: '' })],
  ['a form holds no buttons', createForm(), createForm({ components: [createRow([createButton('a')])] })],
  ['fields stand in forms alone', createForm(), createMessage([createField()])],
  ['inputs stand in fields alone', createForm(), createForm({ components: [createInput()] })],
  [
    '45 characters name a field',
    createForm({ components: [createField({ label: 'x'.repeat(45) })] }),
    createForm({ components: [createField({ label: 'x'.repeat(46) })] }),
  ],
  [
    '100 characters describe a field',
    createForm({ components: [createField({ description: 'x'.repeat(100) })] }),
    createForm({ components: [createField({ description: 'x'.repeat(101) })] }),
  ],
  ['a field has an input', createForm(), createForm({ components: [createField({ component: createButton('a') })] })],
  ["a field's name stands at the field", createForm(), createFormWith({ label: 'x' })],
  ['an input is one line or several', createFormWith({ style: 2 }), createFormWith({ style: 3 })],
  ['4,000 characters of an input', createFormWith({ max_length: 4000 }), createFormWith({ max_length: 4001 })],
  [
    'an input can be filled',
    createFormWith({ min_length: 1, max_length: 1 }),
    createFormWith({ min_length: 2, max_length: 1 }),
  ],
  [
    '100 characters in an empty input',
    createFormWith({ placeholder: 'x'.repeat(100) }),
    createFormWith({ placeholder: 'x'.repeat(101) }),
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
