/** Help is three ways in and a menu of topics, not a list of everything; what the bot is names its outlets. */
import { describe, expect, test } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { listButtons, listChoices, listTexts } from '../../loopback/replies.js';

const { base } = conversation.library;

describe.each([
  ['de', 'de'],
  ['en', 'en-US'],
] as const)('in %s', (language, locale) => {
  const wording = pickWording(language);
  const help = answerTo({ subcommand: 'help', locale });

  test('the ways are to ask, to browse, to check, in this order', () => {
    const [, ways = ''] = listTexts(help);
    const titles = ways.split('\n').map((line) => /\*\*(.+?)\*\*/u.exec(line)?.[1]);
    expect(titles).toEqual(Object.values(wording.help.ways).map(({ title }) => title));
    expect(unescapeMarkdown(ways)).toContain(wording.checkStatement);
    expect(findLimitViolations(help)).toEqual([]);
  });

  test('every topic can be picked, by what it is about', () => {
    const choices = listChoices(help).map(({ label }) => label);
    expect(choices).toEqual(base.topics.map(({ says }) => says[language]));
  });

  test('about names each outlet, how recent it is and what keeps the quotes', () => {
    const text = unescapeMarkdown(listTexts(answerTo({ subcommand: 'about', locale })).join('\n'));
    for (const { outlet } of base.sources) expect(text).toContain(outlet.is);
    expect(text).toContain(language === 'de' ? 'Datenstand: 29. September 2025' : 'Data of 29 September 2025');
    expect(text.split('\n')).toEqual(expect.arrayContaining([wording.checkedQuotes, wording.licence]));
  });

  test('about leads to whoever runs the bot, to its code and to where errors are reported, as far as these are set', () => {
    const links = { operator: 'https://example.org/imprint', code: null, report: 'https://example.org/?of={fact}' };
    const about = answerTo({ subcommand: 'about', locale }, { ...conversation, links });
    const { operator, reportError } = wording.buttons;
    expect(listButtons(about).map(({ label, url }) => [label, url])).toEqual([
      [operator, links.operator],
      [reportError, 'https://example.org/?of='],
    ]);
  });
});
