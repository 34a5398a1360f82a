/** What the words of a short question ask for: who leads something, whose somebody is, how old somebody is. Folded, German and English. */

/** An attribute or a relation that a question may ask for plainly. */
export type KnownName = 'age' | 'nationality' | 'leads' | 'founded' | 'speaks-for' | 'owns' | 'seat' | 'maker-of';
/** How it asks: for a person, a thing, a place, a number of years; `whose`: what somebody is of. */
export type AskedAs = 'who' | 'what' | 'whose' | 'where' | 'how' | 'name';

const nouns: [KnownName, string][] = [
  [
    'leads',
    `chef chefs chefin boss ceo ceos leiter leiterin lenker lenkerin vorstandschef vorstandschefin firmenchef konzernchef oberboss oberhaupt
    geschaftsfuhrer geschaftsfuhrerin vorstandsvorsitzende vorstandsvorsitzender chief head leader leitung`,
  ],
  ['founded', 'grunder grunderin mitgrunder mitgrunderin begrunder founder founders cofounder'],
  ['speaks-for', 'sprecher sprecherin pressesprecher pressesprecherin spokeswoman spokesman spokesperson spokespeople'],
  ['owns', 'besitzer besitzerin eigentumer eigentumerin inhaber inhaberin owner owners'],
  ['seat', 'sitz hauptsitz firmensitz stammsitz zentrale firmenzentrale hauptquartier headquarters hq headquarter'],
  ['maker-of', 'entwickler hersteller macher maker developer manufacturer'],
  ['age', 'alter lebensalter age'],
  ['nationality', 'nationalitat staatsangehorigkeit staatsburgerschaft nationality citizenship'],
];

const verbs: [KnownName, string][] = [
  [
    'leads',
    `leitet leiten geleitet fuhrt fuhren gefuhrt lenkt gelenkt runs run running leads lead led leading heads headed heading
    managed manages`,
  ],
  [
    'founded',
    'grundete grundeten gegrundet grunden mitgegrundet founded found cofounded mitbegrundet begrundet begrundete',
  ],
  ['speaks-for', 'spricht speaks'],
  ['owns', 'gehort gehoren gehorte besitzt besitzen owns own owned belong belongs'],
  ['seat', 'sitzt based headquartered ansassig'],
  ['maker-of', 'macht baut entwickelt stellt makes builds develops developed made built creates created'],
  ['age', 'alt old'],
];

const asks: [AskedAs, string][] = [
  ['who', 'wer wem who whom'],
  ['what', 'was what welche welches welchen welcher which wovon'],
  ['whose', 'wessen whose'],
  ['where', 'wo where'],
  ['how', 'wie how'],
  ['name', 'name namen heisst called'],
];

/** Change nothing of what is asked. */
const idleWords = new Set(
  `der die das den dem des dieser diese dieses diesen this that ein eine einen einem eines the a an von vom bei beim zu zur fur in im an am of at for to by in as
  ist sind hat haben wird werden war is are s has have does do did be
  eigentlich denn gerade aktuell momentan jetzt derzeit heute nochmal bitte mal genau ubrigens und also so na hey sag
  konnen konnten konntest kannst konnt sie mir uns sagen sagst sagt weiss weisst jemand einer wer herr herrn frau
  can could would you tell me us know do anyone anybody somebody mr mrs ms
  actually now currently today please exactly again and so his her its it es steht stands er sie sein seinen seine ihr ihren ihre
  projekt projekts project vorhaben initiative programm program joint venture`.split(/\s+/),
);

/** They open a question that wants a yes or no. */
export const yesNoWords: ReadonlySet<string> = new Set(
  'ist sind hat haben wird is are has have does do did war'.split(' '),
);

const companyNouns = new Set('firma unternehmen konzern company firm business'.split(' '));

/** A phrase below without one of these has another word that tells. */
const phraseWords = new Set('spitze sagen charge helm top secretary executive set leben land country'.split(' '));

/** Phrases for which one word stands, in the text as folded words. */
const phrases: [RegExp, string][] = [
  [/\ban der spitze\b/g, 'leitet'],
  [/\bdas sagen\b/g, 'leitet'],
  [/\bin charge of\b|\bat the helm of\b|\bat the top of\b/g, 'leads'],
  [/\bpress secretary\b/g, 'spokesperson'],
  [/\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bco (grunder|founder|founded)\b/g, '$1'],
  [/\bset up\b/g, 'founded'],
  [/\bins leben gerufen\b/g, 'gegrundet'],
  [/\bhow many years old\b/g, 'how old'],
  [/\bwie viele jahre alt\b|\bwieviel jahre alt\b/g, 'wie alt'],
  [
    /\baus welchem land (?:kommt|stammt|ist)\b|\b(?:which|what) country (?:is|does)(?: come)? from\b/g,
    'welche nationalitat',
  ],
  [/\bwhat age\b|\bwelches alter\b/g, 'age'],
];

function listByWord<Value>(lists: [Value, string][]): ReadonlyMap<string, Value> {
  return new Map(lists.flatMap(([value, words]) => words.split(/\s+/).map((word): [string, Value] => [word, value])));
}

const known = { noun: listByWord(nouns), verb: listByWord(verbs), ask: listByWord(asks) };

export type AskedWord =
  | { kind: 'noun' | 'verb'; is: KnownName }
  | { kind: 'ask'; as: AskedAs }
  | { kind: 'company' }
  | { kind: 'idle' };

/** What a word does in such a question; null where it asks for something else. */
export function readAskedWord(word: string): AskedWord | null {
  const [noun, verb, as] = [known.noun.get(word), known.verb.get(word), known.ask.get(word)];
  if (noun) return { kind: 'noun', is: noun };
  if (verb) return { kind: 'verb', is: verb };
  if (as) return { kind: 'ask', as };
  if (companyNouns.has(word)) return { kind: 'company' };
  return idleWords.has(word) ? { kind: 'idle' } : null;
}

/** Whether a word may ask for something that the data knows: most questions have none, and are done with. */
export function isTellingWord(word: string): boolean {
  return known.noun.has(word) || known.verb.has(word) || companyNouns.has(word) || phraseWords.has(word);
}

export function joinPhrases(words: string): string {
  return phrases.reduce((text, [pattern, by]) => text.replace(pattern, by), words);
}
