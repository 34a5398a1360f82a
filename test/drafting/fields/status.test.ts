/** How sure a sentence is, as data/facts has it: in doubt nothing rather than a wrong one. */
import { expect, test } from 'vitest';
import type { Fact } from '../../../src/knowledge/facts/schema.js';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { draftText } from '../draftText.js';

/** Of the last sentence, the voice's before the outlet's. */
function findStatus(text: string): string | null {
  const fact: Fact | undefined = draftText(text).at(-1)?.fact;
  const [voice] = fact ? listSpokenVoices(fact) : [];
  return (voice?.status ?? fact?.status)?.is ?? null;
}

test.each([
  'Paul Ott sagte, das Werk solle im Winter fertig sein.',
  'Paul Ott sagte, man werde im Winter drei Hallen bauen.',
  'Aurelia plane weitere Werke, sagte Paul Ott.',
  'Paul Ott sagte, die Halle gehe 2099 ans Netz.',
  'Das Werk soll wachsen.',
  'Aurelia will das Werk verkaufen.',
])('what is to be done is planned, also where somebody tells it: %s', (text) => {
  expect(findStatus(text)).toBe('planned');
});

test.each([
  'Paul Ott sagte, das Werk werde der Stadt nützen.',
  'Paul Ott sagte, das Werk habe der Stadt genützt.',
  'Paul Ott spottete, Aurelia verbrenne das Geld anderer Leute.',
  'Nach Angaben von Paul Ott hat das Werk drei Hallen.',
  'Aurelia investiert nach eigenen Angaben drei Millionen Euro.',
])('what somebody holds to be so is claimed: %s', (text) => {
  expect(findStatus(text)).toBe('claimed');
});

test.each([
  'Wie der Talbote unter Berufung auf mit dem Vorgang vertraute Personen berichtet, hat sich Aurelia verhoben.',
  'Das berichtete der Talbote am Montag.',
  'Aurelia will von Bankern erfahren haben, dass das Geld fehlt.',
  'Wie der Talbote berichtet, ist das Werk fertig. Demnach streiten die Partner über den Standort.',
])('what an outlet tells of others is reported: %s', (text) => {
  expect(findStatus(text)).toBe('reported');
});

test.each([
  'Aurelia hatte das Werk im Mai vorgestellt.',
  'Paul Ott baute das Werk.',
  'Aurelia war im Mai um ein Werk gewachsen.',
  'Im Jahr 2024 baute Paul Ott ein Werk.',
])('what was done has happened: %s', (text) => {
  expect(findStatus(text)).toBe('happened');
});

test.each([
  'Aurelia und Paul Ott streiten über das Werk.',
  'Aurelia lobt eine von Paul Ott unterstützte milliardenschwere Idee.',
  'Paul Ott sagte, er werde nicht in allem zustimmen.',
  'Aurelia, das ein Werk kaufen will, ließ eine Frage unbeantwortet.',
  'Laut Anklage soll Paul Ott 1,3 Millionen Euro abgezweigt haben.',
  'Paul Ott sagte, die Wärme werde in das Netz der Stadt eingespeist.',
  'Mitten im Tal liegt das Werk.',
  'Das jüngste Beispiel steht in Seestadt.',
  'Die weltweiten Umsätze und direkte Kosten zählen.',
  'Das Werk wuchs schneller, als es geplant war.',
  'Das Werk heißt „Deich“, es geht um viel Geld.',
  'Die Stadt ist überzeugt.',
  'Aurelia nutzt private Straßen.',
  'Aurelia liefert intelligente und robuste Geräte.',
  'Das ist besser als jede zweite.',
  'Paul Ott war für eine Stellungnahme nicht zu erreichen.',
  'Laut Talbote liegt das Werk im Tal.',
  'Paul Ott zufolge hat das Werk drei Hallen.',
])('what no word marks has none: %s', (text) => {
  expect(findStatus(text)).toBeNull();
});

test('a list of subjects is no relative clause: its verb counts', () => {
  expect(findStatus('Aurelia, die Stadt Seestadt und Paul Ott hatten das Werk am Montag angekündigt.')).toBe(
    'announced',
  );
});

test('"falsch" denies where it judges what was said, and nowhere else', () => {
  expect(findStatus('„Falsch, und das wissen Sie“, sagte Paul Ott.')).toBe('denied');
  expect(findStatus('Paul Ott sagte, ein falscher Schritt habe Geld gekostet.')).toBe('claimed');
});
