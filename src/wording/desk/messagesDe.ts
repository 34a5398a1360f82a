/** What an editor's verbs say of files, articles and their entries, in German: why something is refused, and what became of it. */
import type { Rewording } from './rewording.js';

const helps: Readonly<Record<string, string>> = {
  'unpack it first': 'bitte erst entpacken',
  'unpack it first (gunzip)': 'bitte erst entpacken (gunzip)',
  'open it and save its text as a .txt file': 'bitte öffnen und den Text als .txt speichern',
  'save its text as a .txt file first': 'bitte erst den Text als .txt speichern',
  'a picture has no text; type the article out into a .txt file': 'bitte den Artikel in eine .txt-Datei abtippen',
  'type the article out into a .txt file': 'bitte den Artikel in eine .txt-Datei abtippen',
  'open it in a browser and save the page as HTML': 'bitte im Browser öffnen und die Seite als HTML speichern',
};

const files: readonly Rewording[] = [
  {
    pattern: /^(.+) is not there: look at its name and folder$/u,
    says: (name) => `${name} gibt es nicht: Stimmen Name und Ordner?`,
  },
  {
    pattern: /^(.+) is not there: a part of its path is a file$/u,
    says: (name) => `${name} gibt es nicht: Ein Teil des Pfades ist eine Datei.`,
  },
  {
    pattern: /^(.+) is a folder: name the file of one article$/u,
    says: (name) => `${name} ist ein Ordner: Bitte die Datei eines Artikels angeben.`,
  },
  {
    pattern: /^(.+) may not be read: look at its rights$/u,
    says: (name) => `${name} darf nicht gelesen werden: Stimmen die Rechte?`,
  },
  { pattern: /^(.+) cannot be read: (\S+)$/u, says: (name, code) => `${name} lässt sich nicht lesen: ${code}` },
  {
    pattern: /^(.+) has more than (\S+) MB: give the article alone/u,
    says: (name, size) => `${name} hat mehr als ${size} MB: Bitte nur den Artikel angeben, als .txt oder .html.`,
  },
  { pattern: /^(.+) is empty$/u, says: (name) => `${name} ist leer.` },
  { pattern: /^(.+) has no text$/u, says: (name) => `${name} enthält keinen Text.` },
  {
    pattern: /^(.+) is no text: save the article as a \.txt or \.html file$/u,
    says: (name) => `${name} ist kein Text: Bitte den Artikel als .txt oder .html speichern.`,
  },
  {
    pattern: /^(.+) is an? (?:.+): ((?:unpack|open|save|type|a picture) ?.*)$/u,
    says: (name, help) => `${name} ist keine Textdatei: ${helps[help] ?? help}.`,
  },
];

const articles: readonly Rewording[] = [
  {
    pattern: /^(.+) is a page that asks for consent or a subscription: /u,
    says: (name) =>
      `${name} fragt nur nach einer Einwilligung oder einem Abonnement: Bitte den Artikel selbst speichern, oder mit --anyway einlesen.`,
  },
  {
    pattern: /^(.+) is in English, and drafts are cut from German sentences: /u,
    says: (name) =>
      `${name} ist auf Englisch, und Entwürfe entstehen aus deutschen Sätzen: Stimmt das nicht, mit --anyway einlesen.`,
  },
  {
    pattern: /^(.+) has no sentence that could become a fact$/u,
    says: (name) => `${name} hat keinen Satz, der ein Beleg werden könnte.`,
  },
  {
    pattern: /^the page has no article that could be told from the rest/u,
    says: () => 'Auf der Seite ist kein Artikel zu erkennen: Bitte den Text als .txt speichern.',
  },
  {
    pattern: /^the page (?:has|nests) more than (\d+) elements/u,
    says: () => 'Die Seite ist zu verschachtelt: Bitte den Text als .txt speichern.',
  },
  { pattern: /^this article is there already: (\S+)$/u, says: (id) => `Diesen Artikel gibt es schon: ${id}` },
  {
    pattern: /^(\S+) has this address with another text: import it with --update (\S+)$/u,
    says: (id) => `${id} hat diese Adresse mit anderem Text: bitte mit --update ${id} einlesen.`,
  },
  { pattern: /^(\S+) has this text already$/u, says: (id) => `${id} hat diesen Text schon.` },
  { pattern: /^no outlet is known: give/u, says: () => 'Das Medium ist nicht bekannt: bitte --outlet "…" angeben.' },
  {
    pattern: /^no date is known: give/u,
    says: () =>
      'Der Tag ist nicht bekannt: bitte --date JJJJ-MM-TT angeben, oder JJJJ-MM, wo nur der Monat sicher ist.',
  },
  {
    pattern: /^--relays names the original/u,
    says: () => '--relays nennt das Original, seine Sprache und seine Adresse: "VTV vi https://…"',
  },
  {
    pattern: /^import --update needs an article/u,
    says: () => 'import --update braucht einen Artikel; siehe import --help',
  },
  { pattern: /^import needs an article/u, says: () => 'import braucht einen Artikel; siehe import --help' },
];

