/** A typed command is read as Discord would read it, in German and English. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { parseCommand } from '../../src/commands/parse.js';
import { readTypedText } from '../../src/knowledge/text/typed/typedText.js';
import { readShippedBase } from '../support/base.js';

const commands = createCommands(readShippedBase());

function read(line: string) {
  const parsed = parseCommand(line, commands);
  return parsed.kind === 'command' ? { command: parsed.command.id, ...parsed.values } : parsed;
}

const musk = { command: 'who', person: 'Elon Musk' };
const muskOnMoney = { ...musk, about: 'Geld' };

describe('a command is read', () => {
  test.each([
    ['by its English name', '/stargate funding', { command: 'funding' }],
    ['by its German name', '/stargate finanzierung', { command: 'funding' }],
    ['without the slash', 'stargate funding', { command: 'funding' }],
    ['without "/stargate"', 'funding', { command: 'funding' }],
    ['in capitals', '/STARGATE FUNDING', { command: 'funding' }],
    ['with an umlaut in its name', '/stargate ankündigung', { command: 'announcement' }],
    ['with blanks around it', '  /stargate   sources  ', { command: 'sources' }],
    ['with an option', '/stargate who person:Elon Musk', musk],
    ['with two options', '/stargate who person:Elon Musk about:Geld', muskOnMoney],
    ['with its options the other way round', '/stargate who about:Geld person:Elon Musk', muskOnMoney],
    ['with German option names', '/stargate wer person:Elon Musk zu:Geld', muskOnMoney],
    ['with a German command and an English option', '/stargate wer person:Elon Musk about:Geld', muskOnMoney],
    ['with option names in capitals', '/stargate who PERSON:Elon Musk About:Geld', muskOnMoney],
    ['with blanks behind the colon', '/stargate who person: Elon Musk  about: Geld', muskOnMoney],
    ['with straight quotation marks', '/stargate who person:"Elon Musk" about:"Geld"', muskOnMoney],
    ['with German quotation marks', '/stargate who person:„Elon Musk“ about:Geld', muskOnMoney],
    ['with English quotation marks', '/stargate who person:“Elon Musk” about:Geld', muskOnMoney],
    ['with an empty option that it can do without', '/stargate who person:Elon Musk about:', { ...musk, about: '' }],
    ['with loose text as its first option', '/stargate who Elon Musk', musk],
    ['with loose text and an option', '/stargate who Elon Musk about:Geld', muskOnMoney],
    ['with loose text in quotation marks', '/stargate ask "Wie viel?"', { command: 'ask', question: 'Wie viel?' }],
    ['with a question over two lines', '/stargate ask Wie\nviel?', { command: 'ask', question: 'Wie\nviel?' }],
    ['with a colon in the text', '/stargate ask Altman: falsch?', { command: 'ask', question: 'Altman: falsch?' }],
    [
      'with another command’s option in the text',
      '/stargate ask wer person:x',
      { command: 'ask', question: 'wer person:x' },
    ],
  ])('%s: %s', (_, line, values) => {
    expect(read(line)).toEqual(values);
  });
});

describe('a command is read as without what nobody sees', () => {
  test.each([
    ['decomposed letters in its name', '/stargate ankündigung'.normalize('NFD'), { command: 'announcement' }],
    ['a byte order mark', '\ufeff/stargate funding', { command: 'funding' }],
    ['a zero-width space in an option’s name', '/stargate who per\u200bson:Elon Musk', musk],
    ['full width', '／stargate ｗｈｏ ｐｅｒｓｏｎ：Elon Musk', musk],
    ['a Cyrillic letter', '/stargate whо person:Elon Musk', musk],
    ['marks', '/stargate who person:**Elon Musk** about:`Geld`', muskOnMoney],
  ])('%s: %s', (_, line, values) => {
    expect(read(line)).toEqual(values);
  });
});

describe('a call that is wrong says what is wrong', () => {
  test.each([
    ['an unknown command', '/stargate weather', { kind: 'unknown', word: 'weather' }],
    ['no command at all', '/stargate', { kind: 'unknown', word: '' }],
    ['nothing at all', '', { kind: 'unknown', word: '' }],
    ['another command before it', '/other funding', { kind: 'unknown', word: '/other' }],
    ['only half of a name', '/stargate fund', { kind: 'unknown', word: 'fund' }],
    ['a missing person', '/stargate who', { kind: 'missing', option: 'person' }],
    ['a missing person beside an option', '/stargate who about:Geld', { kind: 'missing', option: 'person' }],
    ['an empty person', '/stargate who person:', { kind: 'missing', option: 'person' }],
    ['a person of quotation marks only', '/stargate who person:""', { kind: 'missing', option: 'person' }],
    ['a missing question', '/stargate frage', { kind: 'missing', option: 'question' }],
  ])('%s: "%s"', (_, line, wrong) => {
    expect(read(line)).toMatchObject(wrong);
  });
});

test.each(commands.flatMap(({ id, texts }) => [texts.de.name, texts.en.name, id].map((name) => [name, id])))(
  '"%s" calls the command %s',
  (name, id) => {
    const parsed = parseCommand(`/stargate ${name} x`, commands);
    expect(parsed.kind === 'command' && parsed.command.id).toBe(id);
  },
);

test('a value without marks comes back as it was typed, whatever it is, unless it names an option itself', () => {
  const value = fc.string({ minLength: 1 }).map((text) => text.trim());
  fc.assert(
    fc.property(value, (typed) => {
      fc.pre(typed !== '' && readTypedText(typed) === typed && !/^["“„]|(?:^|\s)(?:about|zu|person):/i.test(typed));
      expect(read(`/stargate who person:${typed} about:Geld`)).toEqual({
        command: 'who',
        person: typed,
        about: 'Geld',
      });
    }),
  );
});

test('no line makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, called) => {
      const parsed = parseCommand(called ? `/stargate who ${text}` : text, commands);
      expect(['command', 'unknown', 'missing']).toContain(parsed.kind);
    }),
  );
});
