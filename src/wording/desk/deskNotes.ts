/** Notes of the import in German, and the fields of the data that they speak of. */
import type { Rewording } from './rewording.js';

export const germanFields: Readonly<Record<string, string>> = {
  voices: 'Sprecher',
  status: 'Status',
  claims: 'Angabe',
  when: 'wann',
  before: 'der Satz davor',
  after: 'der Satz danach',
  about: 'wovon er handelt',
  refers: 'wer gemeint ist',
  topics: 'Themen',
  asks: 'Fragen',
  en: 'englische Fassung',
  channel: 'Kanal',
  via: 'Übermittler',
};

export const germanSourceFields = {
  title: 'Titel',
  outlet: 'Medium',
  date: 'Tag',
  url: 'Adresse',
  authors: 'Autoren',
  agencies: 'Agenturen',
};

/** Notes of the import in German. */
export const germanNotes: readonly Rewording[] = [
  {
    pattern: /^from a caption: keep it only if it states something of its own$/u,
    says: () => 'aus einer Bildunterschrift: nur behalten, wenn sie selbst etwas aussagt',
  },
  { pattern: /^from a list$/u, says: () => 'aus einer Aufzählung' },
  { pattern: /^in no list of entities: (.+)$/su, says: (names) => `steht in keiner Liste: ${names}` },
  { pattern: /^whose words\? (.+)$/su, says: (words) => `wessen Worte? ${words}` },
  {
    pattern: /^speaker left out: it is not sure who says this$/u,
    says: () => 'kein Sprecher: Es ist nicht sicher, wer das sagt',
  },
  {
    pattern: /^the speaker goes on from the sentence before$/u,
    says: () => 'der Sprecher ist der des Satzes davor',
  },
  { pattern: /^the sentence behind says who speaks$/u, says: () => 'der Satz danach sagt, wer spricht' },
  { pattern: /^several dates stand here: when was it\?$/u, says: () => 'hier stehen mehrere Daten: Wann war es?' },
  {
    pattern: /^"(.+)": the article gives no day to count from$/su,
    says: (words) => `„${words}“: Der Artikel nennt keinen Tag, von dem aus zu rechnen wäre`,
  },
  { pattern: /^"(.+)" is a day that cannot be told$/su, says: (words) => `„${words}“: Welcher Tag das ist, ist offen` },
  { pattern: /^may answer \S+: (.+)$/su, says: (question) => `beantwortet vielleicht: ${question}` },
  { pattern: /^stands word for word in (\S+): (\S+)$/u, says: (source) => `steht Wort für Wort auch in ${source}` },
  { pattern: /^nearly the same words stand in (\S+)$/u, says: (id) => `fast dieselben Worte stehen in ${id}` },
  { pattern: /^resembles (\S+)$/u, says: (id) => `ähnelt ${id}` },
  {
    pattern: /^shows what entities\.json does not have: (\S+) (\S+) (\S+) \(„(.+)“\)$/su,
    says: (_who, _is, _of, words) => `zeigt, was noch in keinem Eintrag steht: „${words}“`,
  },
];
