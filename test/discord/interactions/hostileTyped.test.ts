/** The whole corpus of hostile words, typed into every option that is completed. */
import { expect, test } from 'vitest';
import { brokenBy, everyOption } from '../../loopback/everyOption.js';
import { autocomplete } from '../../loopback/payloads/payloads.js';

const typed = everyOption.filter(({ is }) => is === 'text');

test('most options are completed', () => {
  expect(typed.length).toBeGreaterThan(40);
});

test.each(typed)('/stargate $subcommand $name', ({ subcommand, name }) => {
  expect(brokenBy((words) => autocomplete({ subcommand, options: { [name]: words }, focused: name }))).toEqual([]);
});
