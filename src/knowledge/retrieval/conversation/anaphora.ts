/** Words that mean somebody or something named before: "er", "dazu", "the company". */
import type { Word } from '../../text/words.js';

/** `subject`: what was spoken of; `company`, `man`, `woman`, `medium`: one of that kind. */
export type Referent = 'man' | 'woman' | 'person' | 'thing' | 'subject' | 'company' | 'medium' | 'group' | 'place';

export interface Anaphor {
  /** Words of the line. */
  from: number;
  to: number;
  referent: Referent;
  /** What stands before the name in its place: "dazu" is "zu". */
  preposition: string | null;
  possessive: boolean;
  /** "ihm", "him": somebody else than whoever acts. */
  object: boolean;
}

const personalReferents = new Set<Referent>(['man', 'woman', 'person', 'group']);

/** Whether it means somebody, one or several. */
export function meansSomebody({ referent }: Anaphor): boolean {
  return personalReferents.has(referent);
}

type AnaphorKind = Omit<Anaphor, 'from' | 'to'>;

const plain: AnaphorKind = { referent: 'thing', preposition: null, possessive: false, object: false };

/** Folded words, each with what they may mean; "sie" and "ihr" are told by what stands beside them. */
const singleWords: readonly [words: string, kind: AnaphorKind][] = [
  ['er he hes', { ...plain, referent: 'man' }],
  ['ihm ihn him', { ...plain, referent: 'man', object: true }],
  ['sein seine seinen seinem seiner seines his', { ...plain, referent: 'man', possessive: true }],
  ['she shes', { ...plain, referent: 'woman' }],
  ['her ihre ihren ihrem ihrer ihres', { ...plain, referent: 'woman', possessive: true }],
  ['sie', { ...plain, referent: 'person' }],
  ['they them', { ...plain, referent: 'group' }],
  ['their deren', { ...plain, referent: 'group', possessive: true }],
  ['it es', plain],
  ['its dessen', { ...plain, possessive: true }],
  ['das dies that this der die den dem', { ...plain }],
];

const daWords: readonly [word: string, preposition: string][] = [
  ['dazu', 'zu'],
  ['davon', 'von'],
  ['dafur', 'für'],
  ['daruber', 'über'],
  ['damit', 'mit'],
  ['dagegen', 'gegen'],
  ['daran', 'an'],
  ['darauf', 'auf'],
  ['daraus', 'aus'],
  ['darin', 'in'],
];

const nounReferents: readonly [words: string, referent: Referent][] = [
  ['firma unternehmen konzern company firm corporation laden', 'company'],
  ['mann typ kerl herr man guy dude', 'man'],
  ['frau dame woman lady', 'woman'],
  ['projekt vorhaben ding sache ganze programm initiative project thing plan programme program venture', 'thing'],
  ['zeitung blatt magazin sender medium paper newspaper magazine outlet', 'medium'],
];

/** Where something is. */
const places: readonly [word: string, kind: AnaphorKind][] = ['dort', 'there'].map((word) => [
  word,
  { ...plain, referent: 'place', preposition: 'in' },
]);
/** Whoever takes part does so in the thing itself. */
const takesPart: [string, AnaphorKind] = ['dabei', { ...plain, preposition: 'bei' }];
const kinds: ReadonlyMap<string, AnaphorKind> = new Map([
  ...singleWords.flatMap(([words, kind]) => words.split(' ').map((word): [string, AnaphorKind] => [word, kind])),
  ...daWords.map(([word, preposition]): [string, AnaphorKind] => [
    word,
    { ...plain, referent: 'subject', preposition },
  ]),
  takesPart,
  ...places,
]);
const referentOfNoun: ReadonlyMap<string, Referent> = new Map(
  nounReferents.flatMap(([words, referent]) => words.split(' ').map((word): [string, Referent] => [word, referent])),
);

const determiners = new Set('der die das dem den des diese dieser dieses diesem diesen the this that'.split(' '));
/** They are articles more often than not. */
const mayBeArticle = new Set('das dies der die den dem that this'.split(' '));
/** "gibt es", "geht es um": nothing is meant by it. */
const expletiveBeside = new Set('gibt gab gibts geht ging regnet stimmt is was there heisst'.split(' '));
/** "Is there …" names no place. */
const existsPattern = /^(?:is|are|was|were|will|has|have|be|s|any|isnt)$/;
const weatherPattern = /^(?:rain|snow|regne|schnei|sunny|sonnig)/;
const englishPrepositions = new Set('about on to of with for from against in'.split(' '));

/** Whether a word is one for a company: "his company". */
export function isCompanyNoun(word: string): boolean {
  return referentOfNoun.get(word) === 'company';
}

