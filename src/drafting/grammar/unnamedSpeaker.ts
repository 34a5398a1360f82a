/** "anonyme Quellen", "einer Klageschrift": who speaks without a name, described in the nominative and in English. */
import type { Description } from '../../knowledge/facts/schema.js';
import { sayVerbs } from '../lexicon/reportingVerbs.js';
import { readUnnamedAdjective, readUnnamedNoun, type UnnamedNoun } from '../lexicon/unnamedNouns.js';
import {
  determiners,
  isCapitalised,
  obliqueDeterminers,
  prepositions,
  sentenceOpeners,
} from '../lexicon/wordClasses.js';
import type { Token } from './token.js';

/** Somebody, or a text, of whom only a description is known. */
export interface Unnamed {
  kind: 'unnamed';
  /** The same for the same description. */
  id: string;
  called: Description;
  /** A report passes on what others say, as a newspaper does. */
  isMedia: boolean;
}

/** The tokens from `first` to `last` are the description. */
export interface UnnamedPhrase {
  unnamed: Unnamed;
  first: number;
  last: number;
}

const singularPattern = /^(?:k?ein(?:e[mnrs]?)?|dem|der|das|dieser|dieses|diesem|jener|jenem|jedem)$/iu;
const singularFemininePattern = /^(?:k?eine[r]?|der|die|dieser|diese)$/iu;
const strongEndings = { m: ['er', 'em'], f: ['e', 'er'], n: ['es', 'em'] } as const;

/** The phrase whose noun stands at the place; null where a part of it has no English here, or where more belongs to it. */
export function readUnnamedPhrase(tokens: Token[], index: number): UnnamedPhrase | null {
  const noun = tokens[index];
  if (noun?.kind !== 'word' || !isCapitalised(noun.text)) return null;
  const first = findFirstAdjective(tokens, index);
  const words = tokens.slice(first, index).map(({ text }) => readUnnamedAdjective(text.toLowerCase()));
  const adjectives = words.flatMap((word) => word ?? []);
  const determiner = first > 0 && tokens[first - 1]?.kind === 'word' ? (tokens[first - 1]?.text ?? '') : '';
  const reading = chooseReading(readUnnamedNoun(noun.text), determiner);
  const complement = readComplement(tokens, index);
  const beside = [tokens[first - 1], tokens[(complement?.last ?? index) + 1]];
  if (beside.some((token) => /^(?:und|sowie|oder)$/u.test(token?.text ?? ''))) return null;
  if (!reading || !complement || adjectives.length < words.length || pointsBack(reading, determiner)) return null;
  // a text with an author has a name to it
  if (reading.kind !== 'people' && complement.last > index) return null;
  const called = describe(reading, adjectives, complement);
  return {
    unnamed: { kind: 'unnamed', id: `called ${called.de}`, called, isMedia: reading.kind === 'media' },
    first,
    last: complement.last,
  };
}

// "dem Bericht zufolge": one that was named before
function pointsBack({ kind, plural }: UnnamedNoun, determiner: string): boolean {
  return kind === 'media' && !plural && !/^eine?[mr]?$/iu.test(determiner);
}

function findFirstAdjective(tokens: Token[], index: number): number {
  let first = index;
  while (isAdjective(tokens[first - 1])) first -= 1;
  // a capital opens the sentence
  const opens = first === 1 && readUnnamedAdjective(tokens[0]?.text.toLowerCase() ?? '') !== null;
  return opens ? 0 : first;
}

// an unknown one too, so that nothing of the phrase is passed over
function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapitalised(token.text)) return false;
  const word = token.text;
  const isOther = [determiners, obliqueDeterminers, prepositions, sentenceOpeners, sayVerbs].some((words) =>
    words.has(word),
  );
  return !isOther && /^\p{Ll}{4,}(?:e|er|es|en|em)$/u.test(word);
}

function chooseReading(readings: UnnamedNoun[], determiner: string): UnnamedNoun | null {
  const [one, many] = [readings.find(({ plural }) => !plural), readings.find(({ plural }) => plural)];
  if (!one || !many) return one ?? many ?? null;
  const pattern = one.gender === 'f' ? singularFemininePattern : singularPattern;
  return pattern.test(determiner) ? one : many;
}

interface Complement {
  de: string;
  en: string;
  last: number;
}

// "Kritiker des Tesla-Chefs"; what else goes on behind the noun is not understood
function readComplement(tokens: Token[], index: number): Complement | null {
  const [link, name] = [tokens[index + 1], tokens[index + 2]];
  if (link?.kind !== 'word' || !/^(?:des|der|von|vom|aus|bei|mit|im|über|zu|zur|zum)$/u.test(link.text))
    return { de: '', en: '', last: index };
  if (!/^(?:des|der|von)$/u.test(link.text))
    return isNounPhrase(tokens, index + 2) ? null : { de: '', en: '', last: index };
  if (name?.kind !== 'name' || name.entity === null) return null;
  const { entity } = name;
  return { de: ` ${link.text} ${name.text}`, en: ` of ${entity.en ?? entity.name}`, last: index + 2 };
}

function isNounPhrase(tokens: Token[], index: number): boolean {
  return tokens
    .slice(index, index + 3)
    .some((token) => token.kind === 'name' || (token.kind === 'word' && isCapitalised(token.text)));
}

function describe(
  { de, dative, en, plural, gender }: UnnamedNoun,
  adjectives: { stem: string; en: string }[],
  complement: Complement,
): Description {
  const [nominative, oblique] = plural ? ['e', 'en'] : strongEndings[gender];
  const build = (ending: string, noun: string) =>
    [...adjectives.map(({ stem }) => stem + ending), noun].join(' ') + complement.de;
  const [shown, behind] = [build(nominative, de), build(oblique, dative)];
  return {
    de: shown,
    en: [...adjectives.map((adjective) => adjective.en), en].join(' ') + complement.en,
    ...(plural ? { plural } : {}),
    ...(behind === shown ? {} : { dative: behind }),
  };
}
