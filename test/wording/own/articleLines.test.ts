/** What is known of an article, in words; what is not known is said to be unknown. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatOwnText } from '../../../src/wording/own/ownText.js';
import { library } from '../../knowledge/retrieval/askLibrary.js';

const say = (question: string, language: Language) =>
  formatOwnText(answerQuestion(question, library, { language }), pickWording(language));

test.each<[string, Language, string]>([
  [
    'Wer ist der Autor des Artikels in der Börsen-Zeitung?',
    'de',
    'Börsen-Zeitung: Den Artikel hat Alex Wehnert geschrieben.',
  ],
  ['Who wrote the Bild piece?', 'en', 'Bild (presumed): It is not known who wrote the article.'],
  [
    'Wer hat den Text bei t-online verfasst?',
    'de',
    't-online: Wer den Artikel geschrieben hat, ist nicht bekannt. Der Artikel nennt dpa und Reuters als Agenturen.',
  ],
  [
    'Wann kam der t3n-Artikel raus?',
    'de',
    't3n: Erschienen im Juli 2025. Das Datum stammt aus einem Archiv. Der Tag ist nicht bekannt.',
  ],
  [
    'When was the t-online text written?',
    'en',
    't-online: Published on 23 January 2025. The date is given in the article.',
  ],
  ['Welche Überschrift hat der Bild-Artikel?', 'de', 'Bild (vermutlich): Die Überschrift ist nicht bekannt.'],
  [
    'Wieso heißt es vermutlich Bild?',
    'de',
    'Bild (vermutlich): Das Medium steht nicht im Artikel, und eine Adresse ist nicht bekannt; es ist nur zugeschrieben.',
  ],
  ['Has t3n corrected the article?', 'en', 't3n: It is not known whether the article was corrected or withdrawn.'],
  [
    'How many articles do you have?',
    'en',
    'I quote from 5 articles by 5 outlets: t-online, Börsen-Zeitung, Bild (presumed), t3n, Vietnam.vn.',
  ],
])('%s', (question, language, line) => {
  expect(say(question, language)).toBe(line);
});

test('a translation names its original', () => {
  expect(say('Ist der Text von Vietnam.vn übersetzt?', 'de')).toMatch(
    /übersetzt aus dem Vietnamesischen.*VTV, https:/u,
  );
});

test('without an article named it has a line for each, or asks which is meant', () => {
  expect(say('Wer hat die Artikel geschrieben?', 'de')?.split('\n')).toHaveLength(5);
  expect(say('who wrote this?', 'en')).toMatch(/^Which article do you mean\?/u);
});

test('the article of an outlet that is no source is not described by others', () => {
  expect(say('Wer hat den Artikel in der FAZ geschrieben?', 'de')).toMatch(/FAZ/u);
});

test('what is quoted has no text of the bot’s own', () => {
  expect(say('Wie viele Jobs soll Stargate schaffen?', 'de')).toBeNull();
});
