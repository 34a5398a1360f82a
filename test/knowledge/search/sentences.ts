/** A few German sentences in three paragraphs, for the tests of the search. */
import type { Sentence } from '../../../src/knowledge/search/sentenceIndex.js';

function createSentence(group: string, text: string, more: Partial<Sentence> = {}): Sentence {
  return { group, fields: [{ text, language: 'de', weight: 1 }], ...more };
}

export const sentences: Sentence[] = [
  createSentence('river', 'Die Elbe fließt durch Hamburg.'),
  createSentence('river', 'Sie ist 1094 Kilometer lang.'),
  createSentence('river', 'An ihrem Ufer liegen viele Werften.'),
  createSentence('bridge', 'Die Köhlbrandbrücke wurde 1974 eröffnet.'),
  createSentence('bridge', 'Der Hafen braucht eine neue Brücke, sagte Karin Sommer.', { tags: ['karin-sommer'] }),
  createSentence('weather', 'Am Montag regnet es in Hamburg.'),
  {
    group: 'weather',
    fields: [
      { text: 'Der Deich hält dem Wasser stand.', language: 'de', weight: 1 },
      { text: 'The dike withstands the flood.', language: 'en', weight: 0.8 },
    ],
  },
];

export const readOwnText = ({ fields }: Sentence): string => fields[0]?.text ?? '';