/** In the order of the line; `isFree` says which words are of no name and hold no content. */
export function findAnaphors(words: readonly Word[], isBare: (index: number) => boolean): Anaphor[] {
  const found: Anaphor[] = [];
  for (let from = 0; from < words.length; ) {
    const anaphor = isBare(from) ? findAnaphorAt(words, from, isBare) : null;
    if (anaphor) found.push(anaphor);
    from = anaphor?.to ?? from + 1;
  }
  return found;
}

function findAnaphorAt(words: readonly Word[], from: number, isBare: (index: number) => boolean): Anaphor | null {
  const text = words[from]?.text ?? '';
  const next = words[from + 1]?.text ?? '';
  const noun = determiners.has(text) ? referentOfNoun.get(next) : undefined;
  if (noun) return { ...plain, referent: noun, from, to: from + 2 };
  const kind = kinds.get(text);
  if (!kind) return null;
  if (mayBeArticle.has(text))
    return isArticle(words, from, isBare) ? null : { ...readDemonstrative(text), from, to: from + 1 };
  if (text === 'there' && [words[from - 1]?.text ?? '', next].some((beside) => existsPattern.test(beside))) return null;
  if (text === 'es' && [words[from - 1]?.text ?? '', next].some((beside) => expletiveBeside.has(beside))) return null;
  if ((text === 'es' || text === 'it') && (/^(?:um|mit)$/.test(next) || words.some(isOfWeather))) return null;
  if (text === 'sie' && isFormal(words[from])) return null;
  if (text === 'her' && (next === '' || isBare(from + 1)))
    return { ...kind, possessive: false, object: true, from, to: from + 1 };
  return { ...kind, from, to: from + 1 };
}

function isOfWeather({ text }: Word): boolean {
  return weatherPattern.test(text);
}

// "als was gilt der?" means somebody, "das eigentlich" something; before a noun it is an article, before a clause a conjunction
function isArticle(words: readonly Word[], from: number, isBare: (index: number) => boolean): boolean {
  const text = words[from]?.text ?? '';
  if (from + 1 >= words.length) return false;
  if (text === 'das' && isBeforeLastVerb(words, from)) return false;
  if ((text === 'that' || text === 'this') && isBetweenVerbs(words, from)) return false;
  if (text === 'die' && behindGroupPattern.test(words[from + 1]?.text ?? '')) return false;
  return text === 'that' || text === 'die' || text === 'den' || text === 'dem' || !isBare(from + 1);
}

const auxiliaryPattern =
  /^(?:soll|sollen|sollte|kann|konnen|konnte|wird|werden|wurde|wurden|will|wollen|muss|mussen|darf|hat|haben|hatte|ist|war|wars|solls|wirds|macht|lasst)$/;
const lastVerbPattern = /(?:[^e]en|ern|eln)$|^(?:\p{L}{2,3})?(?:ge|be|ver|er|ent|zer|unter|uber)\p{L}+(?:t|en)$/u;

// "was soll das bringen", "wer hat das unterschrieben": a noun would be written with a capital
function isBeforeLastVerb(words: readonly Word[], from: number): boolean {
  const [next, ...others] = words.slice(from + 1);
  if (!next || others.length > 1 || /^\p{Lu}/u.test(next.raw)) return false;
  const isVerb =
    lastVerbPattern.test(next.text) && (others.length === 0 || auxiliaryPattern.test(others[0]?.text ?? ''));
  return isVerb && words.slice(0, from).some(({ text }) => auxiliaryPattern.test(text));
}

// "how much does that cost"
function isBetweenVerbs(words: readonly Word[], from: number): boolean {
  return (
    from + 2 === words.length &&
    /^(?:does|do|did|will|would|can|could|should|has|is|was)$/.test(words[from - 1]?.text ?? '')
  );
}

/** Behind it, "die" means several: "was sagen die selbst?" */
const behindGroupPattern =
  /^(?:selbst|selber|dazu|daruber|denn|da|so|eigentlich|noch|jetzt|damit|davon|alle|beide|nun|dann)$/;

function readDemonstrative(text: string): AnaphorKind {
  if (text === 'der') return { ...plain, referent: 'man' };
  if (text === 'den' || text === 'dem') return { ...plain, referent: 'man', object: true };
  return text === 'die' ? { ...plain, referent: 'person' } : plain;
}

// whoever is spoken to, written as German does inside a sentence
function isFormal(word: Word | undefined): boolean {
  return word?.raw === 'Sie';
}

/** "about it", "on that": the subject, as "dazu". */
export function isSubjectPhrase({ referent }: Anaphor, before: string): boolean {
  return referent === 'thing' && englishPrepositions.has(before);
}
