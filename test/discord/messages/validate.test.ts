/** The validator knows every limit: for each a body that Discord takes, and one that it refuses. */
import { describe, expect, test } from 'vitest';
import { renderLine } from '../../../src/discord/messages/message.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';

const taken = { parse: [] };

function message(components: unknown[], allowed_mentions: unknown = taken, attachments: unknown[] = []) {
  return { type: 4, data: { components, flags: 32768, allowed_mentions, attachments } };
}

function many<Item>(count: number, item: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => item(at));
}

const text = (content: string) => ({ type: 10, content });
const row = (components: unknown[]) => ({ type: 1, components });
const pressed = (custom_id: string, label = 'x') => ({ type: 2, style: 2, label, custom_id });
const opens = (url: string) => ({ type: 2, style: 5, label: 'x', url });
const offered = (choices: unknown[]) => ({ type: 8, data: { choices } });
const named = (at: number) => ({ id: `${at}`, filename: `${at}.bib` });
const shownFile = { type: 13, file: { url: 'attachment://0.bib' } };
const choice = (name: string, value = name) => ({ name, value });

const pairs: [limit: string, good: unknown, bad: unknown][] = [
  ['40 components', message(many(40, () => text('x'))), message(many(41, () => text('x')))],
  [
    '40 components, those within others counted',
    message([{ type: 17, components: many(39, () => text('x')) }]),
    message([{ type: 17, components: many(40, () => text('x')) }]),
  ],
  [
    '4,000 characters in all',
    message([text('x'.repeat(2000)), text('x'.repeat(2000))]),
    message([text('x'.repeat(2000)), text('x'.repeat(2001))]),
  ],
  ['a text says something', message([text('x')]), message([text('')])],
  ['a message shows something', message([text('x')]), message([])],
  ['a row has a button', message([row([pressed('a')])]), message([row([])])],
  [
    '512 characters of an address',
    message([row([opens(`https://${'x'.repeat(504)}`)])]),
    message([row([opens(`https://${'x'.repeat(505)}`)])]),
  ],
  [
    "100 characters of a button's id",
    message([row([pressed('x'.repeat(100))])]),
    message([row([pressed('x'.repeat(101))])]),
  ],
  [
    'ids of its own for each button',
    message([row([pressed('a'), pressed('b')])]),
    message([row([pressed('a')]), row([pressed('a')])]),
  ],
  [
    '80 characters on a button',
    message([row([pressed('a', 'x'.repeat(80))])]),
    message([row([pressed('a', 'x'.repeat(81))])]),
  ],
  [
    '5 buttons in a row',
    message([row(many(5, (at) => pressed(`${at}`)))]),
    message([row(many(6, (at) => pressed(`${at}`)))]),
  ],
  ['10 files', message([text('x')], taken, many(10, named)), message([text('x')], taken, many(11, named))],
  [
    'files of different names',
    message([text('x')], taken, many(2, named)),
    message([text('x')], taken, [named(0), named(0)]),
  ],
  ['a shown file is sent', message([shownFile], taken, [named(0)]), message([shownFile], taken, [named(1)])],
  ['25 choices', offered(many(25, (at) => choice(`${at}`))), offered(many(26, (at) => choice(`${at}`)))],
  ['100 characters of a choice', offered([choice('x'.repeat(100))]), offered([choice('x', 'x'.repeat(101))])],
  ['a choice has a name', offered([choice('x')]), offered([choice('', 'x')])],
  ['a choice has a value', offered([]), offered([choice('x', '')])],
  ['nobody is pinged', message([text('x')]), message([text('x')], { parse: ['users'] })],
  ['nobody is pinged by default', message([text('x')]), { type: 4, data: { components: [text('x')], flags: 32768 } }],
  ['whole characters', message([text('😀')]), message([text('\ud83d')])],
  ['whole characters in choices', offered([choice('😀')]), offered([choice('x', '\ude00')])],
];

describe.each(pairs)('%s', (_, good, bad) => {
  test('kept', () => expect(findLimitViolations(good)).toEqual([]));
  test('broken', () => expect(findLimitViolations(bad).length).toBeGreaterThan(0));
});

test.each([true, false])("the bot's own lines keep them all (hidden: %s)", (hidden) => {
  expect(findLimitViolations({ type: 4, data: renderLine('x'.repeat(4000), hidden) })).toEqual([]);
  expect(findLimitViolations({ type: 4, data: renderLine('*'.repeat(2001), hidden) })).not.toEqual([]);
});
