/** Who is proposed as the speaker of a sentence, and where nobody may be. */
import { describe, expect, test } from 'vitest';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { draftText, findLastSpeaker, findSpeaker } from '../draftText.js';

describe('a speaker is proposed where the words name one', () => {
  test.each([
    ['paul-ott', '„Das Werk ist fertig“, sagte Paul Ott.'],
    ['paul-ott', 'Paul Ott sagte dem Talboten, das Werk sei fertig.'],
    ['paul-ott', 'Paul Ott (51) antwortete: „Das Werk ist fertig.“'],
    ['paul-ott', 'Am Montag hatte Paul Ott erklärt, dass das Werk fertig ist.'],
    ['paul-ott', 'Wie Paul Ott betont, ist das Werk fertig.'],
    ['nora-fels', 'Das Werk sei fertig, so Nora Fels.'],
    ['nora-fels', 'Laut Nora Fels ist das Werk fertig.'],
    ['nora-fels', 'Nora Fels zufolge ist das Werk fertig.'],
    ['nora-fels', 'Nach Angaben von Nora Fels ist das Werk fertig.'],
    ['aurelia', 'In einer Mitteilung von Aurelia heißt es, das Werk sei fertig.'],
    ['aurelia', 'Aurelia gab bekannt, dass das Werk fertig ist.'],
    ['aurelia', 'Das Werk ist fertig, hieß es unter Berufung auf Aussagen von Aurelia.'],
    ['anwohner', 'Anwohner befürchten, dass der Lärm zunimmt.'],
    ['jan-brandt', 'Jan Brandt hat nach eigenen Angaben das Werk verkauft.'],
    ['jan-brandt', 'Jan Brandt wirft Ott vor, er habe zu spät gebaut.'],
    ['jan-brandt', 'Jan Brandt bezeichnete den Plan als „großes Glück für alle“.'],
    ['jan-brandt', 'Jan Brandt kam auf den Hof. „Das ist gut“, rief er.'],
    ['nora-fels', 'Nora Fels traf Paul Ott. „Das ist gut“, sagte die Ministerin.'],
    ['nora-fels', 'Nora Fels sprach mit Paul Ott. „Das ist gut“, sagte sie.'],
    ['jan-brandt', 'Jan Brandt sagte: „Das ist gut. Es wird Zeit. Wir bauen.“'],
    ['jan-brandt', 'Jan Brandt sagte, das Werk sei alt. Es müsse weg.'],
  ])('%s: %s', (speaker, text) => {
    expect(findLastSpeaker(text)).toBe(speaker);
  });
});

describe('nobody is proposed where it is not sure', () => {
  test.each([
    ['the paper reports', 'Paul Ott leitet das Werk.'],
    ['the paper reports what somebody criticised', 'Paul Ott kritisierte den Plan.'],
    ['a stranger says it', '„Gut“, sagte Max Feld. „Sehr gut“, sagte er.'],
    ['a stranger has the same role', '„Das ist gut für uns“, sagte Ministerin Eva Kolb.'],
    ['a role without a name', '„Das ist gut für uns“, sagte die Ministerin.'],
    [
      'a role with another name before',
      'Nora Fels kam. Auch Ministerin Eva Kolb kam. „Das ist gut für uns“, sagte sie.',
    ],
    ['a spokesman of a company', 'Ein Sprecher von Aurelia sagte, das Werk sei fertig.'],
    ['an employee of somebody', 'Otts Anwalt sagte, das Werk sei fertig.'],
    ['a compound is another person', 'Der Aurelia-Sprecher sagte, das Werk sei fertig.'],
    ['one says it and another denies it', 'Laut Paul Ott ist das Werk fertig, Aurelia bestreitet das.'],
    ['two say it', 'Paul Ott und Jan Brandt sagten, das Werk sei fertig.'],
    ['two may be meant', 'Paul Ott traf am Abend Jan Brandt. „Das ist gut für uns“, sagte er.'],
    ['the pronoun is of the other sex', 'Paul Ott kam. „Das ist gut für uns“, sagte sie.'],
    ['the head of something', 'Der Präsident der Aurelia sagte, er sei froh.'],
    [
      'somebody unknown after a known one',
      '„Das ist gut“, sagte Paul Ott. Der Präsident des Verbands sagte, es sei schlecht.',
    ],
    ['a report named before', 'Dem Bericht zufolge ist das Werk fertig.'],
    ['it is said within what is said', 'Der Bürgermeister erzählte, dass Paul Ott gesagt habe, es sei gut.'],
    ['only compared with', 'Anders als Paul Ott sagte der Bürgermeister, es sei schlecht.'],
    ['the dative is no subject', 'Dem Werkleiter Paul Ott sagte der Bürgermeister, es sei schlecht.'],
    ['a question within the report', 'Ob Paul Ott kommt, ist unklar.'],
    ['a headline stands between', 'Paul Ott kam.\n\nNeues vom Werk\n\n„Das ist gut für uns“, sagte er.'],
  ])('%s: %s', (_, text) => {
    expect(findLastSpeaker(text)).toBeNull();
  });
});

