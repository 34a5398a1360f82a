/** Somebody is found by what he makes, leads, owns or is, in both languages and any case; what fits two is nobody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEntityFinder } from '../../../../../src/knowledge/retrieval/question/names/entityFinder.js';
import { splitWords } from '../../../../../src/knowledge/text/words.js';
import { readShippedBase } from '../../../../support/base.js';

const { entities } = readShippedBase();
const find = createEntityFinder(entities);
const findIds = (text: string) => find(splitWords(text), () => true).map(({ entity }) => entity.id);

const described: [id: string, names: string[]][] = [
  [
    'microsoft',
    [
      'die Excel-Bude',
      'der Xbox-Konzern',
      'Outlookfirma',
      'the Xbox company',
      'the company behind Bing',
      'Nadellas Klitsche',
    ],
  ],
  [
    'google',
    [
      'der Suchmaschinenkonzern',
      'the search engine giant',
      'die Macher von Android',
      'die Leute hinter YouTube',
      'Gmail people',
    ],
  ],
  [
    'meta',
    [
      'die WhatsApp-Firma',
      'the Instagram folks',
      'Zuckerbergs Imperium',
      'mark’s little empire',
      'Firma von Mark Zuckerberg',
    ],
  ],
  [
    'anthropic',
    ['der Claude-Entwickler', 'the developers of Claude', 'die Firma, die Claude entwickelt', 'the Claude startup'],
  ],
  ['nvidia', ['der GeForce-Hersteller', 'the GPU vendor', 'GPU-Anbieter', 'Huangs Konzern', 'the firm with the GPUs']],
  ['amazon', ['der Alexa-Laden', 'the Kindle company', 'the company that makes Alexa']],
  ['xai', ['die Grok-Firma', 'the Grok guys', 'Elons KI-Start-up']],
  ['tesla', ['die Cybertruck-Schmiede', 'the electric car company']],
  ['x', ['Musks Netzwerk', "elon's platform"]],
  ['doge', ['Musks Behörde', "elon's efficiency department"]],
  ['oracle', ['der MySQL-Konzern', 'Larrys Bude', "ellison's business"]],
  ['openai', ["Sam Altman's startup", 'Altmans ganzer Laden', 'the GPT maker']],
  ['softbank', ['den Japanern', 'die japanische Gesellschaft', 'the Japanese firm']],
  ['corriere-della-sera', ['den Italienern']],
  ['mark-zuckerberg', ['der WhatsApp-Chef', 'the boss of Instagram', 'Instagrams Boss', 'Instagramchef']],
  [
    'satya-nadella',
    ['der Chef der Xbox-Firma', 'head of the Excel company', 'Leiter von Microsoft', "the Xbox company's CEO"],
  ],
  [
    'jensen-huang',
    ['der GPU-Typ', 'the guy with the GPUs', 'the man behind GeForce', 'Chef bei Nvidia', 'Nvidias Boss'],
  ],
  [
    'larry-ellison',
    ['Gründer des MySQL-Konzerns', 'the founder of Oracle', "Oracle's co-founder", 'Oracle-Mitgründer'],
  ],
  ['masayoshi-son', ['the Japanese boss', 'Boss von SoftBank']],
  ['sam-altman', ['Oberhaupt von OpenAI', "OpenAI's chief", 'GPT-Boss']],
  ['elon-musk', ['the Starlink guy', 'SpaceX-Gründer', "Twitter's owner", 'Cybertruck-Chef', 'founder of xAI']],
  ['reid-hoffman', ['LinkedIn-Gründer', 'founder of LinkedIn']],
];

describe.each(described)('%s', (id, names) => {
  test.each(names)('is "%s", in any case and within a sentence', (name) => {
    for (const text of [name, name.toLowerCase(), name.toUpperCase(), `Was sagt ${name} dazu?`, `and ${name} too`])
      expect([text, findIds(text)]).toEqual([text, [id]]);
  });
});

test.each([
  ["Son's empire", 'softbank'],
  ['der Eigentümer von X', 'elon-musk'],
])('a name that is a word as well counts where it is written as a name: %s', (text, id) => {
  expect(findIds(text)).toEqual([id]);
  expect(findIds(text.toLowerCase())).toEqual([]);
});

test.each([
  ['two make it', 'die KI-Firma', []],
  ['two make it', 'the software company', []],
  ['he has several', 'Musks Firma', ['elon-musk']],
  ['its founder and its head are two', 'OpenAI-Gründer', ['openai']],
  ['no article names its head', 'der Chef von Oracle', ['oracle']],
  ['no article names its head', 'the boss of the search engine', []],
  ['no article names her', 'die Sprecherin von Microsoft', ['microsoft']],
  ['it leads nothing', 'Leavitts Laden', ['karoline-leavitt']],
  ['a product alone', 'Wie teuer ist Windows?', []],
  ['a product alone', 'who uses WhatsApp', []],
  ['a country, not a company', 'the Japanese government', []],
  ['a country, not a company', 'what do Japanese people think', []],
  ['two are from there', 'die Amerikaner', []],
  ['"man" is anybody', 'kann man mit Windows rechnen', []],
  ['an office is no person', 'Microsoft head office', ['microsoft']],
  ['what is with him is not his company', 'Trumps Leute', ['donald-trump']],
  ['the company of a person without a genitive', 'Hat Ellison Unternehmen gekauft?', ['larry-ellison']],
])('nobody else is meant, since %s: %s', (_, text, ids) => {
  expect(findIds(text)).toEqual(ids);
});

const heads = entities.flatMap((entity) =>
  (entity.relations ?? []).filter(({ is }) => is === 'leads').map(({ of }): [string, string] => [entity.id, of]),
);

test('the one who alone leads a company is found by it', () => {
  for (const [id, of] of heads) {
    const company = entities.find((one) => one.id === of);
    if (company?.kind !== 'company') continue;
    for (const text of [
      `der Chef von ${company.name}`,
      `the boss of ${company.name}`,
      `${company.name}s Chef`,
      `${company.name}'s boss`,
    ])
      expect([text, findIds(text)]).toEqual([text, [id]]);
  }
});

test('what one alone is known for names its maker in every such way', () => {
  const keys = entities.flatMap(({ id, kind, knownFor = [] }) =>
    kind === 'company' ? knownFor.filter((key) => !/^(?:die|the) /.test(key)).map((key) => ({ id, key })) : [],
  );
  for (const { id, key } of keys) {
    const isShared = keys.filter((other) => other.key === key).length > 1;
    for (const text of [`der ${key}-Konzern`, `the ${key} company`, `makers of ${key}`, `Firma hinter ${key}`])
      expect([text, findIds(text)]).toEqual([text, isShared ? [] : [id]]);
  }
});

test('whatever is typed, each place lies within the question, behind the one before', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'der die mit von hinter Chef boss of the company that makes Firma s Sams neue Japaner man guy'.split(' '),
    ),
    fc.constantFrom(...entities.flatMap(({ name, knownFor = [] }) => [name, ...knownFor])),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = splitWords(pieces.join(' '));
      let last = 0;
      for (const { from, to, words: named } of find(words, () => false)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(words.slice(from, to).map(({ text }) => text)).toEqual(named);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    }),
  );
});
