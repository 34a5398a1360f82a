/** What is new, and what is said to assistants, in German. */
import type { Wording } from '../../wording.js';
import { fieldsDe } from './fields.js';

export const newsDe = {
  mcp: {
    instructions: (story) =>
      `Diese Werkzeuge finden Originalsätze aus deutschen Artikeln über ${story}. Zitieren Sie jeden Satz Wort für Wort, mit Sprecher, Medium und Datum samt ihren Zusätzen („vermutlich“, „erschlossen“) und dem Link. ` +
      'Ergänzen Sie nichts, was nicht im Satz steht, und sagen Sie, was laut Antwort keine Quelle sagt. Wo sich Quellen unterscheiden, nennen Sie alle. Ist nichts gefunden, zitieren Sie nichts.',
    citeThese: 'Zitieren Sie nur diese Sätze, Wort für Wort, mit Sprecher, Medium und Datum.',
    citeNothing: 'Dazu gibt es nichts zu zitieren.',
    failed:
      'Das ist fehlgeschlagen, und nachgesehen wurde nichts: Zitieren Sie nichts, und fragen Sie später noch einmal.',
  },
  news: {
    sinceHelp: 'Ab welchem Tag in der Sammlung (nicht: ab welchem Erscheinungstag), zum Beispiel 2026-11-28',
    heading: 'Was neu ist',
    since: (day) => `seit ${day}`,
    added: (count) => (count === 1 ? '1 neuer Satz' : `${count} neue Sätze`),
    corrected: (what) => `korrigiert (${what})`,
    fields: fieldsDe,
    withdrawn: 'zurückgezogen',
    before: (says) => `Vorher: ${says}`,
    now: (says) => `Jetzt: ${says}`,
    nothing: 'nichts',
    nothingNew: ({ since, last }) => {
      if (last === null) return 'Bisher ist nichts hinzugekommen.';
      return `Nichts Neues${since === null ? '' : ` seit ${since}`}. Die letzte Änderung: ${last}.`;
    },
    show: 'Zeigen',
    open: 'Was ist neu?',
    keep: 'Unter dieser Adresse steht später, was seit jetzt neu ist:',
  },
} satisfies Partial<Wording>;
