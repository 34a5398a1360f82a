import { createLanguageNamer } from '../util/languageNames.js';
import type { OptionId, Wording } from './wording.js';

/** Where an option is needed that was not given. */
const missingOptions: Partial<Record<OptionId, string>> = {
  question: 'Was möchten Sie wissen? Ergänzen Sie frage:',
  person: 'Wen meinen Sie? Ergänzen Sie person:',
  words: 'Welche Worte meinen Sie? Ergänzen Sie worte:',
  fact: 'Welchen Satz meinen Sie? Ergänzen Sie beleg: mit seiner Kennung.',
};

const numbers = '0 1 Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

function nameSources(count: number): string {
  return count === 1 ? 'meiner einzigen Quelle' : `meinen ${count} Quellen`;
}

/** What the bot says in German. */
export const de: Wording = {
  locale: 'de',
  story: {
    says: (name) => `Fragen und Antworten zu ${name}, mit dem Originalsatz als Beleg`,
    greeting: (name) =>
      `Hallo! Ich beantworte Fragen zu ${name} mit dem Originalsatz aus dem Artikel und nenne, woher er stammt.`,
    lead: (name) => `Fragen Sie etwas zu ${name}. Sie bekommen den Satz, wie er im Artikel steht, mit Quelle.`,
    chatHello: (name) => `Fragen Sie etwas zu ${name}; „hilfe“ zeigt, was geht, „ende“ beendet.`,
    insult: (name) => `Das tut mir leid. Stellen Sie mir gern eine Frage zu ${name}.`,
    chatter: (name) => `Dazu weiß ich nichts. Fragen Sie mich gern etwas zu ${name}.`,
  },
  commands: {
    ask: { name: 'frage', description: 'Eine Frage stellen, auf Deutsch oder Englisch' },
    who: { name: 'wer', description: 'Was jemand gesagt hat, insgesamt oder zu einem Thema' },
    said: { name: 'gesagt', description: 'Wer hat das gesagt? Findet den Satz zu einem Zitat' },
    compare: { name: 'vergleich', description: 'Was die Quellen zu einer Frage sagen, im Vergleich' },
    timeline: { name: 'chronik', description: 'Alles in zeitlicher Reihenfolge' },
    new: { name: 'neu', description: 'Was hinzukam, korrigiert oder zurückgezogen wurde' },
    fact: { name: 'beleg', description: 'Alles zu einem einzelnen Satz' },
    sources: { name: 'quellen', description: 'Die Artikel, die hier zitiert werden' },
    about: { name: 'info', description: 'Was dieser Bot ist und wie aktuell er ist' },
    privacy: { name: 'datenschutz', description: 'Was dieser Bot über Sie weiß: nichts' },
    help: { name: 'hilfe', description: 'So funktioniert dieser Bot' },
  },
  options: {
    question: { name: 'frage', description: 'Ihre Frage' },
    person: { name: 'person', description: 'Wer etwas gesagt hat' },
    about: { name: 'zu', description: 'Worum es gehen soll' },
    words: { name: 'worte', description: 'Der Wortlaut' },
    fact: { name: 'beleg', description: 'Die Kennung des Satzes' },
    matter: { name: 'frage', description: 'Eine Frage, auf die mehrere Quellen antworten' },
    topic: { name: 'thema', description: 'Nur zu diesem Thema' },
    outlet: { name: 'medium', description: 'Nur aus diesem Medium' },
    since: { name: 'seit', description: 'Nur Artikel ab diesem Tag, zum Beispiel 2025-07' },
    until: { name: 'bis', description: 'Nur Artikel bis zu diesem Tag, zum Beispiel 2025-01-31' },
    hide: { name: 'verborgen', description: 'Die Antwort sehen nur Sie' },
  },
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
    corrected: (field) => `korrigiert (${field})`,
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
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  statuses: {
    announced: 'angekündigt',
    planned: 'geplant',
    claimed: 'behauptet',
    denied: 'bestritten',
    reported: 'berichtet',
    happened: 'erfolgt',
  },
  onPlatform: (platform) => `auf ${platform}`,
  toMedium: (medium) => `gegenüber ${medium}`,
  sayings: {
    announced: ({ plural, place }) => ['', ` ${plural ? 'kündigen' : 'kündigt'}${place} an`],
    announcedIn: ({ place }) => ['angekündigt, laut ', place],
    planned: ({ place }) => ['geplant, laut ', place],
    according: ({ place }) => ['laut ', place],
    claims: ({ plural, place }) => ['', ` ${plural ? 'behaupten' : 'behauptet'}${place}`],
    denied: ({ plural, place }) => ['', ` ${plural ? 'bestreiten' : 'bestreitet'}${place}`],
  },
  unsigned: {
    announced: 'angekündigt',
    planned: 'geplant',
    claimed: 'es heißt',
    denied: 'wird bestritten',
    reported: null,
    happened: null,
  },
  relayed: { according: 'laut', reported: 'berichtet von', passedOn: 'weitergegeben von' },
  outletAfter: (outlet, original) => `${outlet} nach ${original}`,
  nameLanguage: createLanguageNamer('de'),
  // "Vietnamesisch", "Schweizerdeutsch" are declined, "Hindi" is not
  translatedFrom: (language) =>
    language === null ? 'übersetzt' : `übersetzt aus dem ${language.replace(/(?<=isch|deutsch)(?![\p{L}-])/u, 'en')}`,
  presumedOutlet: (outlet) => `${outlet} (vermutlich)`,
  markPiece: (words) => `»${words}«`,
  rest: 'alles Übrige',
  moreVoices: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
  speeches: {
    direct: 'wörtlich',
    indirect: 'in indirekter Rede',
    report: (outlet) => `sinngemäß, in den Worten von ${outlet}`,
  },
  newsroomWords: (outlet) => `Worte der Redaktion: ${outlet}`,
  roleAsOf: (role, outlet, date) => `${role} (${outlet}, ${date})`,
  reckoned: '(Datum erschlossen)',
  translation: 'Übersetzung',
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
  withMaterialOf: (agencies) => `mit Material von ${agencies}`,
  noAgencies: 'Keine meiner Quellen nennt eine Nachrichtenagentur.',
  noSuchNumber: (asked, onThis) => `Keine Quelle nennt ${onThis ? 'dazu ' : ''}„${asked}“.`,
  noTopic: (asked) => `Ein Thema „${asked}“ kenne ich nicht.`,
  noPerson: (asked) => `„${asked}“ kommt in meinen Quellen nicht vor.`,
  noFactId: (asked) => `Einen Beleg „${asked}“ gibt es nicht.`,
  noOutlet: (asked) => `„${asked}“ gehört nicht zu meinen Quellen.`,
  noDate: (asked) => `„${asked}“ verstehe ich nicht als Datum. Schreiben Sie zum Beispiel 2025-01-23 oder Juli 2025.`,
  noYear: (asked) => `„${asked}“ braucht ein Jahr. Schreiben Sie zum Beispiel 2025-01-23 oder Juli 2025.`,
  noSuchDate: (date) => `Einen ${date} gibt es nicht.`,
  withdrawal: (date, why) => `Dieser Satz wurde am ${date} zurückgezogen: ${why}`,
  correction: (date, field, why) => `Berichtigt am ${date} (${field}): ${why}`,
  ownReasons: {
    'The article was changed.': 'Der Artikel wurde geändert.',
    'It is known now whose words these are.': 'Jetzt ist bekannt, wessen Worte das sind.',
  },
  newest: (date) => `Meine neueste Quelle ist vom ${date}.`,
  tryAsking: 'Fragen Sie zum Beispiel:',
  personHeading: ({ name, plural, about }) =>
    ['Was', name, about, plural ? 'sagten' : 'sagte'].filter((part) => part !== null).join(' '),
  outletHeading: (name, about) => ['Was', name, about, 'selbst schreibt'].filter((part) => part !== null).join(' '),
  aboutNamed: (name) => `zu „${name}“`,
  aboutUnnamed: 'dazu',
  saidHeading: {
    literal: (words) => `Wer sagte: ${words}`,
    near: (words) => `Fast wörtlich steht da: ${words}`,
  },
  wordsCut: 'Gelesen habe ich die ersten 300 Zeichen.',
  functionWordsOnly: 'Das sind nur Füllwörter. Bitte nennen Sie mir mehr vom Wortlaut.',
  noSuchWords: 'Diese Worte stehen in keiner meiner Quellen.',
  saidSimilar: 'Wörtlich steht das nicht in meinen Quellen. Ähnlich ist:',
  wordingRelation: 'Dieselbe Äußerung in verschiedenem Wortlaut.',
  stateRelation: 'Die Quellen beschreiben es unterschiedlich.',
  privacy:
    'Ich speichere nichts über Sie: weder Ihre Fragen noch Ihren Namen oder Ihre Kennung. Ich frage für eine Antwort keinen anderen Dienst. ' +
    'Ich lese keine Nachrichten mit; nur was Sie mir ausdrücklich schicken, sehe ich für die Dauer der Antwort. ' +
    'Damit man weiterfragen kann, trägt die Antwort selbst, was gefragt war; wer sie löscht, löscht auch das.',
  relations: {
    differs: 'Die Quellen machen unterschiedliche Angaben.',
    narrower: 'Eine Quelle macht eine genauere Angabe als die andere.',
    changed: 'Später wurde anderes berichtet.',
    unjudged: 'Die Quellen sagen es mit eigenen Worten.',
  },
  same: {
    figure: 'Die Quellen nennen dieselbe Zahl.',
    day: 'Die Quellen nennen denselben Tag.',
    month: 'Die Quellen nennen denselben Monat.',
    year: 'Die Quellen nennen dasselbe Jahr.',
    wording: 'Die Quellen geben denselben Wortlaut wieder.',
    state: 'Die Quellen sagen dasselbe.',
  },
  otherSources: ({ others, differing, areOutlets }) => {
    const count = others === 1 ? '1 weitere Quelle' : `${others} weitere Quellen`;
    const reporting = others === 1 ? '1 weiteres Medium berichtet' : `${others} weitere Medien berichten`;
    if (differing === 0) return areOutlets ? `${reporting} darüber.` : `${count} dazu.`;
    if (others === 1) return `${count}, mit anderen Angaben.`;
    return `${count}, ${differing === others ? 'alle' : `${differing} davon`} mit anderen Angaben.`;
  },
  variants: (count, areOutlets) => {
    const [one, many] = areOutlets ? ['anderes Medium', 'andere Medien'] : ['anderer Bericht', 'andere Berichte'];
    return count === 1 ? `Ein ${one} gibt es so wieder:` : `${numbers[count] ?? count} ${many} geben es so wieder:`;
  },
  status: (status, words) => `${status} („${words}“)`,
  when: (date) => `Zeitpunkt: ${date}`,
  reckonedFrom: (date, words) => `${date} (Datum erschlossen aus „${words}“)`,
  reportedOn: (date) => `Bericht: ${date}`,
  laterContradiction: (says, who) => `Ein späterer Bericht weicht ab: ${says} ${who}`,
  laterReport: (says, who) => `Später berichtet: ${says} ${who}`,
  chain: (hops) => `Herkunft: ${hops}`,
  timelineHeading: (subject) => (subject === null ? 'Was wann geschah' : `Der Reihe nach: ${subject}`),
  origins: ({ outlets, named, nameless }) => {
    const media = outlets === 1 ? '1 Medium' : `${outlets} Medien`;
    const [names, others] = [named.join(', '), nameless.join(', ')];
    if (named.length === 0) return [`${media}, kein genannter Ursprung${others === '' ? '.' : `: ${others}`}`];
    if (others === '')
      return [`${media}, ${named.length === 1 ? '1 Ursprung' : `${named.length} Ursprünge`}: ${names}`];
    const count = named.length === 1 ? '1 genannter Ursprung' : `${named.length} genannte Ursprünge`;
    return [`${media}, ${count}: ${names}`, `Ohne genannten Ursprung: ${others}`];
  },
  describing: (outlet, people) => `${outlet} (laut ${people})`,
  deniedBy: (isPlural) => (isPlural ? 'Dem widersprechen:' : 'Dem widerspricht:'),
  noMatter: (asked) =>
    asked === ''
      ? 'Was soll ich vergleichen?'
      : `„${asked}“ kann ich nicht vergleichen: Höchstens eine Quelle spricht davon.`,
  helpIntro: 'Fragen Sie, was Sie wissen möchten. Ich antworte mit dem Originalsatz und nenne die Quelle.',
  help: {
    ways: {
      ask: { title: 'Fragen', text: 'mit eigenen Worten, auf Deutsch oder Englisch.' },
      browse: { title: 'Ein Thema ansehen', text: 'unten auswählen; oder alles der Reihe nach und im Vergleich:' },
      check: { title: 'Eine Nachricht prüfen', text: 'in ihrem Menü unter Apps:' },
    },
    pickTopic: 'Thema auswählen',
    others: 'Außerdem:',
  },
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
  beforeOpening: (years, count) => `Vor der Ankündigung, ${years} (${de.facts(count)}):`,
  page: (number, total) => `Seite ${number} von ${total}`,
  noContext: 'Zu diesem Satz habe ich weder den Satz davor noch den danach.',
  sharedBy: (name) => `Geteilt von ${name}`,
  notYours: 'Das können nur die fragende Person und die Moderation.',
  outdatedButton: 'Diese Schaltfläche ist veraltet. Bitte fragen Sie noch einmal.',
  factGone: 'Diesen Satz gibt es in meiner Sammlung nicht mehr.',
  slowDown: (seconds) =>
    `Das war viel auf einmal. In ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} geht es weiter.`,
  checkStatement: 'Aussage prüfen',
  checkedStatement: (statement) => `Aussage: ${statement}`,
  checkedSame: 'Quellen, die dasselbe angeben:',
  checkedDiffering: 'Quellen, die etwas anderes angeben:',
  nothingToCheck:
    'In dieser Nachricht finde ich keine Zahl, kein Datum und keinen Namen, zu denen meine Quellen etwas sagen.',
  nothingToCompare: 'Meine Quellen enthalten nichts, was sich damit vergleichen lässt.',
  picturesOnly: 'In dieser Nachricht stehen nur Bilder oder andere Dateien. Ich lese allein Text.',
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
  untitled: 'o. T.',
  citing: {
    within: 'In:',
    online: '[online]',
    availableAt: 'Verfügbar unter:',
    noTitle: '[ohne Titel]',
    lastAuthor: ' & ',
    statementBy: (who) => `Aussage: ${who}`,
    voices: (lines) => `Wessen Worte: ${lines}`,
    presumed: 'Medium nur vermutet',
    reckoned: 'Datum erschlossen',
    relays: (original) => `nach ${original}`,
    translated: (from, original) => `${from} (${original})`,
    agencies: (names) => `mit Material von ${names}`,
    inFile: (count, format) => (count === 1 ? `1 Zitat, als ${format}` : `${count} Zitate, als ${format}`),
  },
  didYouMean: (ids) => `Meinten Sie vielleicht: ${ids}?`,
  collection: (version, newest) => (newest === null ? `Daten: ${version}` : `Datenstand: ${newest} (${version})`),
  failed: 'Das hat leider nicht geklappt. Bitte versuchen Sie es noch einmal.',
  terminal: {
    moreSentences: (count) => (count === 1 ? 'Noch ein Satz' : `Noch ${count} Sätze`),
    onEnter: (what) => `${what}: Eingabetaste drücken`,
  },
  chatBye: 'Auf Wiedersehen.',
  unknownCommand: (asked, { near, known }) =>
    near === null
      ? `„${asked}“ kenne ich nicht. Es gibt: ${known}.`
      : `„${asked}“ kenne ich nicht. Meinten Sie „${near}“? („hilfe“ zeigt alles)`,
  missingOption: (option, example) => {
    const asked = missingOptions[option] ?? `Es fehlt die Angabe „${de.options[option].name}:“.`;
    return example === null
      ? asked
      : `${asked.replace(/:$/u, ':,')} zum Beispiel ${de.options[option].name}:${example}`;
  },
  forExample: (described, example) => `${described}, zum Beispiel: ${example}`,
  whyPresumed: (outlet) => `Warum ${outlet}: Der Text kam ohne Adresse, und ein Medium nennt er nicht.`,
  pictures: {
    numbers: { decimal: ',', thousands: '.', grouping: [3] },
    scales: [
      { times: 1e12, short: 'Bio.', long: 'Billionen' },
      { times: 1e9, short: 'Mrd.', long: 'Milliarden' },
      { times: 1e6, short: 'Mio.', long: 'Millionen' },
    ],
    units: {
      USD: { short: 'Dollar', long: 'Dollar' },
      EUR: { short: 'Euro', long: 'Euro' },
      GBP: { short: 'Pfund', long: 'Pfund' },
      CHF: { short: 'Franken', long: 'Franken' },
      JPY: { short: 'Yen', long: 'Yen' },
      CNY: { short: 'Yuan', long: 'Yuan' },
      percent: { short: 'Prozent', long: 'Prozent' },
      years: { short: 'Jahre', long: 'Jahre' },
      months: { short: 'Monate', long: 'Monate' },
      days: { short: 'Tage', long: 'Tage' },
    },
    bounds: {
      exact: '',
      about: 'ungefähr',
      'at-least': 'mindestens',
      'more-than': 'mehr als',
      'up-to': 'bis zu',
      'less-than': 'weniger als',
    },
    stated: 'genaue Angabe',
    more: (count) => (count === 1 ? 'Und eine weitere Angabe.' : `Und ${count} weitere Angaben.`),
    dots: { stated: 'Zeit genannt', reckoned: 'Zeit erschlossen', published: 'nur Berichtsdatum' },
    moreMoments: (count) => (count === 1 ? 'und ein weiterer Eintrag' : `und ${count} weitere Einträge`),
  },
  topic: {
    otherOutlets: (wordings) => `Andere Medien: ${wordings}`,
    deny: (names, isPlural) => `${names} ${isPlural ? 'bestreiten' : 'bestreitet'} das`,
    sentences: 'Sätze',
    allSentences: (count) => (count === 1 ? 'Der eine Satz' : `Alle ${count} Sätze`),
    moreQuestions: 'Weitere Fragen',
  },
  talk: {
    thanks: 'Gern geschehen.',
    bye: 'Auf Wiedersehen!',
    summary: 'Ich fasse nicht zusammen, ich zitiere. Einen Überblick geben die Chronik und die Themen.',
    noContext:
      'Worauf bezieht sich das? Bitte stellen Sie die ganze Frage, oder antworten Sie auf eine meiner Antworten.',
    noMore: 'Mehr steht dazu nicht in meinen Quellen.',
    latest: (source) => `Meine neueste Quelle: ${source}.`,
    noLatest: 'Noch habe ich keine Quelle.',
    which: (names) => `Wen meinen Sie: ${names}?`,
    understood: (question) => `Verstanden als: ${question}`,
    after: (question) => `Im Anschluss an: ${question}`,
    endAfter: 'Ohne diesen Zusammenhang fragen',
    cut: 'Gelesen habe ich die ersten 300 Zeichen.',
    leftOut: (part) => `Mehr als drei Fragen auf einmal beantworte ich nicht. Noch offen: ${part}`,
    silent: (name) => `Von ${name} steht dazu nichts in meinen Quellen.`,
    sameQuote: 'Das beantwortet der Satz darüber.',
    disputed: 'Hier unterscheiden sich meine Quellen, oder später wurde anderes berichtet:',
    nothingDisputed: 'In meinen Quellen finde ich keine Angaben, die sich unterscheiden.',
  },
  web: {
    slogan: 'Antworten im Originalwortlaut',
    skip: 'Zum Inhalt',
    nav: {
      compare: 'Vergleiche',
      timeline: 'Chronik',
      who: 'Stimmen',
      sources: 'Quellen',
      new: 'Neu',
      about: 'Info',
      privacy: 'Datenschutz',
    },
    otherLanguage: 'English',
    question: 'Ihre Frage, auf Deutsch oder Englisch',
    send: 'Fragen',
    topics: 'Themen',
    suggestionCount: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    questionTitle: (question) => `Frage: ${question}`,
    found: (sentences, outlets) => `${sentences} aus ${outlets === 1 ? '1 Medium' : `${outlets} Medien`}`,
    compared: 'Fragen, zu denen mehrere Quellen etwas sagen',
    people: 'Wer zu Wort kommt',
    unnamed: 'Ohne Namen',
    saidAbout: (name) => `Was über ${name} zu lesen ist`,
    statement: 'Angabe',
    speaker: 'Wer',
    shownBy: (words) => `belegt durch ${words.map((each) => `„${each}“`).join(' und ')}`,
    outlet: 'Medium',
    published: 'Erschienen',
    time: 'Zeitpunkt',
    path: 'Herkunft',
    status: 'Einordnung',
    address: 'Artikel',
    id: 'ID',
    table: 'Als Tabelle',
    marks: '„(vermutlich)“ und „(Datum erschlossen)“ heißt: Das steht nicht im Artikel selbst.',
    elsewhere: 'Was andere dazu schreiben',
    history: 'Berichtigungen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyLink: 'Link kopieren',
    details: 'Details und Quellenangabe',
    readIn: (outlet) => `Bei ${outlet} lesen`,
    ofSentence: (label, number, line) => `${label}, Satz ${number}: ${line}`,
    articleIn: (outlet) => `Artikel bei ${outlet}`,
    titleUnknown: 'Titel nicht bekannt',
    previousPage: 'Vorige Sätze',
    nextPage: 'Weitere Sätze',
    pages: 'Seiten',
    filter: 'Filtern',
    everyOutlet: 'Alle Medien',
    since: 'Von',
    until: 'Bis',
    slashKey: 'Mit „/“ zum Fragefeld springen',
    asOf: (date, facts, sources) => `Stand: ${date} · ${facts} aus ${sources}`,
    articles: (count) => (count === 1 ? '1 Artikel' : `${count} Artikeln`),
    json: 'Diese Seite als JSON',
    wholeStory: 'Alles mit Datum',
    privacy:
      'Diese Seite setzt keine Cookies und lädt nichts von anderen. Schalten Sie die Taste „/“ ab, merkt sich das Ihr Browser, und nur er. Ihre Frage steht in der Adresse der Seite und bleibt damit im Verlauf Ihres Browsers. ' +
      'Während Sie tippen, geht das Getippte an diese Seite, damit sie Fragen vorschlagen kann; gespeichert wird es nicht. ' +
      'Ihre IP-Adresse zähle ich höchstens eine Minute lang im Arbeitsspeicher, damit niemand die Seite überlastet.',
    feed: 'Feed abonnieren',
    feedTitle: (story) => `${story}: Neues aus den Quellen`,
    project: 'Freie Software. Jede Antwort ist ein wörtliches Zitat mit Quelle; ein Sprachmodell wird nicht verwendet.',
    errors: {
      400: {
        title: 'So verstehe ich das nicht',
        message: 'In der Adresse fehlt etwas, oder es steht etwas Falsches darin.',
      },
      404: { title: 'Diese Seite gibt es nicht', message: 'Vielleicht hilft eine Frage weiter.' },
      405: { title: 'Das geht hier nicht', message: 'Diese Seite lässt sich nur lesen.' },
      410: {
        title: 'Dieser Satz wurde zurückgezogen',
        message: 'Seine Adresse bleibt, damit niemand ihn weiter für belegt hält.',
      },
      413: {
        title: 'Das ist zu viel auf einmal',
        message: 'Bitte stellen Sie Ihre Frage im Feld; anderes nimmt diese Seite nicht an.',
      },
      414: {
        title: 'Diese Frage ist zu lang',
        message: 'Bitte fassen Sie sich kürzer: 300 Zeichen reichen für fast alles.',
      },
      429: {
        title: 'Das waren viele Anfragen auf einmal',
        message: 'Bitte warten Sie einen Augenblick und laden Sie die Seite neu.',
      },
      500: {
        title: 'Das hat leider nicht geklappt',
        message: 'Der Fehler liegt bei mir. Bitte versuchen Sie es noch einmal.',
      },
    },
  },
};