const entries: readonly Rewording[] = [
  {
    pattern: /^"(.*)" is no date: write YYYY-MM-DD or YYYY-MM$/u,
    says: (date) => `„${date}“ ist kein Datum: bitte JJJJ-MM-TT oder JJJJ-MM.`,
  },
  {
    pattern: /^"(.+)" is no date: that month has no such day$/u,
    says: (date) => `„${date}“ ist kein Datum: Den Tag hat dieser Monat nicht.`,
  },
  { pattern: /^"(.+)" lies in the future$/u, says: (date) => `„${date}“ liegt in der Zukunft.` },
  {
    pattern: /^"(.+)" is no address of the web: write it with https:\/\/$/u,
    says: (address) => `„${address}“ ist keine Adresse im Netz: bitte mit https:// angeben.`,
  },
  { pattern: /^(\S+) has this address already$/u, says: (id) => `${id} hat diese Adresse schon.` },
  { pattern: /^an outlet has a name: give it$/u, says: () => 'Ein Medium hat einen Namen: Bitte angeben.' },
  {
    pattern: /^an article has a day or a month: give it$/u,
    says: () => 'Ein Artikel hat einen Tag oder Monat: Bitte angeben.',
  },
  {
    pattern: /^(\S+) is no field to mend: it is one of (.+)$/u,
    says: (field, names) => `${field} ist keine Angabe, die sich berichtigen lässt; es gibt ${names}.`,
  },
  {
    pattern: /^facts of (\S+) are served: source mend needs/u,
    says: (id) => `Sätze aus ${id} werden gezeigt: source mend braucht --why "…", und die Leser erfahren es.`,
  },
  {
    pattern: /^facts of (\S+) are served, or were: /u,
    says: (id) => `Sätze aus ${id} werden gezeigt oder wurden es: withdraw nimmt jeden zurück, der Artikel bleibt.`,
  },
  {
    pattern: /^(\S+) of (\S+) is (.+) already$/u,
    says: (field, id, value) => `${field} von ${id} ist schon ${value}.`,
  },
  { pattern: /^(\S+) of (\S+) is mended\.$/u, says: (field, id) => `${field} von ${id} ist berichtigt.` },
  {
    pattern: /^(\S+) is dropped, with (\d+) drafts\./u,
    says: (id, drafts) =>
      `${id} ist verworfen, mit ${count(drafts, 'einem Entwurf', 'Entwürfen')}. Der Artikel lässt sich neu einlesen.`,
  },
  { pattern: /^there is no source (\S+); near: (\S+)$/u, says: (id, near) => `${id} gibt es nicht; ähnlich: ${near}` },
  { pattern: /^there is no source (\S+); there are (.+)$/u, says: (id, ids) => `${id} gibt es nicht; es gibt ${ids}` },
  { pattern: /^there is no source (\S+)$/u, says: (id) => `${id} gibt es nicht.` },
  {
    pattern: /^source takes "mend ID FIELD VALUE" or "drop ID"/u,
    says: () => 'source versteht „mend ID FELD WERT“ und „drop ID“; siehe source --help',
  },
];

function count(number: string, one: string, several: string): string {
  return number === '1' ? one : `${number} ${several}`;
}

/** Of a spreadsheet's quotes. */
const lines: readonly Rewording[] = [
  {
    pattern: /^(.+) has no line that can be taken over$/u,
    says: (name) => `${name} hat keine Zeile, die sich übernehmen lässt:`,
  },
  {
    pattern: /^(\d+) drafts from (\d+) sources; (\d+) lines left out([:.])$/u,
    says: (drafts, sources, left, mark) =>
      `${count(drafts, 'Ein Entwurf', 'Entwürfe')} aus ${count(sources, 'einer Quelle', 'Quellen')}; ${count(left, 'eine Zeile', 'Zeilen')} ausgelassen${mark}`,
  },
  {
    pattern: /^ {2}line (\d+): no JSON: is the line cut off\?$/u,
    says: (line) => `  Zeile ${line}: kein JSON. Ist die Zeile abgeschnitten?`,
  },
  {
    pattern: /^ {2}line (\d+): speaker "(.*)" left out: /u,
    says: (line, name) =>
      `  Zeile ${line}: ohne Sprecher „${name}“: Der Satz nennt ihn nicht, oder niemand auf der Liste heißt so.`,
  },
  { pattern: /^ {2}line (\d+): (.+)$/u, says: (line, why) => `  Zeile ${line}: ${why}` },
];

export const germanMessages: readonly Rewording[] = [...entries, ...articles, ...files, ...lines];
