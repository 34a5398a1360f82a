/** The whole corpus of hostile words, sent in every option of every command, the flags among them. */
import { expect, test } from 'vitest';
import { everyOption, listBroken } from '../../loopback/everyOption.js';
import { createChatInput } from '../../loopback/payloads/payloads.js';

test('there are flags among the options', () => {
  expect(everyOption.filter(({ kind: is }) => is === 'flag').length).toBeGreaterThan(10);
});

test.each(everyOption)('/stargate $subcommand $name', ({ subcommand, name }) => {
  expect(listBroken((words) => createChatInput({ subcommand, options: { [name]: words } }))).toEqual([]);
});
