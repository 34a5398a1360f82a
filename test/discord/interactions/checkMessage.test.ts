/** "Check statement": what the sources say about a message, for the asker alone and without a verdict. */
import { describe, expect, test } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { replyTo } from '../../loopback/calls.js';
import { type CheckedGroup, readCheckedGroup } from '../../loopback/checkedGroup.js';
import { conversation } from '../../loopback/conversation.js';
import { createGuildMessage, createMessageCommand } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, isHidden, listButtons, listTexts, readContent } from '../../loopback/replies.js';

const { facts } = conversation.library.base;
const verdicts =
  /\b(wahr|falsch|richtig|stimmt|korrekt|gelogen|lüge|irreführend|true|false|correct|wrong|misleading|lie)\b/i;

function check(content: string, language: Language = 'de') {
  const targetMessage = { ...createMessageFrom({ type: 4, data: {} }), ...createGuildMessage({ content }) };
  const name = pickWording('en').checkStatement;
  const reply = replyTo(createMessageCommand({ name, targetMessage, locale: language === 'de' ? 'de' : 'en-GB' }));
  expect(findLimitViolations(reply)).toEqual([]);
  expect(isHidden(reply)).toBe(true);
  const containers = (reply as { data: { components: unknown[] } }).data.components;
  const groups = containers.map((each) => readCheckedGroup(listTexts(each), pickWording(language), facts));
  const listAll = (of: (group: CheckedGroup) => string[]) => groups.flatMap(of);
  return { reply, groups, same: listAll(({ same }) => same), differing: listAll(({ differing }) => differing) };
}

const statements: [statement: string, same: string[], differing: string[]][] = [
  [
    'Musk sagt, Softbank habe nur 10 Milliarden',
    ['t-online-2025-01-23/musk-softbank-ten-billion', 'bild-2025-01/softbank-well-under-ten-billion'],
    [],
  ],
  ['OpenAI hält 40 Prozent', ['t-online-2025-01-23/openai-forty-percent'], []],
  ['OpenAI hält 60 Prozent', [], ['t-online-2025-01-23/openai-forty-percent']],
  ['Stargate kostet 500 Milliarden Dollar', ['bild-2025-01/at-least-500-billion-in-four-years'], []],
  ['Das wurde am 21. Januar 2025 angekündigt', ['t3n-2025-07/announced-on-21-january'], []],
];

describe.each(statements)('%s', (statement, same, differing) => {
  test.each(['de', 'en'] as const)('lists what agrees and what differs apart (%s)', (language) => {
    const found = check(statement, language);
    expect(found.same).toEqual(expect.arrayContaining(same));
    expect(found.differing).toEqual(expect.arrayContaining(differing));
    for (const fact of same) expect(found.differing).not.toContain(fact);
    for (const fact of differing) expect(found.same).not.toContain(fact);
  });

  test.each(['de', 'en'] as const)('gives no verdict of its own (%s)', (language) => {
    const { reply } = check(statement, language);
    const own = listTexts(reply).flatMap((text) =>
      text.split('\n').filter((line) => !/^(> |-# Translation)/.test(line)),
    );
    expect(own.join('\n')).not.toMatch(verdicts);
  });
});

test.each([
  ['nothing at all', ''],
  ['nothing but marks', '?!…'],
  ['nothing about Stargate', 'Heute Abend gibt es Kartoffelsalat.'],
  ['strangers only', 'Angela Merkel trifft Emmanuel Macron in Paris.'],
])('a message of %s is told so', (_, content) => {
  for (const language of ['de', 'en'] as const) {
    const { reply, same, differing } = check(content, language);
    expect([...same, ...differing]).toEqual([]);
    expect(unescapeMarkdown(readContent(reply))).toContain(pickWording(language).nothingToCheck);
  }
});

test('each figure has its group, under the beginning of what was checked', () => {
  const { reply, groups } = check('Stargate schafft 100.000 Jobs und kostet 600 Milliarden, das hat Altman gesagt');
  expect(unescapeMarkdown(listTexts(reply)[0] ?? '')).toBe(
    'Aussage: Stargate schafft 100.000 Jobs und kostet 600 Milliarden, das hat Altman gesagt',
  );
  expect(groups.filter(({ label }) => label?.startsWith('**'))).toMatchObject([
    { label: '**100.000 Jobs**', differing: [], same: expect.arrayContaining(['t-online-2025-01-23/100000-jobs']) },
    { label: '**600 Milliarden**', same: [] },
  ]);
});

test('of a long message its first 100 characters stand on top', () => {
  const { reply } = check(`Stargate kostet 500 Milliarden Dollar, ${'und so weiter '.repeat(30)}`);
  expect(unescapeMarkdown(listTexts(reply)[0] ?? '')).toMatch(/^Aussage: Stargate kostet .*…$/u);
  expect(unescapeMarkdown(listTexts(reply)[0] ?? '').length).toBeLessThanOrEqual('Aussage: '.length + 100);
});

test('a message whose details no sentence tells of is told so, and never that it has none', () => {
  for (const language of ['de', 'en'] as const) {
    const text = unescapeMarkdown(readContent(check('Sam Altman hat 3 Hunde und wohnt in Texas', language).reply));
    expect(text).toContain(pickWording(language).nothingToCompare);
    expect(text).not.toContain(pickWording(language).nothingToCheck);
  }
});

test('a sum that no source has is set against those that they have', () => {
  const { same, differing } = check('Stargate kostet 700 Milliarden Dollar');
  expect(same).toEqual([]);
  expect(differing).toContain('boersen-zeitung-2025-01/up-to-500-billion-in-four-years');
});

test('a message without a sum, share, date or name shares none with any sentence', () => {
  expect(check('klein').same).toEqual([]);
});

test('a message that Discord did not send along is told so', () => {
  const interaction = createMessageCommand({
    name: pickWording('en').checkStatement,
    targetMessage: createMessageFrom({ type: 4, data: {} }),
  });
  interaction.data.resolved.messages = {};
  expect(unescapeMarkdown(readContent(replyTo(interaction)))).toContain(pickWording('de').nothingToCheck);
});

test('each sentence has its details', () => {
  const { reply, same, differing } = check('OpenAI hält 40 Prozent');
  const { details } = pickWording('de').buttons;
  const labels = listButtons(reply).map(({ label }) => label);
  expect(labels.filter((each) => each === details)).toHaveLength(same.length + differing.length);
});
