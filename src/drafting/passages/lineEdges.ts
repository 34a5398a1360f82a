/** What stands around the sentences of a line: a bullet, a place and an agency, a time, and behind them a sign-off or a credit. */
import type { Edge } from './passage.js';

export const agencyNames =
  'dpa-AFX dpa-infocom dpa AFX AFP Reuters Rtr APA SDA Keystone-SDA AWP EPD epd KNA SID sid AP Bloomberg dts ots DJ Dow\\sJones ANSA Xinhua Kyodo'.split(
    ' ',
  );

const agency = `(?:${agencyNames.join('|')}|rtr|afp|apa|ap|awp|reuters|sda|DPA)`;
const abbreviation = `(?:${agency}|\\p{Ll}{2,4}|\\p{Lu}{2,4})`;
const mark = '(?:[–—-]{1,2}|:)';
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez';
const time = '(?:\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)';

/** In their order: each may stand once, behind those before it. */
const leads: readonly (readonly [kind: Edge['kind'], pattern: RegExp])[] = [
  ['byline', /^\s*date \d{4}-\d{2}(?:-\d{2})?\s+/u],
  ['mark', /^\s*[*•·▪●►▶‣◦–—-][\ufe0e\ufe0f]?\s+/u],
  ['ticker', /^\s*\+{2,}[^+]{3,200}\+{2,}\s*/u],
  [
    'ticker',
    new RegExp(
      `^\\s*(?:\\+{2,}\\s*)?(?:(?:Update|Eil|EIL|Stand)[,:]?\\s+)?(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${months})(?:\\s?\\d{2,4})?,?\\s+)?(?:[[(]${time}[\\])]\\s*(?:${mark}|\\|)?|${time}\\s*(?:${mark}|\\||\\+{2,}))\\s*`,
      'u',
    ),
  ],
  // "Berlin (dpa) – ", "San Francisco/Abilene, 5. Februar (Reuters) - ", "SAN FRANCISCO (Dow Jones)--"
  ['dateline', /^\s*\p{Lu}[\p{L}\s/.,\d’'-]{1,60}\([\p{L}\s./,-]{2,40}\)\s*(?:[–—-]{1,2}|[:.])?\s*/u],
  [
    'dateline',
    new RegExp(
      `^\\s*(?:\\p{Lu}[\\p{L}.-]*(?:(?:\\s|/)\\p{Lu}[\\p{L}.-]*){0,3})(?:,\\s\\d{1,2}\\.\\s?(?:${months})\\.?)?\\s(?:[–—]|--?)\\s?(?=\\p{Lu})`,
      'u',
    ),
  ],
  [
    'dateline',
    new RegExp(
      `^\\s*(?:${abbreviation}(?:/${abbreviation})*\\s+)?\\p{Lu}[\\p{Ll}\\p{Lu}-]+(?:(?:\\s|/)\\p{Lu}\\p{L}+){0,2}\\.\\s+(?=\\p{Lu})`,
      'u',
    ),
  ],
];

const creditNouns =
  'Fotos?|Bild(?:er|rechte|quelle|nachweis)?|Grafik|Illustration|Quellen?|Symbol(?:bild|foto)|Archiv(?:bild|foto)|Copyright|Credits?|Video|Screenshot|Montage|Collage|Infografik';
const tails: readonly (readonly [kind: Edge['kind'], pattern: RegExp])[] = [
  [
    'sign-off',
    /\s*\((?:Bericht(?:e|et)?|Reporting|Geschrieben|Redigiert|Mitarbeit|Übersetzt|Zusammengestellt|Weitere (?:Berichte|Reporter))[\s,:][^()]*\)\s*$/u,
  ],
  ['credit', new RegExp(`\\s*\\((?:${creditNouns}|Archiv|©)[\\s:/][^()]*\\)\\s*$`, 'u')],
  ['credit', /\s*\((?:Symbolbild|Archivbild|Symbolfoto|Archivfoto|Archiv)\)\s*$/u],
  [
    'sign-off',
    new RegExp(
      `\\s*[[(](?:mit |Mit )?(?:Material (?:von|der) |Agenturmaterial)?${abbreviation}(?:(?:\\s?[/,+&|]\\s?|\\s(?:und|mit)\\s|\\s)${abbreviation}){0,5}[\\])]\\.?\\s*$`,
      'u',
    ),
  ],
  [
    'sign-off',
    new RegExp(`(?<=[.!?…“”"«»)])\\s+(?:mit\\s)?${abbreviation}(?:\\s?/\\s?${abbreviation})+\\.?\\s*$`, 'u'),
  ],
  [
    'sign-off',
    new RegExp(
      `(?<=[.!?…“”"«»)])\\s*(?:[–—-]{1,2}\\s*|/)?(?:Quelle: ?|Mit Material (?:von|der) )?${agency}(?:,? ?(?:und|/) ?${agency})*\\.?\\s*$`,
      'u',
    ),
  ],
  [
    'credit',
    new RegExp(
      `(?<=[.!?…“”"«»)])\\s+(?:(?:${creditNouns})\\s?[:/]\\s?|©\\s?|(?:Bild|Foto) © )[^.!?]{2,160}\\.?\\s*$`,
      'u',
    ),
  ],
];

/** The pieces ahead of a line's sentences. */
export function readLeads(line: string): Edge[] {
  const found: Edge[] = [];
  let rest = line;
  for (const [kind, pattern] of leads) {
    const text = pattern.exec(rest.slice(0, 300))?.[0] ?? '';
    if (text === '' || (kind === 'dateline' && !isDateline(text))) continue;
    found.push({ text, kind });
    rest = rest.slice(text.length);
  }
  return found;
}

/** The pieces behind them, in the order of the line. */
export function readTails(line: string): Edge[] {
  const found: Edge[] = [];
  let rest = line.trimEnd();
  for (let edge = readTail(rest); edge; edge = readTail(rest)) {
    found.unshift(edge);
    rest = rest.slice(0, rest.length - edge.text.length).trimEnd();
  }
  return found;
}

const tailLength = 400;

function readTail(line: string): Edge | null {
  const end = line.slice(-tailLength);
  for (const [kind, pattern] of tails) {
    const text = pattern.exec(end)?.[0] ?? '';
    if (text !== '' && text.length < line.length) return { kind, text };
  }
  return null;
}

// a place with an agency, or one in capitals, or a city that news comes from
const cityPattern =
  /(?<!\p{L})(?:Washington|New York|San Francisco|Berlin|Frankfurt|München|Hamburg|Köln|Düsseldorf|Wien|Zürich|Bern|Genf|Basel|London|Paris|Brüssel|Tokio|Peking|Davos|Austin|Los Angeles|Palo Alto|Redmond|Seattle|Dallas|Houston|Chicago|Boston|Bangalore|Neu-Delhi|Seoul|Taipeh|Moskau|Dubai|Abu Dhabi|Riad|Stuttgart|Leipzig|Bonn|Mainz|Hannover|Rom|Madrid|Delhi|Singapur|Hongkong|Shanghai|Straßburg|Luxemburg|Wiesbaden|Dresden|Potsdam|Detroit|Phoenix|Miami|Atlanta|Denver|Oakland|Mountain View|Cupertino|Menlo Park|Santa Clara|Silicon Valley|Den Haag|Amsterdam|Mailand)(?!\p{L})/u;

function isDateline(text: string): boolean {
  if (new RegExp(`\\((?:[^()]*[/,\\s])?${agency}(?:[/,\\s][^()]*)?\\)`, 'u').test(text)) return true;
  if (/\((?:\p{Ll}{2,4}|\p{Lu}{2,5})(?:\/\p{L}{2,5})*\)\s*[–—-]/u.test(text)) return true;
  if (/[()]/u.test(text)) return false;
  const opening = new RegExp(`^\\s*(?:${abbreviation}(?:/${abbreviation})*\\s+)?${cityPattern.source}`, 'u');
  return opening.test(text) || /^\s*\p{Lu}{4,}/u.test(text) || new RegExp(`^\\s*${agency}[/\\s]`, 'u').test(text);
}
