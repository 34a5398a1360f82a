/** Names in a question that no source mentions: "Merkel", "Apple". No answer about them can be right. */

import { limitMarks } from '../../../util/textLimits.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import { isLightWord } from '../../text/typed/lightWords.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import { findFigureWords } from './figureWords.js';
import { minLikelySimilarity } from './names/names.js';
import { isInRange } from './names/wordRange.js';
import type { OutsiderFinder } from './outsiders.js';
import type { Question } from './question.js';

// what may stand before a German noun that is no name
const beforeNounPattern =
  /^(?:der|die|das|den|dem|des|ein\p{L}*|kein\p{L}*|(?:wie)?viel\p{L}*|wenig\p{L}*|welch\p{L}*|dies\p{L}*|jed\p{L}*|all\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|deren|dessen|mehr|zum|zur|im|am|vom|beim|ins|es|jemand|so|und|oder|\p{L}+(?:e|en|er|es|em|ig|isch|lich))$/u;
const prepositions = new Set(
  'gegen neben wegen zwischen uber unter hinter ausser fur bei nach mit von an aus'.split(' '),
);
const nounEndingPattern =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|ment|chen|lein|ungen|ionen|nis|nisse|tum|ei|ik|ler|ner|er|el)s?$/u;

const formOfAddressPattern = /^(?:herrn?|frau|mrs?|ms|miss|sir|dr|prof)$/u;

/** "H" of "H100" is no name. */
const minNameLength = 3;
/** They are said back: enough to know them again, and no room for a message of one's own. */
const maxNames = 3;
const maxNameLetters = 40;

// "DeepSeek", "AMD": nothing but a name is written so
const nameShapePattern = /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u;

interface NameTests {
  findOutsider: OutsiderFinder;
  /** What the question's words may mean: what a lexicon knows is no name. */
  mentions: ConceptMention[];
  isCountry: (word: string) => boolean;
}

/** The first names as typed, in order, long ones cut; words that follow each other are one name. */
export function findUnknownNames(question: Question, { findOutsider, mentions, isCountry }: NameTests): string[] {
  const { words, sharedNames } = question;
  const unknownWords = new Set(listUnknownWords(question, mentions));
  const names: string[][] = [[]];
  let end = 0;
  words.forEach((word, index) => {
    const shared = sharedNames.find(({ from }) => from === index);
    end = Math.max(end, index + findOutsider(words, index), shared?.to ?? 0);
    if (index >= end && !unknownWords.has(word.raw)) names.push([]);
    else names.at(-1)?.push(...(names.at(-1)?.length === 0 ? listNameBefore(question, index) : []), word.raw);
  });
  const typedNames = new Set(names.filter((name) => name.length > 0).map((name) => cutName(name.join(' '))));
  // a country that no fact speaks of is a condition that none meets
  return [...typedNames].filter((name) => !isCountry(name)).slice(0, maxNames);
}

/** Words that begin a name of two, and are no name by themselves: "Santa Monica", "Super Mario". */
const nameOpeningPattern =
  /^(?:New|Neu|San|Santa|Sankt|Saint|St|Los|Las|El|La|Le|Van|Von|De|Mc|O|Super|Old|Grand|Great|Port|Fort|Bad)$/u;

function listNameBefore({ words, entities, parties }: Question, index: number): string[] {
  const before = words[index - 1]?.raw ?? '';
  return nameOpeningPattern.test(before) && !isInRange(index - 1, [...entities, ...parties]) ? [before] : [];
}

function cutName(name: string): string {
  // marks in a pile are no letters
  const letters = [...limitMarks(name, 'shown')];
  return letters.length > maxNameLetters ? `${letters.slice(0, maxNameLetters - 1).join('')}…` : letters.join('');
}

/** Unknown words of the question that are written, or stand, as names. */
function listUnknownWords(question: Question, mentions: ConceptMention[]): string[] {
  const { queryWords, words, entities, parties, language } = question;
  const places = placeFirst(words);
  const meant = new Set(mentions.flatMap(({ places }) => places.map((place) => words[place]?.text)));
  const figureWords = findFigureWords(question);
  const namedWords = new Set([...entities, ...parties].flatMap(({ words }) => words));
  return queryWords
    .filter(({ word, functionWord, matches }, index) => {
      if (
        functionWord ||
        isLightWord(word.text) ||
        meant.has(word.text) ||
        formOfAddressPattern.test(word.text) ||
        namedWords.has(word.text) ||
        figureWords.has(word.text) ||
        /^\d/.test(word.text) ||
        word.text.length < minNameLength
      )
        return false;
      if (matches.some(({ kind, similarity }) => kind !== 'spelling' || similarity > minLikelySimilarity)) return false;
      const before = words[(places.get(word.text) ?? 0) - 1]?.text ?? '';
      const mayPrecedeNoun = beforeNounPattern.test(before) && !prepositions.has(before);
      if (isSayingWord(before)) return true;
      if (nameShapePattern.test(word.raw)) return true;
      if (index === 0 || !/^\p{Lu}/u.test(word.raw)) return false;
      if (namedWords.has(before) && before.endsWith('s')) return false;
      return language === 'en' || !(mayPrecedeNoun || nounEndingPattern.test(word.text));
    })
    .map(({ word }) => word.raw);
}

// of a word that stands there twice, the first place
function placeFirst(words: Question['words']): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  words.forEach(({ text }, place) => {
    if (!places.has(text)) places.set(text, place);
  });
  return places;
}