describe('somebody without a name is described', () => {
  test.each([
    ['Analysten', 'analysts', 'Laut Analysten ist das Werk fertig.'],
    ['Branchenkreise', 'industry circles', 'Das Werk ist fertig, hieß es aus Branchenkreisen.'],
    ['Insider:innen', 'insiders', 'Das Werk ist fertig, wie es von Insider:innen heißt.'],
    ['Kritiker des Aurelia-Chefs', 'critics of Jan Brandt', 'Die Kritiker des Aurelia-Chefs hoffen, dass er geht.'],
    ['Schreiben', 'letter', 'Das Werk sei fertig, heißt es in einem Schreiben.'],
    ['anonyme Quelle', 'anonymous source', 'Laut einer anonymen Quelle ist das Werk fertig.'],
    ['Experten', 'experts', 'Experten bezweifeln, dass das Werk fertig ist.'],
    ['Wall-Street-Analysten', 'Wall Street analysts', 'Wall-Street-Analysten sagten, das Werk sei fertig.'],
    ['Medienbericht', 'media report', 'Einem Medienbericht zufolge ist das Werk fertig.'],
  ])('%s: %s: %s', (de, en, text) => {
    const [voice] = listSpokenVoices(draftText(text).at(-1)?.fact ?? {});
    expect(voice?.speaker).toMatchObject({ called: { de, en } });
  });

  test('with number and dative', () => {
    const [voice] = listSpokenVoices(draftText('Laut anonymen Quellen ist das Werk fertig.').at(-1)?.fact ?? {});
    const called = { de: 'anonyme Quellen', en: 'anonymous sources', plural: true, dative: 'anonymen Quellen' };
    expect(voice?.speaker).toEqual({ called, shownBy: 'anonymen Quellen' });
  });

  test.each([
    ['a word that is in no list', 'Laut gut unterrichteten Quellen ist das Werk fertig.'],
    ['more belongs to it than is understood', 'Laut einer Studie der Universität ist das Werk fertig.'],
    ['two are named at once', 'Analysten und Paul Ott sagten, das Werk sei fertig.'],
  ])('but not where %s: %s', (_, text) => {
    const draft = draftText(text).at(-1);
    expect(draft?.fact.voices).toBeUndefined();
    expect(draft?.notes).toContain('speaker left out: it is not sure who says this');
  });
});

test('an outlet speaks where nobody else is named', () => {
  const [draft] = draftText('Wie der Talbote berichtet, ist das Werk fertig.');
  expect(draft?.fact.voices).toEqual([
    {
      speaker: { is: 'talbote', shownBy: 'Wie der Talbote berichtet' },
      speech: 'indirect',
      shownBy: 'berichtet',
      status: { is: 'reported', shownBy: 'Wie der Talbote berichtet' },
    },
  ]);
});

test('an outlet is via, and its anonymous source the speaker', () => {
  const [draft] = draftText('Wie der Talbote unter Berufung auf Insider berichtet, sei es laut.');
  expect(draft?.fact.voices).toMatchObject([
    {
      speaker: { called: { de: 'Insider', en: 'insiders', plural: true }, shownBy: 'Insider' },
      via: [{ is: 'talbote', shownBy: 'Wie der Talbote' }],
    },
  ]);
});

