/** What people see of a typed text is read, and nothing else of it. */
import { describe, expect, test } from 'vitest';
import { readTypedText } from '../../../../src/knowledge/text/typed/typedText.js';

const statement = 'OpenAI hält 40 Prozent';

describe('what nobody sees is not there', () => {
  test.each([
    ['a custom emoji', '<:thinking:871234567890123456>'],
    ['an animated emoji', '<a:wave_2:871234567890123456>'],
    ['a person', '<@871234567890123456>'],
    ['a person by nickname', '<@!871234567890123456>'],
    ['a role', '<@&871234567890123456>'],
    ['a channel', '<#871234567890123456>'],
    ['a command', '</stargate ask:871234567890123456>'],
    ['a time', '<t:1618953630>'],
    ['a time with its form', '<t:1618953630:R>'],
    ['a page of the guide', '<id:browse>'],
    ['an address', 'https://www.t-online.de/artikel-100581608?x=40#19'],
    ['an address without a preview', '<https://www.t-online.de/artikel-100581608>'],
    ['an address without its scheme', 't-online.de/artikel-100581608'],
    ['a www address', 'www.t3n.de/19-milliarden'],
  ])('%s', (_, markup) => {
    const words = (text: string) => readTypedText(text).split(/\s+/).join(' ');
    expect(readTypedText(markup)).toBe('');
    expect(words(`${statement} ${markup}`)).toBe(statement);
    expect(words(`${markup} ${statement}`)).toBe(statement);
  });
});

test.each([
  ['bold', '**OpenAI** hält __40 Prozent__'],
  ['italic', '*OpenAI* hält _40 Prozent_'],
  ['struck and hidden', '~~OpenAI~~ hält ||40 Prozent||'],
  ['code', '`OpenAI` hält ```40 Prozent```'],
  ['a quotation', '> OpenAI hält 40 Prozent'],
  ['a long quotation', '>>> OpenAI hält 40 Prozent'],
  ['a heading', '## OpenAI hält 40 Prozent'],
  ['small print', '-# OpenAI hält 40 Prozent'],
  ['a list', '- OpenAI hält 40 Prozent'],
  ['a masked link', '[OpenAI](https://openai.com/19) hält [40 Prozent](<https://example.org/(1)> "12 Prozent")'],
  ['an address with brackets', '[OpenAI hält](https://de.wikipedia.org/wiki/Stargate_(500)) 40 Prozent'],
])('Markdown shows its text: %s', (_, markdown) => {
  expect(readTypedText(markdown)).toBe(statement);
});

test.each(['2*3*4 Dollar', 'a < b > c', '5 * 3', 'am 21.01.2025', 'Bild/dpa', '[40 Prozent]', '<3'])(
  'what is no markup stays: %s',
  (text) => {
    expect(readTypedText(text)).toBe(text);
  },
);

test('a mark that is escaped is a mark all the same', () => {
  expect(readTypedText('\\*OpenAI\\*')).toBe('OpenAI');
});
