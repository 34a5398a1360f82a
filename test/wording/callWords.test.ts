/** How commands and options are described, and what a call that went wrong is told: in both languages, as natives would say it. */
import { expect, test } from 'vitest';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import type { Wording } from '../../src/wording/wording.js';
import { conversation } from '../loopback/conversation.js';

type Row = [read: (wording: Wording) => string, english: string, german: string];

const describeCommand = (id: keyof Wording['commands']) => (wording: Wording) => wording.commands[id].description;

const words: Row[] = [
  [
    describeCommand('who'),
    'What a person said, on any topic or on one',
    'Was jemand gesagt hat, insgesamt oder zu einem Thema',
  ],
  [
    describeCommand('said'),
    'Who said this? Finds the sentence behind a quote',
    'Wer hat das gesagt? Findet den Satz zu einem Zitat',
  ],
  [describeCommand('timeline'), 'Everything in order of time', 'Alles in zeitlicher Reihenfolge'],
  [describeCommand('fact'), 'Everything about one sentence', 'Alles zu einem einzelnen Satz'],
  [describeCommand('help'), 'How to use this bot', 'So funktioniert dieser Bot'],
  [describeCommand('about'), 'What this bot is and how up to date', 'Was dieser Bot ist und wie aktuell er ist'],
  [describeCommand('sources'), 'The articles quoted here', 'Die Artikel, die hier zitiert werden'],
  [
    ({ options }) => options.matter.description,
    'A question that several sources answer',
    'Eine Frage, auf die mehrere Quellen antworten',
  ],
  [
    ({ missingOption }) => missingOption('person', 'Elon Musk'),
    'Whom do you mean? Add person:, for example person:Elon Musk',
    'Wen meinen Sie? Ergänzen Sie person:, zum Beispiel person:Elon Musk',
  ],
  [
    ({ unknownCommand }) => unknownCommand('fundin', { near: 'funding', known: '' }),
    'I do not know “fundin”. Did you mean “funding”? (“help” shows all)',
    '„fundin“ kenne ich nicht. Meinten Sie „funding“? („hilfe“ zeigt alles)',
  ],
];

test.each(words)('%s: %s', (read, english, german) => {
  expect([read(pickWording('en')), read(pickWording('de'))]).toEqual([english, german]);
});

test('money is described as people would ask for it', () => {
  const money = conversation.commands.find(({ id }) => id === 'funding')?.texts;
  expect([money?.en.description, money?.de.description]).toEqual([
    'How much money, and from whom',
    'Wie viel Geld, und von wem',
  ]);
});
