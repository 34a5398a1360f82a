/** Interviews: the name before the colon has the answer, and the outlet its questions. */
import { expect, test } from 'vitest';
import { draftText, findSpeaker } from '../draftText.js';

const speakers = (text: string) => draftText(text).map(({ fact }) => findSpeaker(fact));

test('each answer is whose name stands before it, with the sentences behind', () => {
  const text = `Talbote: Herr Ott, wann ist das Werk am Deich denn nun fertig?
Ott: Im Mai, das ist sicher. Wir haben das Geld. Brandt glaubt das nicht.
Talbote: Jan Brandt sagte, das Geld fehle Ihnen noch.
Paul Ott: Das ist falsch.`;
  expect(speakers(text)).toEqual([null, 'paul-ott', 'paul-ott', 'paul-ott', null, 'paul-ott']);
});

test('a question without a label, on a line of its own', () => {
  const text = `Herr Ott, wann ist das Werk am Deich denn nun fertig?
Paul Ott: Im Mai, das ist sicher. Wir haben das Geld.
Herr Ott, was machen Sie denn bei Regen am Deich?
Ott: Dann eben im Juni.`;
  expect(speakers(text)).toEqual([null, 'paul-ott', 'paul-ott', null, 'paul-ott']);
});

test('on one line, too', () => {
  expect(speakers('Talbote: Herr Ott, reicht das Geld für das Werk? Ott: Ja, das Geld reicht. Wir bauen.')).toEqual([
    null,
    'paul-ott',
    'paul-ott',
  ]);
});

test('a colon elsewhere makes no interview', () => {
  expect(speakers('Ott: Das Werk kommt doch im Mai.\nDas Ergebnis: Niemand weiß etwas.')).toEqual([null, null]);
});

test('nor does a sentence before a colon, though somebody asks', () => {
  expect(
    speakers('Klar ist: Paul Ott sagte, das Geld reiche.\nFraglich ist: Wer zahlt das Werk am Deich denn nun?'),
  ).toEqual(['paul-ott', null]);
});

test('a stranger’s answer is nobody’s', () => {
  expect(speakers('Talbote: Wann ist das Werk am Deich denn nun fertig?\nWeber: Im Mai, sagt Paul Ott.')).toEqual([
    null,
    null,
  ]);
});

test('whom a question names by "Herr" answers on the next line, though no name stands before it', () => {
  const text = `Werkleiter Paul Ott spricht im Interview über den Deich.
Herr Ott, wann ist das Werk am Deich denn nun fertig?
Das Werk ist im Mai fertig. Wir haben das Geld.
Und was sagen denn Ihre Nachbarn dazu, reicht das Geld?
Die Nachbarn freuen sich.
Paul Ott ist seit 2020 im Amt.`;
  expect(speakers(text).slice(1)).toEqual([null, 'paul-ott', 'paul-ott', null, 'paul-ott', null]);
});

test('outside of an interview such a question is nobody’s to answer', () => {
  const text = 'Herr Ott, wann ist das Werk am Deich denn nun fertig?\nDie Frage blieb ohne Antwort.';
  expect(speakers(text)).toEqual([null, null]);
});
