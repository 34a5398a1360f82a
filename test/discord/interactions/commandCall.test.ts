/** What a slash command gets of its options: what was typed, in whole characters. */
import { expect, test } from 'vitest';
import { parseCommandCall } from '../../../src/discord/interactions/commandCall.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation } from '../../loopback/conversation.js';
import { createChatInput } from '../../loopback/payloads/payloads.js';

const { commands } = conversation;
const typedOptions = commands.flatMap(({ texts, options }) =>
  options.flatMap((option) => (option.kind === 'text' ? [{ subcommand: texts.en.name, ...option }] : [])),
);

test.each(typedOptions)('/stargate $subcommand gets its $id as it was typed', ({ subcommand, id, maxLength }) => {
  const { name } = pickWording('en').options[id];
  const call = (typed: string) =>
    parseCommandCall(createChatInput({ subcommand, options: { [name]: typed } }).data.options ?? [], commands);
  expect(call('x'.repeat(maxLength)).values[id]).toBe('x'.repeat(maxLength));
  expect(call('x'.repeat(maxLength + 1)).values[id]).toBe('x'.repeat(maxLength));
  expect(call('word '.repeat(2000)).values[id]?.length).toBeLessThanOrEqual(maxLength);
  expect(call(`${'😀'.repeat(10)}\ud83d`).values[id]?.isWellFormed()).toBe(true);
});
