/** What else is proposed of a sentence, and what is left to the editor. */
import { describe, expect, test } from 'vitest';
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import type { Source } from '../../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { createTinyBase, readShippedBase } from '../../support/base.js';
import { draftText, findSpeaker, source } from '../draftText.js';
import { inventedBase } from '../inventedArticles.js';

function draftLast(text: string) {
  return draftText(text).at(-1)?.fact;
}

describe('a date', () => {
  test.each([
    ['Am 12. März 2031 begann der Bau.', '2031-03-12'],
    ['Im Juni 2030 begann der Bau.', '2030-06'],
    ['Der Bau begann 2029 am Meer.', '2029'],
    ['Am 3.2.31 begann der Bau.', '2031-02-03'],
    ['Am 03/02/2031 begann der Bau.', '2031-02-03'],
    ['Am 3. Feb. 2031 begann der Bau.', '2031-02-03'],
    ['Im Okt. 2030 begann der Bau.', '2030-10'],
  ])('is read where it is stated: %s', (text, date) => {
    expect(draftLast(text)?.when?.date).toBe(date);
  });

  test.each([
    'Der Bau soll am 12. März 2031 beginnen.',
    'Der Bau dauert bis 2030.',
    'Seit 2029 wird gebaut.',
    'Der Bau begann 2028 und endete 2029.',
    'Es waren 2030 Menschen da.',
    'Der Bau beginnt am 1. April 2031.',
    'Ein Abschluss sei frühestens im November zu erwarten.',
    'Voraussichtlich im Juni waren alle fertig.',
  ])('is left out where it is another: %s', (text) => {
    expect(draftLast(text)?.when).toBeUndefined();
  });

  test.each([
    ['Am Montag begann der Bau.', '2031-03-10', 'day'],
    ['Am 30. November hatte der Bau begonnen.', '2030-11-30', 'day'],
    ['Im Februar hatte der Bau begonnen.', '2031-02', 'month'],
    ['Am 3.2. hatte der Bau begonnen.', '2031-02-03', 'day'],
    ['Am 3. Feb. hatte der Bau begonnen.', '2031-02-03', 'day'],
    ['Am 3.Februar hatte der Bau begonnen.', '2031-02-03', 'day'],
  ])('is reckoned from the day of print: %s', (text, date, precision) => {
    expect(draftLast(text)?.when).toMatchObject({ date, precision, reckonedFrom: source.id });
  });

  test.each(['Der Bau beginnt im Mai.', 'Am 30. November soll er fertig sein.', 'Bis Ende Mai war das so.'])(
    'of what is to come is none: %s',
    (text) => {
      expect(draftLast(text)?.when).toBeUndefined();
    },
  );

  test.each([
    'Das Rohr aus dem Jahr 1974 ist geplatzt.',
    'Das Kraftwerk von 1974 wurde erneuert.',
    'Das 2015 gegründete Werk wurde verkauft.',
    'Das im Februar angekündigte Werk wurde gestoppt.',
    'Das Werk, das 1974 gebaut wurde, ist verkauft worden.',
    'Der Vertrag vom 3. Mai 2029 wurde gekündigt.',
    'Ott (Jahrgang 1971) leitet das Werk.',
    'Ott zweifelt an den Plänen, die im Februar vorgestellt wurden.',
    'Ott sagte dem Sender ab, der im Mai starten sollte.',
    'Vor dem Treffen am Dienstag sagte Ott nichts.',
    'Am Dienstag letzter Woche kam Ott.',
  ])('that belongs to a thing is none of the sentence: %s', (text) => {
    expect(draftLast(text)?.when).toBeUndefined();
  });

  test.each([
    ['Das 1974 gebaute Werk wurde 2029 verkauft.', '2029'],
    ['Ott verwies auf eine Rede aus dem Jahr 2027.', '2027'],
    ['Ott verwies auf einen Vertrag, den er im Februar unterschrieben hatte.', '2031-02'],
    ['Ott kam am Mittwochabend nach Seestadt.', '2031-03-12'],
    ['Am vergangenen Dienstag kam Ott nach Seestadt.', '2031-03-11'],
  ])('stands beside such a one: %s', (text, date) => {
    expect(draftLast(text)?.when?.date).toBe(date);
  });

  test('of a weekday is reckoned from a fact near it', () => {
    const { when } = draftLast('Am 12. März 2031 begann der Bau. Am Freitag kam Paul Ott.') ?? {};
    expect(when).toMatchObject({ date: '2031-03-14', shownBy: 'Am Freitag' });
    expect(when?.reckonedFrom).toMatch(`${source.id}/`);
  });
});

test.each([
  ['planned', 'Das Werk soll wachsen.'],
  ['announced', 'Aurelia kündigte ein Werk an.'],
  ['reported', 'Wie der Talbote berichtet, ist das Werk fertig.'],
  ['claimed', 'Paul Ott sagte, das Werk sei fertig.'],
  ['denied', 'Paul Ott bestritt, dass das Werk fertig ist.'],
  ['happened', 'Aurelia hat das Werk verkauft.'],
])('the status is %s: %s', (status, text) => {
  const { status: own, voices = [] } = draftLast(text) ?? {};
  const [voice] = listSpokenVoices({ voices });
  expect((voice?.status ?? own)?.is).toBe(status);
});

