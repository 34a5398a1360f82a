/** What is pressed, and what Discord alone says, in German. */
import type { Wording } from '../../wording.js';

export const buttonsDe = {
  buttons: {
    toSource: 'Artikel öffnen',
    details: 'Details',
    factPage: 'Belegseite',
    compare: 'Vergleichen',
    cite: 'Zitieren',
    citeAll: 'Alle zitieren',
    itsSentences: 'Sätze daraus',
    followUp: 'Weiterfragen',
    askNext: 'Als Nächstes fragen',
    previousPage: 'Zurück',
    nextPage: 'Weiter',
    share: 'Teilen',
    reportError: 'Fehler melden',
    operator: 'Wer diesen Bot betreibt',
    code: 'Quelltext',
    remove: 'Löschen',
  },
  followUpForm: {
    label: 'Ihre nächste Frage',
    placeholder: 'Und wann? Wer sagt das? Was noch?',
    hint: (button) => `Unter jeder steht dafür auch die Schaltfläche „${button}“.`,
    help: (button) =>
      `Weiterfragen („und wann?“) können Sie mit „${button}“ unter jeder Antwort. Wo ich auf Erwähnungen antworte, geht das auch, indem Sie auf meine Nachricht antworten; nach einem Befehl ist die Schaltfläche sicherer.`,
  },
  page: (number, total) => `Seite ${number} von ${total}`,
  sharedBy: (name) => `Geteilt von ${name}`,
  notYours: 'Das können nur die fragende Person und die Moderation.',
  outdatedButton: 'Diese Schaltfläche ist veraltet. Bitte fragen Sie noch einmal.',
  slowDown: (seconds) =>
    `Das war viel auf einmal. In ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} geht es weiter.`,
  checkStatement: 'Aussage prüfen',
  failed: 'Das hat leider nicht geklappt. Bitte versuchen Sie es noch einmal.',
} satisfies Partial<Wording>;
