/** The bot itself, its articles and what it knows of people, in German. */
import type { Wording } from '../../wording.js';

export const aboutDe = {
  facts: (count) => (count === 1 ? '1 Satz' : `${count} Sätze`),
  noAddress: 'keine Adresse bekannt',
  about: ({ facts, sources, newest, version, story }) =>
    `Ich bin ein Programm ohne Sprachmodell. Ich zitiere ${facts} Sätze aus ${sources === 1 ? 'einem Artikel' : `${sources} Artikeln`} über ${story}, Wort für Wort. ` +
    `Ich speichere nicht, wer fragt. Datenstand: ${newest} (${version}).`,
  aboutOutlets: (articles, outlets, names) =>
    `${articles === 1 ? 'Der Artikel stammt' : 'Die Artikel stammen'} von ${outlets === 1 ? 'einem Medium' : `${outlets} Medien`}: ${names}.`,
  checkedQuotes:
    'Jedes Zitat wurde mit seinem Artikel verglichen und ist durch eine Prüfsumme gesichert: Weicht ein Zeichen ab, starte ich nicht.',
  licence: 'Das Programm ist freie Software unter der MIT-Lizenz.',
  privacy:
    'Ich speichere nichts über Sie: weder Ihre Fragen noch Ihren Namen oder Ihre Kennung. Ich frage für eine Antwort keinen anderen Dienst. ' +
    'Ich lese keine Nachrichten mit; nur was Sie mir ausdrücklich schicken, sehe ich für die Dauer der Antwort. ' +
    'Damit man weiterfragen kann, trägt die Antwort selbst, was gefragt war; wer sie löscht, löscht auch das.',
  articles: {
    line: (article, says) => `${article}: ${says}`,
    more: (count) => (count === 1 ? 'Und ein weiterer Artikel.' : `Und ${count} weitere Artikel.`),
    which: (articles) => `Welchen Artikel meinen Sie? Ich kenne: ${articles}.`,
    count: (articles, outlets, names) =>
      `Ich zitiere aus ${articles === 1 ? 'einem Artikel' : `${articles} Artikeln`} von ${outlets === 1 ? 'einem Medium' : `${outlets} Medien`}: ${names}.`,
    author: (names, count) => `Den Artikel ${count === 1 ? 'hat' : 'haben'} ${names} geschrieben.`,
    noAuthor: 'Wer den Artikel geschrieben hat, ist nicht bekannt.',
    agencies: (names, count) => `Der Artikel nennt ${names} als ${count === 1 ? 'Agentur' : 'Agenturen'}.`,
    noAgency: 'Der Artikel nennt keine Nachrichtenagentur.',
    published: (date, precision) => `Erschienen ${precision === 'day' ? 'am' : 'im'} ${date}.`,
    precise: 'Der Tag ist nicht bekannt.',
    dateBasis: {
      stated: 'Das Datum steht im Artikel.',
      address: 'Das Datum steht in der Adresse.',
      archive: 'Das Datum stammt aus einem Archiv.',
      reckoned: 'Das Datum ist erschlossen: Im Artikel steht keines.',
    },
    title: (title) => `„${title}“`,
    noTitle: 'Die Überschrift ist nicht bekannt.',
    noAddress: 'Die Adresse ist nicht bekannt.',
    outletBasis: {
      stated: 'Das Medium steht im Artikel.',
      address: 'Das Medium zeigt die Adresse des Artikels.',
      attributed: 'Das Medium steht nicht im Artikel, und eine Adresse ist nicht bekannt; es ist nur zugeschrieben.',
    },
    original: (translation, from) =>
      translation === null ? `Das Original: ${from}.` : `Der Artikel ist ${translation}. Das Original: ${from}`,
    noOriginal: 'Von einem Original in einer anderen Sprache ist nichts bekannt.',
    changes: 'Ob der Artikel berichtigt oder zurückgezogen wurde, ist nicht bekannt.',
    changedHere: (corrected, withdrawn) =>
      `In meiner Sammlung: ${[
        ...(corrected > 0 ? [`${corrected === 1 ? '1 Satz' : `${corrected} Sätze`} berichtigt`] : []),
        ...(withdrawn > 0 ? [`${withdrawn === 1 ? '1 Satz' : `${withdrawn} Sätze`} zurückgezogen`] : []),
      ].join(', ')}.`,
  },
  collection: (version, newest) => (newest === null ? `Daten: ${version}` : `Datenstand: ${newest} (${version})`),
} satisfies Partial<Wording>;
