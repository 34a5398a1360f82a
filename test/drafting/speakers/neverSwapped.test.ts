/** Thousands of made sentences: whoever is spoken of, quoted against or named beside the speaker never gets the words. */
import { expect, test } from 'vitest';
import { companies, findWrong, type Made, pairUp, people } from './madePeople.js';

const all = { ...people, ...companies };
const adverbs =
  'jedoch hingegen dagegen selbst wiederum seinerseits aber allerdings indes freilich derweil ebenfalls gestern prompt sogar daraufhin persönlich trocken hämisch erneut am_Mittwoch in_Austin'
    .split(' ')
    .map((one) => one.replace('_', ' '));

const pairs = pairUp(all);
const genitive = (name: string) => `${name}s`;

// each adverb with a part of the pairs, and each pair with some adverbs
function makeWithAdverb(adverb: string, index: number): Made[] {
  return pairs
    .filter((_, place) => place % 4 === index % 4)
    .flatMap(({ a, idA, b, idB }) => [
      ...[
        `${a} ${adverb} nannte ${b} „unsicher und unglücklich“.`,
        `${a} ${adverb} bezeichnete ${b} als „unsicher und unglücklich“.`,
        `${a} ${adverb} lobte ${b}: „Das ist ein großer Tag für uns alle.“`,
        `${a} ${adverb} warf ${b} vor, die Mission verraten zu haben.`,
        `${a} ${adverb} forderte ${b} auf, „uns das Gegenteil zu beweisen“.`,
        `${a} ${adverb} hatte ${b} vorgeworfen, man habe gelogen.`,
        `${a} widersprach ${adverb} ${b}: „Das stimmt so nicht und ist falsch.“`,
        `${a} griff ${adverb} ${b} an und sagte, man habe gelogen.`,
        `${a}, so heißt es, nannte ${adverb} ${b} „unsicher und unglücklich“.`,
      ].map((text) => ({ text, may: [idA] })),
      ...[
        `Wie ${a} nannte ${adverb} auch ${b} das Projekt „vollkommen falsch und teuer“.`,
        `Anders als ${a} sagte ${adverb} ${b}, das Geld sei da.`,
      ].map((text) => ({ text, may: [idB] })),
    ]);
}

function makeWithNames(): Made[] {
  return pairs.flatMap(({ a, b, idB }) => [
    { text: `Laut ${genitive(a)} Anwalt Urs Kern ist das Geld da.`, may: [] },
    { text: `Laut ${genitive(a)} langjährigem Anwalt Urs Kern ist das Geld da, und ${b} weiß es.`, may: [] },
    { text: `${genitive(a)} Sprecherin Lea Huber sagte, ${b} habe das Geld.`, may: [] },
    { text: `${genitive(a)} Sprecherin sagte, ${b} habe das Geld.`, may: [] },
    { text: `Das Geld sei da, sagte ${genitive(a)} Anwalt Urs Kern über ${b}.`, may: [] },
    { text: `Unter Berufung auf ${genitive(a)} Anwalt Urs Kern heißt es, ${b} habe das Geld.`, may: [] },
    { text: `Auf ${genitive(a)} Plattform X schrieb ${b}, das Geld sei da.`, may: [idB] },
    { text: `${b} reagierte. Auf ${genitive(a)} Plattform X schrieb er: „Das Geld ist längst da.“`, may: [idB] },
    { text: `In der Klage gegen ${a} heißt es, ${b} habe gelogen und prophezeit, alles werde scheitern.`, may: [] },
    {
      text: `In der Klageschrift hieß es, ${a} habe sich zurückgezogen und ${b} versprochen, das Geld werde kommen.`,
      may: [],
    },
    { text: `Später habe ${a} sich zurückgezogen und prophezeit, ${b} werde ohne ihn scheitern.`, may: [] },
    { text: `In dem Bericht heisst es, ${a} habe ${b} gesagt, das Geld sei da.`, may: [] },
    { text: `Wie der Sender HRF am Mittwoch meldet, denkt ${a} über einen Verkauf an ${b} nach.`, may: [] },
    { text: `Wie der Sender HRF berichtet, erwartet ${a} von ${b} drei Milliarden Dollar.`, may: [] },
    { text: `${a} teilte einen Beitrag von ${b}: „Das Geld ist längst da.“`, may: [] },
    { text: `Der Vertrag von ${a} mit ${b} ist geplatzt, teilte der Konzern mit.`, may: [] },
    { text: `Urs Kern nannte ${a} und ${b} „unsicher und unglücklich“.`, may: [] },
    { text: `Ein Kritiker von ${a} sagte, ${b} habe das Geld.`, may: [] },
    { text: `Weder ${a} noch ${b} sagten, das Geld sei da.`, may: [] },
    { text: `${a} zitierte ${b}: „Das Geld ist längst da.“`, may: [] },
    { text: `Nach einem Treffen mit ${a} sagte ${b}, das Geld sei da.`, may: [idB] },
    { text: `Für ${a} sei das, so ${b}, ein Rückschlag.`, may: [idB] },
  ]);
}

function makeWithMore(): Made[] {
  const names = Object.entries(people);
  return pairs.flatMap(({ a, b }) =>
    names.flatMap(([c, idC]) => {
      if (new Set([all[a], all[b], idC]).size < 3) return [];
      return [
        { text: `${a}, ${b} und ${c} würden investieren, gab ${c} bekannt.`, may: [idC] },
        { text: `${a}, ${b} und Softbank würden investieren, sagte ${c} im Weißen Haus.`, may: [idC] },
        {
          text: `Als der Japaner mit ${a}, dem Gründer ${b} und ${c} vor die Kameras trat, freute er sich. „Das ist ein großer Tag“, sagte er.`,
          may: [],
        },
        { text: `Der Unternehmer war mit ${a}, ${b} und ${c} dort. „Das ist ein großer Tag“, sagte er.`, may: [] },
        { text: `${a} traf ${b} und ${c}. „Das ist ein großer Tag für alle.“`, may: [] },
      ];
    }),
  );
}

test.each<[string, () => Made[]]>([
  ['an adverb between a name and its verb', () => adverbs.flatMap(makeWithAdverb)],
  ['genitives, suits, platforms, comparisons', makeWithNames],
  ['several names', makeWithMore],
])(
  '%s',
  (_, make) => {
    const made = make();
    expect(made.length).toBeGreaterThan(1000);
    expect(made.flatMap((one) => findWrong(one) ?? []).slice(0, 20)).toEqual([]);
  },
  300_000,
);