test.each([
  ['direct', '„Das Werk ist fertig“, sagte Paul Ott.'],
  ['indirect', 'Paul Ott sagte, das Werk sei „fertig“.'],
  ['report', 'Paul Ott hofft, dass das Werk fertig wird.'],
])('the speech is %s: %s', (speech, text) => {
  expect(listSpokenVoices(draftLast(text) ?? {})).toMatchObject([{ speech }]);
});

test.each(['Dieser Plan ist neu.', 'Er kommt heute.', 'Das wisse man.', 'Damit begann es.'])(
  'a sentence that points back takes the one before along: %s',
  (text) => {
    expect(draftLast(`Paul Ott leitet das Werk. ${text}`)?.before).toBe('Paul Ott leitet das Werk.');
  },
);

test.each(['Das Werk ist neu.', 'Es gibt ein Werk.', 'Die Stadt wächst.'])('another does not: %s', (text) => {
  expect(draftLast(`Paul Ott leitet das Werk. ${text}`)?.before).toBeUndefined();
});

test('about names whom the sentence names, and no role that may be anybody', () => {
  expect(draftLast('Paul Ott und Aurelia bauen in Seestadt.')?.about).toEqual(['paul-ott', 'aurelia', 'seestadt']);
  expect(draftLast('Eine Ministerin kam.')?.about).toBeUndefined();
});

test('an id comes from the words, and two alike differ', () => {
  const ids = draftText('Das Werk in Seestadt wächst. Das Werk, in Seestadt, wächst.').map(({ fact }) => fact.id);
  expect(ids).toEqual([`${source.id}/werk-seestadt-wachst`, `${source.id}/werk-seestadt-wachst-2`]);
});

test('what is a fact of the article already, or stands twice in it, is not drafted again', () => {
  expect(draftText('Das Werk wächst. Das Werk wächst.')).toHaveLength(1);
  const facts = [{ id: `${source.id}/grows`, at: 0, quote: 'Das Werk wächst.' }];
  expect(draftFacts({ text: 'Das Werk wächst.', source }, { ...inventedBase, facts })).toEqual([]);
});

describe('beside facts of other articles', () => {
  const base = createTinyBase();
  const fresh: Source = { ...source, id: 'neu' };
  const draft = (text: string) =>
    draftFacts({ text, source: fresh }, { ...base, sources: [...base.sources, fresh] })[0];

  test('a sentence that another article has too is pointed out', () => {
    const notes = draft('Das Projekt soll 500 Milliarden Dollar kosten.')?.notes.join('\n');
    expect(notes).toContain('stands word for word in bote-2025-02');
  });

  test('the same figure in a sentence like it is a claim, with the bound that its words say', () => {
    expect(draft('Das Projekt soll fast 500 Milliarden Dollar kosten.')?.fact.claims).toEqual([
      { matter: 'total', says: 'fast 500 Milliarden Dollar', value: 5e11, bound: 'about' },
    ]);
  });

  test('another figure is only a note', () => {
    const { fact, notes } = draft('Das Projekt soll 700 Milliarden Dollar kosten.') ?? {};
    expect(fact?.claims).toBeUndefined();
    expect(notes?.join()).toContain('total');
  });

  test('topics come from the facts that it is like', () => {
    expect(draft('Stargate kostet 900 Mrd. Dollar.')?.fact.topics?.[0]).toBe('funding');
  });
});

test('a name in capitals names the same, and a Swiss apostrophe parts the same figure', () => {
  const base = readShippedBase();
  const fresh: Source = { ...source, id: 'neu' };
  const draft = (text: string) => draftFacts({ text, source: fresh }, { ...base, lock: null }).at(-1)?.fact;
  expect(findSpeaker(draft('Laut NVIDIA entstehen zehn Gigawatt.'))).toBe('nvidia');
  expect(draft('Stargate soll in den USA 100’000 Arbeitsplätze schaffen.')?.claims).toMatchObject([{ value: 100_000 }]);
  expect(draft('Stargate soll in den USA 100.000e Jobs schaffen.')?.claims).toMatchObject([{ bound: 'more-than' }]);
  expect(findSpeaker(draft('Das Weisse Haus sagte, man baue.'))).toBe('white-house');
  expect(findSpeaker(draft('Ein Insider bei OpenAI nannte den Plan „ein Luftschloss“.'))).toBeNull();
});

test('somebody whom no list knows is noted', () => {
  expect(draftText('„Das ist gut“, sagte Max Feld.')[0]?.notes).toContain('in no list of entities: Max Feld');
});

test('the shipped people are told apart', () => {
  const base = readShippedBase();
  const fresh: Source = { ...source, id: 'neu' };
  const findShipped = (text: string) =>
    findSpeaker(draftFacts({ text, source: fresh }, { ...base, lock: null }).at(-1)?.fact);
  expect(findShipped('„Das stimmt so nicht“, sagte Präsident Emmanuel Macron.')).toBeNull();
  expect(findShipped('Kimbal Musk sagte, das Geld sei da.')).toBeNull();
  expect(findShipped('Elon Musk kam. Der chinesische Präsident sagte, das Geld sei da.')).toBeNull();
  expect(findShipped('„Das stimmt so nicht“, schrieb Musk auf X.')).toBe('elon-musk');
});