test('the place where it was said is the channel', () => {
  const [draft] = draftText('„Das ist gut für uns“, sagte Paul Ott im Sender Kanal Vier.');
  expect(draft?.fact.voices).toMatchObject([{ channel: { is: 'kanal-vier', shownBy: 'im Sender Kanal Vier' } }]);
  expect(draft?.fact.voices?.[0]).not.toHaveProperty('via');
});

test('also behind "so"', () => {
  const [draft] = draftText('„Das ist gut für uns“, so Paul Ott auf Kanal Vier.');
  expect(draft?.fact.voices).toMatchObject([{ channel: { is: 'kanal-vier', shownBy: 'auf Kanal Vier' } }]);
});

test('a pronoun takes the sentence that names the speaker along', () => {
  const draft = draftText('Jan Brandt blieb ruhig. „Das ist gut für uns“, sagte er.').at(-1);
  expect(draft?.fact).toMatchObject({
    before: 'Jan Brandt blieb ruhig.',
    voices: [{ speaker: { is: 'jan-brandt', shownBy: 'Jan Brandt blieb' }, speech: 'direct', shownBy: 'sagte' }],
  });
});

test('the sentence that closes a quotation names the speaker of the one before', () => {
  const [draft] = draftText('„Das ist gut. Wir bauen weiter“, sagte Paul Ott.');
  expect(draft?.fact).toMatchObject({
    after: 'Wir bauen weiter“, sagte Paul Ott.',
    voices: [{ speaker: { is: 'paul-ott', shownBy: 'sagte Paul Ott' } }],
  });
});

describe('a quotation of several sentences is one speaker’s', () => {
  const speakersOf = (text: string) => draftText(text).map(({ fact }) => findSpeaker(fact));

  test.each([
    ['Paul Ott sagte: „Wir bauen. Es geht voran. Niemand zweifelt daran.“', ['paul-ott', 'paul-ott', 'paul-ott']],
    ['„Wir bauen. Es geht voran. Wir haben Geld“, sagte Paul Ott.', ['paul-ott', 'paul-ott', 'paul-ott']],
    ['„Wir bauen“, sagte Ott. „Das ist falsch. Ganz falsch“, sagte Fels.', ['paul-ott', 'nora-fels', 'nora-fels']],
    ['„Wir bauen“, sagte Ott. „Das ist falsch. Ganz falsch“, sagte Uta Klein.', ['paul-ott', null, null]],
    ['„Wir bauen“, sagte Ott. „Es geht voran. Ganz sicher“, fügte er hinzu.', ['paul-ott', 'paul-ott', 'paul-ott']],
    ['„Wir bauen. Es geht voran. Wir haben Geld.“ Ott schwieg.', [null, null, null, null]],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test('the middle one keeps the neighbour that opens it', () => {
    const [, middle] = draftText('Paul Ott sagte: „Wir bauen. Es geht voran. Niemand zweifelt daran.“');
    expect(middle?.fact).toMatchObject({ before: 'Paul Ott sagte: „Wir bauen.', voices: [{ speech: 'direct' }] });
  });
});

test('an outlet that the next sentence names speaks, shown there', () => {
  const [draft] = draftText('Das Werk wird verkauft. Das berichtete der Talbote.');
  expect(draft?.fact.voices).toMatchObject([{ speaker: { is: 'talbote' }, shownBy: 'berichtete' }]);
  expect(draft?.fact.after).toBe('Das berichtete der Talbote.');
});

test('whom a report points to has what it reports, and nobody where no name is known', () => {
  const findVoices = (by: string) =>
    draftText(`Aurelia spricht mit Banken. Das berichtet der Talbote${by}.`)[0]?.fact.voices;
  expect(findVoices(' unter Berufung auf Insider')).toMatchObject([
    { speaker: { called: { de: 'Insider' } }, via: [{ is: 'talbote' }] },
  ]);
  expect(findVoices(' unter Berufung auf mit dem Vorgang vertraute Personen')).toBeUndefined();
});
