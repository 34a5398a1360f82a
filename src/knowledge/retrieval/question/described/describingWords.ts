/** Words that describe somebody by what he makes, leads or owns: "-Konzern", "-Chef", "maker of". Folded, German and English. */

/** What somebody is to the company that is named beside it. */
export type RoleName = 'leads' | 'founded' | 'speaks-for' | 'owns';
/** What is described: a company; those who make something; a platform; an office of state. */
export type HolderName = 'company' | 'makers' | 'platform' | 'office';

function splitList(words: string): string[] {
  return words.split(/\s+/);
}

function listByWord<Value>(lists: [Value, string][]): ReadonlyMap<string, Value> {
  return new Map(lists.flatMap(([value, words]) => splitList(words).map((word): [string, Value] => [word, value])));
}

const roles = listByWord<RoleName>([
  [
    'leads',
    `chef chefs chefin boss bosses bossin ceo ceos leiter leiters leiterin lenker lenkers lenkerin vorstandschef vorstandschefs vorstandschefin
    firmenchef konzernchef oberboss oberhaupt haupt geschaftsfuhrer geschaftsfuhrerin vorstandsvorsitzende vorstandsvorsitzender
    vorstandsvorsitzenden chief head leader`,
  ],
  [
    'founded',
    `grunder grunders grunderin mitgrunder mitgrunders mitgrunderin mitbegrunder begrunder begrunderin founder founders cofounder`,
  ],
  [
    'speaks-for',
    'sprecher sprechers sprecherin pressesprecher pressesprecherin spokeswoman spokesman spokesperson spox',
  ],
  ['owns', 'besitzer besitzers besitzerin eigentumer eigentumers eigentumerin inhaber inhabers inhaberin eigner owner'],
]);

const holders = listByWord<HolderName>([
  [
    'company',
    `konzern konzerns konzerne konzernes firma unternehmen unternehmens bude laden ladens klitsche gesellschaft schmiede riese riesen gigant
    giganten startup startups verein vereins betrieb betriebs imperium imperiums truppe
    company firm outfit corporation corp business giant group shop empire enterprise`,
  ],
  [
    'makers',
    `macher machern machers hersteller herstellers herstellern bauer bauers bauern entwickler entwicklers entwicklern anbieter anbieters
    anbietern erfinder erfindern leute leuten typen jungs
    maker makers developer developers people guys folks folk manufacturer vendor creator creators inventors`,
  ],
  ['platform', 'plattform netzwerk netzwerks portal platform network site website app'],
  ['office', 'ministerium ministeriums behorde amt amts department agency ministry'],
]);

/** They say no more than that it is somebody: "the guy with the rockets". */
const people: ReadonlySet<string> = new Set(
  splitList('mann mannes typ typs typen kerl kerls frau herr dude guy man bloke chap fella woman lady'),
);

/** Between who is described and by what: "Macher von", "Chef bei", "company behind", "Firma mit den", "company that makes". */
export const links = {
  of: new Set(splitList('von vom der des of')),
  at: new Set(splitList('bei beim at')),
  behind: new Set(splitList('hinter behind')),
  with: new Set(splitList('mit with')),
  makes: new Set(splitList('makes made builds built sells develops developed making building selling')),
};

/** Stand before a noun and change nothing. */
export const nounOpeners: ReadonlySet<string> = new Set(
  splitList('der die das den dem des the this that these those diese dieser diesem diesen dieses seiner seinen ihrer'),
);

/** Behind somebody's name, before what is theirs: "Sams ganzer Laden". */
export const fillers: ReadonlySet<string> = new Set(
  splitList(
    `ganzer ganze ganzes ganzen eigener eigene eigenes eigenen neuer neue neues neuen kleiner kleine kleinen toller tolle own whole little
    entire new big tiny damn fancy`,
  ),
);

/** After "Japanese" and the like: what belongs to the country, not to one company of it. */
export const publicNouns: ReadonlySet<string> = new Set(
  splitList(
    `government prime minister ministers people market markets economy emperor yen state parliament public press media army
    embassy currency language law laws investors companies banks voters citizens bonds shares stocks authorities`,
  ),
);

export const articles: ReadonlySet<string> = new Set(splitList('der die das den dem des the vom zum beim'));

/** Two words that are one: "start-up", "press secretary". */
const pairs: ReadonlyMap<string, string> = new Map([
  ['start up', 'startup'],
  ['start ups', 'startups'],
  ['press secretary', 'spokesperson'],
  ['co founder', 'cofounder'],
  ['co grunder', 'mitgrunder'],
  ['chief executive', 'ceo'],
  ['big boss', 'boss'],
]);

const pairBeginnings: ReadonlySet<string> = new Set([...pairs.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));

interface Found<Value> {
  value: Value;
  to: number;
}

export function findRoleWord(words: readonly string[], from: number): Found<RoleName> | null {
  return findIn(roles, words, from);
}

export function findHolderWord(words: readonly string[], from: number): Found<HolderName> | null {
  return findIn(holders, words, from);
}

export function isPersonNoun(word: string): boolean {
  return people.has(word);
}

function findIn<Value>(known: ReadonlyMap<string, Value>, words: readonly string[], from: number): Found<Value> | null {
  const isPair = pairBeginnings.has(words[from] ?? '');
  const pair = isPair ? known.get(pairs.get(`${words[from]} ${words[from + 1]}`) ?? '') : undefined;
  if (pair !== undefined) return { value: pair, to: from + 2 };
  const single = known.get(words[from] ?? '');
  return single === undefined ? null : { value: single, to: from + 1 };
}

const minHeadLength = 2;
const tails = [...roles.keys(), ...holders.keys(), ...people].filter(({ length }) => length >= 4);
const tailLengths = {
  min: Math.min(...tails.map(({ length }) => length)),
  max: Math.max(...tails.map(({ length }) => length)),
};
const knownTails: ReadonlySet<string> = new Set(tails);
/** Most words end otherwise, and are done with. */
const tailEndings: ReadonlySet<string> = new Set(tails.map((tail) => tail.slice(-3)));
const linkingPattern = /(?:s|n|en|es)$/;

/** "datenbankfirma" → "datenbank", "firma": each way to cut a word before a describing one, the linking letters with and without. */
export function splitDescription(word: string): { heads: string[]; tail: string }[] {
  if (!tailEndings.has(word.slice(-3))) return [];
  const cuts: { heads: string[]; tail: string }[] = [];
  for (
    let cut = Math.max(minHeadLength, word.length - tailLengths.max);
    cut + tailLengths.min <= word.length;
    cut += 1
  ) {
    const tail = word.slice(cut);
    const head = word.slice(0, cut);
    if (knownTails.has(tail)) cuts.push({ heads: [head, head.replace(linkingPattern, '')], tail });
  }
  return cuts;
}
