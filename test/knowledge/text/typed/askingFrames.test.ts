/** Whom it is asked of, and how politely, is no part of what is asked. */
import { describe, expect, test } from 'vitest';
import { dropAskingFrames } from '../../../../src/knowledge/text/typed/askingFrames.js';

describe('a frame goes', () => {
  test.each([
    ['Kann mir hier jemand erklären, wer Bannon ist?', 'wer ist Bannon?'],
    ['weiß einer von euch wann das fertig wird', 'wann das fertig wird'],
    ['Hat irgendwer ne Ahnung, wie viel Meta zahlt?', 'wie viel Meta zahlt?'],
    ['Ich würde gern wissen, mit wem Oracle den Vertrag hat', 'mit wem Oracle den Vertrag hat'],
    ['Mal ne blöde Frage: was kostet das?', 'was kostet das?'],
    ['Können Sie mir bitte sagen, ob Google dabei ist?', 'ob Google dabei ist?'],
    ['Wie alt ist Son, weiß das jemand?', 'Wie alt ist Son?'],
    ['could somebody please tell me what Abilene is', 'what is Abilene'],
    ['Do you happen to know if Google is in on it?', 'whether Google is in on it?'],
    ["I'm just curious, who pays for it?", 'who pays for it?'],
    ['any idea from whom they get the power', 'from whom they get the power'],
    ['quick question: how many jobs', 'how many jobs'],
    ['How tall is it, does anyone know?', 'How tall is it?'],
  ])('%s', (typed, asked) => {
    expect(dropAskingFrames(typed)).toBe(asked);
  });
});

describe('what is asked stays', () => {
  test.each([
    'Wer weiß, was Musk gesagt hat?',
    'Was weiß man über Bannon?',
    'Hat Musk gesagt, warum er klagt?',
    'Did Altman explain why he wants it?',
    'Do you know Sam Altman?',
    'I know what you did',
    'Erklär mir Stargate',
    'Who asked how much it costs?',
    'Weiß Musk, wie viel Geld Softbank hat?',
    'tell me why',
    '',
  ])('%s', (typed) => {
    expect(dropAskingFrames(typed)).toBe(typed);
  });
});

test('a text of many words is looked through once', () => {
  const endless = `kannst du mir ${'bitte '.repeat(30_000)}sagen`;
  expect(dropAskingFrames(endless)).toBe(endless);
});

test('so is a clause before a question with many marks behind it', () => {
  const marks = ' .'.repeat(30_000);
  expect(dropAskingFrames(`when it was announced, who came${marks}`)).toBe(`who came when it was announced${marks}`);
});
