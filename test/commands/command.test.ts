/** Whatever the door, what is typed into an option is read as it is meant. */
import { expect, test } from 'vitest';
import { findCommand } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import type { OptionId } from '../../src/wording/wording.js';
import { library, listCited } from '../knowledge/retrieval/askLibrary.js';

const commands = createCommands(library.base);

function run(name: string, values: Partial<Record<OptionId, string>>) {
  const answer = findCommand(name, commands)?.run(values, { library, language: 'de' });
  if (!answer) throw new Error(`there is no command ${name}`);
  return answer;
}

const timelineTopic = library.base.topics[0]?.name.de ?? '';
const matter = library.base.matters[0]?.question.de ?? '';

test.each<[string, Partial<Record<OptionId, string>>, Partial<Record<OptionId, string>>]>([
  ['who', { person: 'Elon Musk' }, { person: 'Ｅlon <:x:1> Mu\u00adsk' }],
  ['who', { person: 'Elon Musk', about: 'Geld' }, { person: '**Elon Musk**', about: 'Ge\u200bld <@1>' }],
  ['who', { person: 'Elon Musk' }, { person: 'Еlоn Мusk', about: '<:x:1>' }],
  ['funding', { outlet: 'Börsen-Zeitung' }, { outlet: 'Bo\u0308rsen-Zeitung\ufeff' }],
  ['funding', { outlet: 'Bild' }, { outlet: 'Bild-Zeitung' }],
  ['funding', { since: '2025-07-22' }, { since: '22.7.25' }],
  ['funding', { until: '2025-07-22' }, { until: '22. Jul. ’25' }],
  ['said', { words: 'Schwindler' }, { words: '`Schwind\u00adler`' }],
  ['timeline', { topic: timelineTopic }, { topic: `_${timelineTopic}_` }],
  ['compare', { matter }, { matter: `${matter} <:x:1>` }],
])('%s %j is the same as %j', (name, plain, typed) => {
  expect(listCited(run(name, plain)).length).toBeGreaterThan(0);
  expect(listCited(run(name, typed))).toEqual(listCited(run(name, plain)));
});

test.each<[string, Partial<Record<OptionId, string>>]>([
  ['ask', { question: '<:thinking:1>' }],
  ['who', { person: '<@1>' }],
  ['said', { words: '**' }],
  ['compare', { matter: 'https://example.org/' }],
])('%s with %j asks nothing', (name, values) => {
  expect(run(name, values)).toMatchObject({ kind: 'unknown', reason: { kind: 'empty' } });
});
