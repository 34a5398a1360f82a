/** Words as people say or shorten them in a chat, dialects, and what is often misspelt: each with the word that is meant. Folded. */
import type { Language } from '../language.js';
import { fold } from '../words.js';

const german = `is:ist isn:ist isses:ist~es wat:was wos:was wia:wie oid:alt oit:alt dat:das det:das ois:alles ned:nicht nich:nicht net:nicht
  nischt:nichts nuscht:nichts nix:nichts ick:ich icke:ich ooch:auch uff:auf jut:gut janz:ganz janze:ganze janzen:ganzen jeht:geht
  jing:ging jibt:gibt jetz:jetzt jez:jetzt jetze:jetzt weess:weiß eener:einer keener:keiner hob:habe hom:haben hams:haben~sie
  hamse:haben~sie ham:haben sin:sind san:sind warn:waren wern:werden scho:schon zam:zusammen gsagt:gesagt gmacht:gemacht gwesen:gewesen
  gsehn:gesehen vui:viel imma:immer wieda:wieder oba:aber vllt:vielleicht vlt:vielleicht vll:vielleicht eigtl:eigentlich
  eigl:eigentlich eig:eigentlich eigendlich:eigentlich eigenlich:eigentlich eijentlich:eigentlich evtl:eventuell iwie:irgendwie
  iwas:irgendwas iwo:irgendwo iwann:irgendwann iwer:irgendwer wv:wie~viel wvl:wie~viel wievl:wie~viel wg:wegen bzgl:bezuglich
  nen:einen nem:einem ner:einer warscheinlich:wahrscheinlich vieleicht:vielleicht villeicht:vielleicht
  uberhaubt:uberhaupt garnicht:gar~nicht garkein:gar~kein garkeine:gar~keine solln:sollen wolln:wollen konn:konnen gehn:gehen
  stehn:stehen sehn:sehen gibs:gibt~es gips:gibt~es mittlerweilen:mittlerweile`;
const english = `teh:the hte:the adn:and wat:what wot:what wut:what wich:which wen:when wher:where hoo:who dis:this dat:that abt:about bout:about abuot:about cuz:because cos:because
  coz:because bc:because thru:through tho:though isnt:is~not arent:are~not wasnt:was~not werent:were~not dont:do~not doesnt:does~not
  didnt:did~not hasnt:has~not havent:have~not hadnt:had~not wont:will~not cant:can~not couldnt:could~not shouldnt:should~not
  wouldnt:would~not aint:is~not untill:until til:until ppl:people govt:government`;

/** Of German verbs and small words, those that "es" melts into: "gehts", "wird's". */
const hosts =
  `geht ging gibt gab hat hatte ist war ware wird wurde wurden soll sollen sollte kann konnte muss musste will darf mag macht
  machte kostet kostete bringt brachte sieht steht stand kommt kam lauft lief klappt lohnt braucht heisst hiess liegt lag fehlt startet
  beginnt begann dauert wachst fallt schafft baut zahlt bezahlt finanziert betreibt leitet nutzt glaubt findet meint sagt wer wenn ob
  wann warum sich man ich du`.split(/\s+/);

const forms: Record<Language, ReadonlyMap<string, string>> = { de: readForms(german), en: readForms(english) };

function readForms(pairs: string): ReadonlyMap<string, string> {
  const entries = pairs.split(/\s+/).map((pair): [string, string] => {
    const [spoken = '', meant = ''] = pair.split(':');
    return [spoken, meant.replaceAll('~', ' ')];
  });
  return new Map(entries);
}

const meltingHosts: ReadonlySet<string> = new Set(hosts);

// a word, and "'s" where nothing follows it: each letter is looked at once, however long the word
const wordPattern = /(\p{L}+)(['’`´]s(?!\p{L}))?/gu;

/** "he left cause he was angry"; "the cause" is none, nor is "a cause it supports". */
const causePattern =
  /(?<!(?:^|[^\p{L}])(?:the|a|an|any|no|main|root|real|what|which|his|her|their|its|this|that|will|may|might|can|could|to|does|did) )(?<=\p{L} )cause(?= (?:i|he|she|it|its|they|we|you|his|her|their|the|there|that|nobody|everybody|everyone)(?!\p{L}))/giu;

// most lines have no such word
function mayBeSpoken(text: string, language: Language): boolean {
  if (/['’`´]s/i.test(text)) return true;
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.some((word) => forms[language].has(word) || (word.endsWith('s') && meltingHosts.has(word.slice(0, -1))));
}

/** The text with the words that are meant. */
export function writeOut(text: string, language: Language): string {
  const plain = language === 'en' && /cause/i.test(text) ? text.replace(causePattern, 'because') : text;
  if (!mayBeSpoken(plain, language)) return plain;
  return plain.replace(wordPattern, (raw, word: string, melted: string | undefined) => {
    const meant = forms[language].get(fold(word)) ?? word;
    const host = melted === undefined && meant.endsWith('s') ? meant.slice(0, -1) : meant;
    const isMelted = language === 'de' && (melted !== undefined || host !== meant) && meltingHosts.has(fold(host));
    if (isMelted) return `${host} es`;
    return meant === word ? raw : raw.replace(word, meant);
  });
}
