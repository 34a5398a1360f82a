/** What an editor reads at `import` and its update in German. */
import type { ImportWording, UpdateWording } from './articleWording.js';

export const importDe: ImportWording = {
  drafted: (source, { drafts, speakers }) =>
    `${source}: ${drafts === 1 ? 'ein Entwurf' : `${drafts} Entwürfe`}, ${speakers} davon mit Sprecher. Der Bot zeigt keinen, bevor Sie ihn angesehen haben.`,
  inNoList: ({ name, kind, role, shownBy }) => `noch in keiner Liste: ${name}, ${kind}, ${role} („${shownBy}“)`,
  leftOut: (count) => (count === 1 ? 'Weggelassen, ein Stück:' : `Weggelassen, ${count} Stücke:`),
  leftOutNames: {
    headline: 'Überschrift',
    byline: 'Autorenzeile',
    caption: 'Bildunterschrift',
    credit: 'Bildnachweis',
    'sign-off': 'Kürzel',
    dateline: 'Ortsmarke',
    ticker: 'Ticker',
    teaser: 'Anreißer',
    newsletter: 'Newsletter',
    consent: 'Einwilligung',
    offer: 'Angebot',
    correction: 'Korrekturhinweis',
  },
  lookAt: (call) => `So sehen Sie jeden an: ${call} --language de`,
  warnings: [
    {
      pattern: /^nothing in the file says how it is encoded, so it was read as (\S+): look at/u,
      says: (charset) =>
        `in der Datei steht nicht, wie sie kodiert ist; sie wurde als ${charset} gelesen: Stimmen Umlaute und Anführungszeichen?`,
    },
    {
      pattern: /^the page says that it is not free to read/u,
      says: () => 'die Seite sagt, dass sie nicht frei zu lesen ist: Ist der ganze Artikel da?',
    },
    {
      pattern: /^the page offers a subscription/u,
      says: () => 'die Seite bietet ein Abonnement an: Ist der ganze Artikel da?',
    },
    {
      pattern: /^a block of JSON-LD is broken/u,
      says: () => 'ein Block JSON-LD ist fehlerhaft: Stimmen Medium, Tag, Titel und Autoren?',
    },
    {
      pattern: /^the article has a note on a correction/u,
      says: () => 'der Artikel trägt einen Korrekturhinweis: Wurde er schon einmal eingelesen?',
    },
    {
      pattern: /^(\d+) sentences have more than (\d+) letters and were left out$/u,
      says: (count, letters) =>
        count === '1'
          ? `ein Satz hat mehr als ${letters} Zeichen und blieb weg`
          : `${count} Sätze haben mehr als ${letters} Zeichen und blieben weg`,
    },
    {
      pattern: /^other articles of it are from "(.+)": is that the same outlet as "(.+)"\?$/su,
      says: (known, given) => `andere Artikel sind von „${known}“: Ist „${given}“ dasselbe Medium?`,
    },
    {
      pattern: /^(\S+) lies long before the story: is it right\?$/u,
      says: (date) => `${date} liegt lange vor der Geschichte: Stimmt das Datum?`,
    },
  ],
};

export const updateDe: UpdateWording = {
  commands: {
    take: { key: 't', words: ['übernehmen', 'take'] },
    withdraw: { key: 'w', words: ['zurückziehen', 'withdraw'] },
    later: { key: 'l', words: ['später', 'later'] },
    undo: { key: 'u', words: ['rückgängig', 'undo'] },
    stop: { key: 'q', words: ['ende', 'stop', 'quit'] },
  },
  note: (text) => `Hinweis der Zeitung: ${text}`,
  counts: (source, { same, moved, changed, gone, fresh }) =>
    `${source}: ${same} gleich, ${moved} verschoben, ${changed} geändert, ${gone} nicht mehr da, ${fresh} neu.`,
  noOldText:
    'Der alte Text liegt nicht auf dem Schreibtisch: Unter den neuen Sätzen können welche sein, die schon verworfen waren.',
  fresh: (quote) => `neu: ${quote}`,
  draft: (line) => `Entwurf ${line}`,
  isGone: (fact) => `${fact} ist nicht mehr da:`,
  hasChanged: (fact) => `${fact} lautet anders:`,
  was: (quote) => `bisher „${quote}“`,
  is: (quote) => `jetzt  „${quote}“`,
  place: (number, total) => `${number} von ${total}`,
  keys: {
    changed: 't übernehmen · w GRUND zurückziehen · Enter später · u rückgängig · q ende',
    gone: 'w GRUND zurückziehen · Enter später · u rückgängig · q ende',
  },
  askWhy: 'Warum? Die Leser erfahren es: w GRUND',
  english: (old) => `Auf Englisch (Enter lässt „${old}“): `,
  piece: (words) => `Was davon ist ${words}? `,
  givenUp: (fields) =>
    `Das zeigt der Satz nicht mehr: ${fields.join(', ')}. Wo es doch stimmt, trägt correct es nachher ein.`,
  notTaken: 'So lässt sich der Satz nicht übernehmen: Er bleibt für später.',
  undone: (fact) => `Zurückgenommen: die Entscheidung zu ${fact}`,
  nothingToUndo: 'Es ist nichts zurückzunehmen.',
  allDecided:
    'Alles ist entschieden. Enter schreibt es, u nimmt die letzte Entscheidung zurück, q lässt es für später: ',
  broken: {
    cut: (file, kept) =>
      `Das Blatt mit den Entscheidungen zu dieser Änderung ist abgeschnitten; es liegt unverändert als ${file}. ${kept === 0 ? 'Keine' : kept} davon ${kept > 1 ? 'waren' : 'war'} zu lesen; nach den übrigen wird wieder gefragt, und der alte Text gilt.`,
    older: (file) =>
      `Die Entscheidungen auf dem Schreibtisch galten einem anderen Text des Artikels; sie liegen unverändert als ${file}. Zu diesem ist nichts entschieden, und der alte Text gilt.`,
  },
  left: (count) =>
    `${count === 1 ? 'Einer bleibt' : `${count} bleiben`} für später: Der alte Text gilt, bis keiner mehr übrig ist. Weiter geht es mit demselben Befehl.`,
  waits: 'Alles ist entschieden, aber noch nichts geschrieben: Derselbe Befehl schreibt es.',
  done: (source, fresh, call) =>
    `${source} hat den neuen Text. ${fresh === 1 ? 'Ein neuer Entwurf' : `${fresh} neue Entwürfe`}; so sehen Sie sie an: ${call} --language de`,
};
