/** What a story says of itself is checked before anybody serves it: its words as commands, its texts on Discord, its units. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkData } from '../../src/cli/check.js';
import { createCommands } from '../../src/commands/index.js';
import { limits } from '../../src/discord/limits.js';
import { listDefinitionFaults } from '../../src/discord/registration/definitionFaults.js';
import { createDefinitions } from '../../src/discord/registration/definitions.js';
import { DataError, type Problem } from '../../src/knowledge/facts/problem.js';
import { units } from '../../src/knowledge/text/figures/units.js';
import { createFormatCall } from '../../src/terminal/formatCall.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { conversation } from '../loopback/conversation.js';
import { copyData, type DataCopy } from '../support/dataCopy.js';

function findProblems(change: (data: DataCopy) => void): Problem[] {
  const data = copyData();
  onTestFinished(data.remove);
  change(data);
  try {
    checkData({
      data: data.folder,
      texts: undefined,
      lock: false,
      today: '2026-11-29',
      createCommands,
      formatCall: createFormatCall('stargate'),
    });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

function changeTopic(name: { de: string; en: string }, says?: string) {
  return (data: DataCopy) => {
    const topics = JSON.parse(data.read('topics.json'));
    Object.assign(topics[0].name, name);
    if (says !== undefined) topics[0].says.de = says;
    data.write('topics.json', JSON.stringify(topics));
  };
}

test('the shipped story has none', () => {
  expect(findProblems(() => {})).toEqual([]);
});

test.each(['Star Gate', 'STARGATE', 'star/gate', '', 'x'.repeat(33)])('the command “%s” is refused', (command) => {
  const found = findProblems((data) => data.change('story.json', '"stargate"', JSON.stringify(command)));
  expect(found).toEqual([
    expect.objectContaining({ file: 'story.json', says: expect.stringMatching(/^command: 1 to 32/) }),
  ]);
});

describe('a topic', () => {
  const [{ id = '' } = {}, { name } = {}] = conversation.library.base.topics;
  test.each([
    ['a command of the program', { de: 'Quellen', en: 'origins' }, /“quellen” is a command of the program/],
    ['one in the other language', { de: 'herkunft', en: 'Sources' }, /“sources” is a command of the program/],
    ['another topic', { de: name?.de ?? '', en: 'first' }, /is another topic, too/],
    ['no word at all', { de: 'Geld & Gut', en: 'money' }, /“geld-&-gut” is no command/],
  ])('that is called like %s is named', (_, called, says) => {
    const found = findProblems(changeTopic(called));
    expect(found).toEqual([expect.objectContaining({ file: 'topics.json', says: expect.stringMatching(says) })]);
    expect(found[0]?.fix).toMatch(/another name|small letters/);
  });

  test('that says more than Discord shows is named', () => {
    const found = findProblems(changeTopic({ de: 'anfang', en: 'beginning' }, 'x'.repeat(limits.description + 1)));
    expect(found).toEqual([
      expect.objectContaining({
        file: 'topics.json',
        id: 'beginning',
        says: expect.stringMatching(/101 of at most 100/),
      }),
    ]);
    expect(id).not.toBe('');
  });
});

test('a unit that nobody has written down is named, with where to do so', () => {
  const found = findProblems((data) => data.change('matters.json', '"unit": "jobs"', '"unit": "trees"'));
  expect(found.find(({ file }) => file === 'matters.json')).toEqual({
    file: 'matters.json',
    id: 'stargate.jobs',
    says: 'nothing says how “trees” is written',
    fix: 'add it to "units" in story.json, in both languages',
  });
});

test('all texts of a command together have a bound, the longest language counted', () => {
  const [definition = expect.fail()] = createDefinitions(conversation.commands);
  expect(listDefinitionFaults(definition)).toEqual([]);
  const options = Array.from({ length: 25 }, (_, place) => ({
    type: 1 as const,
    name: `topic-${place}`,
    description: 'short',
    description_localizations: { de: 'x'.repeat(100) },
    options: Array.from({ length: 3 }, (_, at) => ({ type: 3 as const, name: `o${at}`, description: 'y'.repeat(100) })),
  }));
  const large = { ...definition, options } as typeof definition;
  expect(listDefinitionFaults(large)).toEqual([
    { id: null, says: expect.stringMatching(/^characters of \/stargate: \d+ of at most 8000$/) },
  ]);
});

test('money, shares and time are written in both languages', () => {
  for (const language of ['de', 'en'] as const)
    expect(Object.keys(pickWording(language).pictures.units).sort()).toEqual([...new Set(units.values())].sort());
});
