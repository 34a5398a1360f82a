/** Why nothing is quoted, in German. */
import type { Wording } from '../../wording.js';

function nameSources(count: number): string {
  return count === 1 ? 'meiner einzigen Quelle' : `meinen ${count} Quellen`;
}

export const unknownDe = {
  states: {
    closest: () => 'Am ehesten passt:',
    unsure: () => 'Nicht sicher, ob das Ihre Frage beantwortet:',
    otherFigures: 'Andere Zahlen:',
    topics: (names) => `Meine Themen: ${names}.`,
  },
  quoteTyped: (words) => `„${words}“`,
  noneLeft: 'Mit dieser Einschränkung bleibt nichts übrig.',
  emptyBase: (drafts) => {
    if (drafts === 0) return 'Meine Sammlung ist noch leer: Mit „import“ kommt der erste Artikel hinein.';
    const made =
      drafts === 1
        ? '1 Entwurf angelegt, „review“ nimmt ihn auf'
        : `${drafts} Entwürfe angelegt, „review“ nimmt sie auf`;
    return `Meine Sammlung ist noch leer: „import“ hat ${made}.`;
  },
  emptyQuestion: 'Was möchten Sie wissen?',
  noFact: (sources) => `In ${nameSources(sources)} habe ich dazu nichts gefunden.`,
  unknownNames: (names, sources) => `In ${nameSources(sources)} habe ich nichts zu ${names} gefunden.`,
  notQuoted: (name, plural = false) => `${name} ${plural ? 'kommen' : 'kommt'} in meinen Quellen nicht selbst zu Wort.`,
  noDirectQuote: (name) => `Dazu steht kein wörtliches Zitat von ${name} in meinen Quellen.`,
  noAgencies: 'Keine meiner Quellen nennt eine Nachrichtenagentur.',
  noSuchNumber: (asked, onThis) => `Keine Quelle nennt ${onThis ? 'dazu ' : ''}„${asked}“.`,
  noTopic: (asked) => `Ein Thema „${asked}“ kenne ich nicht.`,
  noPerson: (asked) => `„${asked}“ kommt in meinen Quellen nicht vor.`,
  noFactId: (asked) => `Einen Beleg „${asked}“ gibt es nicht.`,
  noOutlet: (asked) => `„${asked}“ gehört nicht zu meinen Quellen.`,
  noDate: (asked) => `„${asked}“ verstehe ich nicht als Datum. Schreiben Sie zum Beispiel 2025-01-23 oder Juli 2025.`,
  noYear: (asked) => `„${asked}“ braucht ein Jahr. Schreiben Sie zum Beispiel 2025-01-23 oder Juli 2025.`,
  noSuchDate: (date) => `Einen ${date} gibt es nicht.`,
  newest: (date) => `Meine neueste Quelle ist vom ${date}.`,
  tryAsking: 'Fragen Sie zum Beispiel:',
  wordsCut: 'Gelesen habe ich die ersten 300 Zeichen.',
  functionWordsOnly: 'Das sind nur Füllwörter. Bitte nennen Sie mir mehr vom Wortlaut.',
  noSuchWords: 'Diese Worte stehen in keiner meiner Quellen.',
  saidSimilar: 'Wörtlich steht das nicht in meinen Quellen. Ähnlich ist:',
  noMatter: (asked) =>
    asked === ''
      ? 'Was soll ich vergleichen?'
      : `„${asked}“ kann ich nicht vergleichen: Höchstens eine Quelle spricht davon.`,
  noContext: 'Zu diesem Satz habe ich weder den Satz davor noch den danach.',
  factGone: 'Diesen Satz gibt es in meiner Sammlung nicht mehr.',
  nothingToCheck:
    'In dieser Nachricht finde ich keine Zahl, kein Datum und keinen Namen, zu denen meine Quellen etwas sagen.',
  nothingToCompare: 'Meine Quellen enthalten nichts, was sich damit vergleichen lässt.',
  picturesOnly: 'In dieser Nachricht stehen nur Bilder oder andere Dateien. Ich lese allein Text.',
} satisfies Partial<Wording>;
