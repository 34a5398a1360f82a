/** What a line goes on from: the question before it as it is read, and the facts that answered it. */
import type { Entity, Fact } from '../../facts/schema.js';
import { listSpeakerIds } from '../../facts/voices/voices.js';
import type { Language } from '../../text/language.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import type { FactIndex } from '../index/factIndex.js';
import { isInRange } from '../question/names/wordRange.js';
import type { Question } from '../question/question.js';
import { countLeadingWords } from './words/interrogatives.js';
import { isBareWord, listNameRanges } from './words/lineWords.js';
import { takeWords } from './words/wordSplice.js';

export interface Earlier {
  question: Question;
  /** Those shown, in their order. */
  facts: readonly Fact[];
  /** What the whole story is about, where the data tell. */
  story: Entity | null;
}

/** A name in the language of the question that it stands in. */
export function nameIn({ name, en = name }: Entity, language: Language): string {
  return language === 'en' ? en : name;
}

/** The named persons, companies … of the question, each once. */
export function listAskedEntities({ question }: Earlier): Entity[] {
  return [...new Set(question.entities.map(({ entity }) => entity))];
}

const prepositionPattern =
  /^(?:an|mit|uber|von|vom|gegen|fur|zu|zum|zur|bei|neben|hinter|laut|w|with|of|about|to|against|for|from|by|on|over)$/;

/** Of them, those whom the question begins from: of "how do Trump's allies see Musk?" and "what did Musk give to Trump?" Musk alone. */
export function listFreelyAsked({ question }: Earlier): Entity[] {
  const { entities, words } = question;
  const isOwner = (to: number) =>
    /[’']?s$/u.test(words[to - 1]?.raw ?? '') && to < words.length && !isBareWord(question, to);
  const isOwnerName = (name: string, to: number) => isOwner(to) && !/s$/u.test(name);
  const isOblique = (from: number) => prepositionPattern.test(words[from - 1]?.text ?? '');
  const free = entities.filter(({ entity, from, to }) => !isOwnerName(entity.name, to) && !isOblique(from));
  return [...new Set(free.map(({ entity }) => entity))];
}

/** Whose words the first quote holds, where that is one with a name. */
export function findLastSpeaker({ question, facts }: Earlier, { base }: Pick<FactIndex, 'base'>): Entity | null {
  const [first] = facts;
  const { speaker } = question;
  const ids = first ? [...new Set(listSpeakerIds(first))] : [];
  if (speaker?.kind === 'entity' && ids.includes(speaker.entity.id)) return speaker.entity;
  const [id, ...others] = ids;
  return id === undefined || others.length > 0 ? null : (base.entity.get(id) ?? null);
}

/** The persons and things that the first quote speaks of, speakers last. */
export function listQuotedEntities({ facts: [first] }: Earlier, { base }: Pick<FactIndex, 'base'>): Entity[] {
  const ids = first ? [...new Set([...(first.about ?? []), ...listSpeakerIds(first)])] : [];
  return ids.flatMap((id) => base.entity.get(id) ?? []);
}

const maxSubjectWords = 6;

/** "Meta und Oracle". */
export function joinList(pieces: readonly string[], language: Language): string {
  const [last, ...others] = [...pieces].reverse();
  const and = language === 'en' ? ' and ' : ' und ';
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')}${and}${last}`;
}

/** What the question is about, in its own words: what carries it, and the names beside whoever speaks; `isTold`: another tells it now. */
export function quoteSubject(earlier: Earlier, without: readonly Entity[] = [], isTold = false): string {
  const { question, story } = earlier;
  const join = createJoiner(question);
  const told = isTold ? question.parties : [];
  const own = [...question.entities.filter(({ entity }) => without.includes(entity)), ...told];
  const names = listNameRanges(question);
  const leading = countLeadingWords(question.words.map(({ text }) => text));
  const kept = question.words.flatMap(({ text }, index) => {
    if (index < leading || isInRange(index, own)) return [];
    return isInRange(index, names) || !(isBareWord(question, index) || isSayingWord(text)) ? [index] : [];
  });
  const subject = join(kept.slice(0, maxSubjectWords));
  return subject === '' ? (story?.name ?? '') : subject;
}

// what stands together stays so, with a preposition between; the rest is a list
function createJoiner({ text, words, language }: Question): (kept: readonly number[]) => string {
  const isBridged = (at: number, next: number) =>
    next === at + 1 || (next === at + 2 && prepositionPattern.test(words[at + 1]?.text ?? ''));
  return (kept) => {
    const runs: { from: number; to: number }[] = [];
    for (const index of kept) {
      const last = runs.at(-1);
      if (last && isBridged(last.to - 1, index)) last.to = index + 1;
      else runs.push({ from: index, to: index + 1 });
    }
    return joinList(
      runs.map(({ from, to }) => takeWords(text, from, to)),
      language,
    );
  };
}
