/** Which words of a sentence are proposed as somebody's. */
import { expect, test } from 'vitest';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { draftText, nameVoice } from '../draftText.js';

/** The words of each voice with its speaker; "*" where it has the whole sentence. */
function listPieces(text: string): string[] {
  const { fact } = draftText(text).at(-1) ?? {};
  return listSpokenVoices(fact ?? {}).map((voice) => `${nameVoice(voice)}: ${voice.words ?? '*'}`);
}

test.each([
  ['„Das Werk ist fertig“, sagte Paul Ott.'],
  ['Paul Ott sagte am Montag im Sender Kanal Vier: „Das Werk ist fertig.“'],
  ['Paul Ott, Chef von Aurelia, sagte, das Werk sei fertig.'],
  ['Laut Paul Ott ist das Werk fertig.'],
  ['Paul Ott glaubt nicht daran, dass das Werk fertig wird.'],
  ['Paul Ott zweifelt an dem Werk.'],
  ['Zwar bezeichnete Paul Ott das Werk als „das größte Werk der Welt“.'],
])('all of it where the rest is the frame: %s', (text) => {
  expect(listPieces(text)).toEqual(['paul-ott: *']);
});

test.each([
  [
    'a deed of another kind comes before it',
    'Paul Ott zerstörte die Feier mit einem Satz: „Das Werk ist noch gar nicht fertig.“',
    '„Das Werk ist noch gar nicht fertig.“',
  ],
  ['somebody is asked first', 'Paul Ott sagte, angesprochen auf den Lärm, das Werk sei fertig.', 'das Werk sei fertig'],
  [
    'the outlet tells something more',
    '„Das Werk ist fertig“, sagte Paul Ott, der das Werk seit Jahren leitet.',
    '„Das Werk ist fertig“',
  ],
  [
    'the outlet judges it first',
    'Kein Wunder, dass das Werk noch nicht fertig sei, wie Paul Ott schreibt.',
    'das Werk noch nicht fertig sei',
  ],
  [
    'a colon divides the outlet from them',
    'Einen Lichtblick gibt es: Das Werk ist fertig, heißt es von Paul Ott.',
    'Das Werk ist fertig',
  ],
  [
    'others do something first',
    'Aurelia baut das Werk, und Paul Ott verspricht, den Lärm zu senken.',
    'den Lärm zu senken',
  ],
  [
    'they called it so in a relative clause',
    'Aurelia schließt das Werk, das Paul Ott als „das größte Werk der Welt“ bezeichnet hatte.',
    '„das größte Werk der Welt“',
  ],
  [
    'they named it so in a relative clause',
    'Das Werk, das Paul Ott „das größte Werk der Welt“ nannte, soll weg.',
    '„das größte Werk der Welt“',
  ],
  [
    'it is so by their own account',
    'Paul Ott verließ Aurelia – nach eigener Darstellung im Streit über das Werk.',
    'im Streit über das Werk',
  ],
  [
    'they do something else then',
    'Paul Ott bestritt, dass das Werk fertig ist, und lud Nora Fels ein.',
    'bestritt, dass das Werk fertig ist',
  ],
  [
    'it is why they sue',
    'Paul Ott verklagte Aurelia, weil das Werk noch nicht fertig sei.',
    'weil das Werk noch nicht fertig sei',
  ],
])('a piece where %s: %s', (_, text, words) => {
  expect(listPieces(text)).toEqual([`paul-ott: ${words}`]);
});

test('what the outlet converts is its own', () => {
  const text = 'Paul Ott sagte, das Werk habe 3 Mrd. Dollar (umgerechnet rund 2,8 Mrd. Euro) gekostet.';
  expect(draftText(text).at(-1)?.fact.voices).toMatchObject([
    { speaker: { is: 'paul-ott' } },
    { words: '(umgerechnet rund 2,8 Mrd. Euro)', speaker: null },
  ]);
});

test('a quotation that is nobody’s is a question to the editor', () => {
  const draft = draftText('Der Bau „des größten Werks“ dauert.').at(-1);
  expect(draft?.fact.voices).toBeUndefined();
  expect(draft?.notes).toContain('whose words? „des größten Werks“');
});

test('the words of a voice leave the outlet its own status', () => {
  const { fact } =
    draftText('Aurelia schließt das Werk, das Paul Ott als „das größte der Welt“ bezeichnet hatte.').at(-1) ?? {};
  expect(fact?.status?.shownBy).not.toBe('größte');
});

test('about is what the sentence speaks of, not who speaks', () => {
  expect(draftText('Paul Ott sagte dem Sender Kanal Vier, Aurelia sei gewachsen.').at(-1)?.fact.about).toEqual([
    'aurelia',
  ]);
  expect(draftText('„Paul Ott hat recht“, sagte Nora Fels.').at(-1)?.fact.about).toBeUndefined();
});
