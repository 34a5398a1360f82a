/** The whole corpus of hostile words, typed into every option that is completed. */
import { expect, test } from 'vitest';
import { everyOption, listBroken } from '../../loopback/everyOption.js';
import { createAutocomplete } from '../../loopback/payloads/payloads.js';

const typed = everyOption.filter(({ kind: is }) => is === 'text');

test('most options are completed', () => {
  expect(typed.length).toBeGreaterThan(40);
});

test.each(typed)('/stargate $subcommand $name', ({ subcommand, name }) => {
  expect(listBroken((words) => createAutocomplete({ subcommand, options: { [name]: words }, focused: name }))).toEqual(
    [],
  );
});
