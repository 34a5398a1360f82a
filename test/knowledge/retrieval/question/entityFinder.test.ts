/** People and companies are found by whatever they are called, misspelt or not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNames } from '../../../../src/knowledge/facts/names.js';
import { createEntityFinder } from '../../../../src/knowledge/retrieval/question/names/entityFinder.js';
import { splitWords } from '../../../../src/knowledge/text/words.js';
import { readShippedBase } from '../../../support/base.js';
import { answerTo, listCited, listNamed } from '../askLibrary.js';

const { entities } = readShippedBase();
const find = createEntityFinder(entities);
const findIds = (text: string) => find(splitWords(text), () => false).map(({ entity }) => entity.id);

const misspelt: [id: string, spellings: string][] = [
  ['mark-zuckerberg', 'Zukerberg Zuckerbreg Zuckerbrg Zukkerberg'],
  ['satya-nadella', 'Nadela Nadelle Naddella'],
  ['karoline-leavitt', 'Levitt Leavit Leavvitt'],
  ['softbank', 'Softbnak Sotfbank Softbannk'],
  ['steve-bannon', 'Bannen Bannnon'],
  ['larry-ellison', 'Ellisson Elison'],
  ['microsoft', 'Mikrosoft Microsft Mircosoft'],
  ['stargate', 'Stargaet Stragate'],
  ['sam-altman', 'Altmann Altmen'],
  ['reid-hoffman', 'Hoffmann Hofman'],
  ['oracle', 'Oracel Orakle'],
  ['nvidia', 'Nvidea Nividia'],
  ['anthropic', 'Antropic Anthropik'],
  ['howard-lutnick', 'Lutnik Luttnick'],
  ['scott-bessent', 'Besent Bessant'],
];

describe.each(misspelt)('%s is meant', (id, spellings) => {
  test.each(spellings.split(' '))('by "%s", in a sentence of either case', (name) => {
    expect(listNamed(`Was sagte ${name} dazu?`)).toContain(id);
    expect(listNamed(`was sagte ${name.toLowerCase()} über das Geld`)).toContain(id);
    expect(listNamed(`What about ${name}?`)).toContain(id);
  });
});

test.each([
  ['Wie viel will Zukerberg investieren?', 'zuckerberg-600-billion'],
  ['was sagt Nadela zu den 80 milliarden', 'nadella-80-billion'],
  ['Wie viel hat Softbnak laut Musk gesichert?', 'softbank-well-under-ten-billion'],
  ['Was sagte Bannen über Musk?', 'bannon-techno-feudalism'],
  ['Was ist mit Larry Ellisson?', 'who-stood-beside-trump'],
  ['how much did mikrosoft invest in openai', 'microsoft-total-14-billion'],
  ['Was antwortete Altmen auf Musks Post?', 'altman-wrong-as-you-surely-know'],
  ['Oracel Vertrag mit OpenAI über 30 Milliarden', 'oracle-openai-30-billion'],
])('a misspelt name still gets its answer: %s', (question, fact) => {
  expect(listCited(answerTo(question))[0]?.id).toMatch(new RegExp(`/${fact}$`));
});

test.each(['Merkel', 'Apple', 'Scholz', 'Samsung', 'Biden', 'Kartoffel', 'Money', 'Mask', 'Xi'])(
  '"%s" is nobody we know',
  (name) => {
    expect(listNamed(`Was sagte ${name}?`)).toEqual([]);
  },
);

const names = entities.flatMap((entity) => listNames(entity).map((name): [string, string] => [name, entity.id]));

// "X" is a word of one letter, which nothing may follow
const longNames = names.filter(([name]) => name.length > 3);
const listMissed = (given: typeof names, write: (name: string) => string) =>
  given.map(([name, id]) => [write(name), id] as const).filter(([text, id]) => findIds(text).join() !== id);

test('every name of the base stands for its entity', () => {
  expect(listMissed(names, (name) => name)).toEqual([]);
});

test.each([
  ['with a genitive -s', (name: string) => `${name}s`],
  ['in lower case', (name: string) => name.toLowerCase()],
  ['in capitals', (name: string) => name.toUpperCase()],
])('and every one longer than three letters does %s', (_, write) => {
  expect(listMissed(longNames, write)).toEqual([]);
});

test.each([
  ['Trump-Sprecherin', ['karoline-leavitt']],
  ['Wall Street Journal', ['wall-street-journal']],
  ['Elon und Sam Altman', ['elon-musk', 'sam-altman']],
  ['Masayoshi', ['masayoshi-son']],
  ['my son owns an x', []],
  ['Was schrieb Son auf X?', ['masayoshi-son', 'x']],
  ['WSJ', ['wall-street-journal']],
  ['wsj', ['wall-street-journal']],
  ['Wie alt ist Sons Tochter?', ['masayoshi-son']],
  ['Wie alt ist Sons Firma?', ['softbank']],
])('the longest name counts, and short ones only as they are written: %s', (text, ids) => {
  expect(findIds(text)).toEqual(ids);
});

test('what is found lies within the question, one after the other', () => {
  const name = fc.constantFrom(...names.map(([text]) => text));
  const piece = fc.oneof(name, fc.constantFrom('und', 'sagte', '500'), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const words = splitWords(pieces.join(' '));
      let last = 0;
      for (const { from, to, words: entityWords } of find(words, () => false)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(words.slice(from, to).map(({ text }) => text)).toEqual(entityWords);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    }),
  );
});
