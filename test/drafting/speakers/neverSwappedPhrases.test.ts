/** Made sentences of newer ways to say it: phrases, nouns of saying, subjects without a name behind the verb, two who speak. */
import { expect, test } from 'vitest';
import { companies, findWrong, listLastVoices, type Made, pairUp, people } from './madePeople.js';

const pairs = pairUp({ ...people, ...companies });
const among = pairUp(people);
const words = '„Das ist ein großer Tag für uns alle.“';

/** Who is no name, and in the nominative behind a verb with a dative object. */
const strangers =
  'die Bürgermeisterin|eine Anwohnerin|die Stadt|die Sprecherin des Konzerns|die Senatorin Vera Lodz|der Bürgermeister|ein Anwohner|der Sprecher Karl Ott|die ganze Gemeinde|eine junge Frau'.split(
    '|',
  );
const dativeVerbs = 'dankte widersprach antwortete entgegnete erwiderte gratulierte applaudierte half misstraute'.split(
  ' ',
);
const places = ['', ' am Abend', ' daraufhin', ' prompt'];

function makeWithStrangers(): Made[] {
  return Object.keys(people).flatMap((a, index) =>
    dativeVerbs.flatMap((verb, place) =>
      strangers.flatMap((stranger, turn) => {
        const where = places[(index + place + turn) % places.length];
        return [
          { text: `${a} ${verb}${where} ${stranger}: ${words}`, may: [] },
          { text: `${a} ${verb}${where} ${stranger}: Das Geld sei da.`, may: [] },
        ];
      }),
    ),
  );
}

function makeWithNouns(): Made[] {
  return pairs.flatMap(({ a, idA, b, idB }) => [
    { text: `${a}s Konter gegen ${b}: ${words}`, may: [idA] },
    { text: `${a}s Antwort an ${b} kam prompt: ${words}`, may: [idA] },
    { text: `${a}s Fazit: ${b} hat das Geld nicht.`, may: [idA] },
    { text: `${a}s Vorwurf lautet, ${b} habe gelogen.`, may: [idA] },
    { text: `${a}s Vorwurf wies ${b} zurück: ${words}`, may: [idB] },
    { text: `${a}s Anwalt: ${words}`, may: [] },
    { text: `Die Antwort von ${a} an ${b}: ${words}`, may: [idA] },
    { text: `Die Antwort an ${a}: ${words}`, may: [] },
    { text: `Die Kritik an ${a}: ${b} hat das Geld nicht.`, may: [] },
    { text: `Die Antwort von ${a}s Anwalt: ${words}`, may: [] },
    { text: `Auf ${a}s Vorwurf antwortete ${b}: Das Geld ist da.`, may: [idB] },
    { text: `Auf ${a}s Frage antwortete eine Anwohnerin: Das Geld ist da.`, may: [] },
  ]);
}

function makeWithPhrases(): Made[] {
  return pairs.flatMap(({ a, idA, b, idB }) => [
    { text: `${a} erinnerte ${b} daran, dass das Geld fehlt.`, may: [idA] },
    { text: `${a} wurde von ${b} daran erinnert, dass das Geld fehlt.`, may: [idB] },
    { text: `${a} wurde daran erinnert, dass ${b} das Geld fehlt.`, may: [] },
    { text: `${a} erinnerte sich daran, dass ${b} das Geld fehlt.`, may: [] },
    { text: `${a} ließ ${b} mitteilen, das Geld sei da.`, may: [] },
    { text: `${a} ließ sich von ${b} erklären, das Geld sei da.`, may: [] },
    { text: `${a} ließ ausrichten, ${b} habe gelogen.`, may: [idA] },
    { text: `${a} sagte, ${b} lasse ausrichten, das Geld sei da.`, may: [idA] },
    { text: `${a} sagte, ${b} sei überzeugt, dass das Geld da ist.`, may: [idA] },
    { text: `${a} ist laut ${b} überzeugt, dass das Geld da ist.`, may: [idB] },
    { text: `Für ${a} steht fest, dass ${b} das Geld hat.`, may: [idA] },
    { text: `Für ${a} steht viel auf dem Spiel, sagte ${b}.`, may: [idB] },
    { text: `Aus Sicht von ${a} hat ${b} gelogen.`, may: [idA] },
    { text: `Aus Sicht von ${a}s Anwalt hat ${b} gelogen.`, may: [] },
    { text: `${a} bleibt dabei: ${b} hat das Geld nicht.`, may: [idA] },
    { text: `${a} sagte: ${b} hat das Geld nicht.`, may: [idA] },
    { text: `Was ${a} meint: ${b} hat das Geld nicht.`, may: [] },
    { text: `${a} wollte das nicht bestätigen, nannte ${b} aber „unsicher und unglücklich“.`, may: [idA] },
    { text: `${a} hält ${b} für unsicher.`, may: [idA] },
    { text: `Anders als ${a} hält ${b} das Projekt für sicher.`, may: [idB] },
    { text: `Während ${a} schweigt, betont ${b}, das Geld sei da.`, may: [idB] },
    { text: `${a} verteidigte sich gegen den Vorwurf, ${b} habe gelogen.`, may: [] },
    { text: `${a} reagierte auf den Vorwurf, ${b} habe gelogen.`, may: [] },
    { text: `Im Gespräch erklärt ${a}, warum ${b} das Geld hat.`, may: [] },
  ]);
}

function findWrongPart({ a, idA, b, idB }: (typeof pairs)[number]): string[] {
  const texts = [
    `${a} sagte, das Geld fehle, ${b} erwiderte, es sei da.`,
    `Während ${a} sagt, das Geld fehle, betont ${b}, es sei da.`,
    `„Das Geld fehle ganz sicher“, schrieb ${a}, „es sei da, und zwar alles“, antwortete ${b}.`,
  ];
  return texts.filter((text) =>
    listLastVoices(text).some(
      ({ speaker, words: piece }) =>
        (speaker === idA && piece?.includes('sei da') !== false) ||
        (speaker === idB && piece?.includes('fehle') !== false) ||
        ![idA, idB].includes(speaker ?? ''),
    ),
  );
}

test.each<[string, () => Made[]]>([
  ['a subject without a name behind the verb', makeWithStrangers],
  ['a noun for what is said', makeWithNouns],
  ['phrases', makeWithPhrases],
])(
  '%s',
  (_, make) => {
    const made = make();
    expect(made.length).toBeGreaterThan(1000);
    expect(made.flatMap((one) => findWrong(one) ?? []).slice(0, 20)).toEqual([]);
  },
  300_000,
);

test('two who speak in one sentence have each their own part', () => {
  expect(among.flatMap(findWrongPart)).toEqual([]);
  expect(listLastVoices('Musk sagte, das Geld fehle, Altman erwiderte, es sei da.')).toEqual([
    { speaker: 'elon-musk', words: 'Musk sagte, das Geld fehle' },
    { speaker: 'sam-altman', words: 'Altman erwiderte, es sei da' },
  ]);
}, 300_000);
