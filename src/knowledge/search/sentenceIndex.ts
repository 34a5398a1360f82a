/** Sentences with their context → an index that ranks them. Built once, then only read. */

import { findAnswerTypes } from '../text/answerType.js';
import type { Language } from '../text/language.js';
import { createSpellingFinder, type SpellingFinder } from '../text/spelling.js';
import { splitFoldedWords } from '../text/words.js';
import { splitCompound } from './compounds.js';
import { addForm, createLexicon, findTerm, type Lexicon, type TermCounter } from './lexicon.js';
import { buildPostings, type PostingList, type Postings } from './postings.js';
import { settings } from './settings.js';
import { createSynonymFinder, indexSynonyms, type SynonymFinder, type Synonyms } from './synonyms.js';

/** `group` names the paragraph: sentences of one group are each other's context. The first field is the sentence itself. */
export interface Sentence {
  group: string;
  fields: Field[];
  /** What the sentence is about beside its words, such as entities; a query may ask for them by name. */
  tags?: string[];
}

export interface Field {
  text: string;
  language: Language;
  weight: number;
}

/** Lists of numbers in one array: list i stands from starts[i] to starts[i + 1]. */
export interface Runs {
  starts: Uint32Array;
  ids: Uint32Array;
}

/** All that is worked out from the sentences: plain data, which can be kept and read again. */
export interface IndexData {
  lexicons: Record<Language, Lexicon>;
  /** The term of each tag. */
  tags: Map<string, number>;
  synonyms: Synonyms;
  sentences: Postings;
  paragraphs: Postings;
  /** The paragraph of each sentence, and the sentences of each paragraph. */
  paragraphOf: Uint32Array;
  members: Runs;
  /** The terms of each sentence's own text in order. */
  sequence: Runs;
  /** The kinds of answer each sentence has. */
  answerTypes: Uint8Array;
}

export interface SentenceIndex extends IndexData {
  spellingFinders: Record<Language, SpellingFinder>;
  findSynonymTerms: SynonymFinder;
}

export function createSentenceIndex(sentences: Sentence[], synonyms: string[][] = []): SentenceIndex {
  return addLookups({ ...indexSentences(sentences), synonyms: indexSynonyms(synonyms) });
}

/** Index data, made now or read from where it was kept, made ready to search. */
export function addLookups(data: IndexData): SentenceIndex {
  const { de, en } = data.lexicons;
  return {
    ...data,
    spellingFinders: { de: createSpellings(de), en: createSpellings(en) },
    findSynonymTerms: createSynonymFinder(data),
  };
}

/** The terms of a text that the index knows, in order. */
export function lookUpTerms(text: string, language: Language, { lexicons }: Pick<IndexData, 'lexicons'>): number[] {
  return splitFoldedWords(text).flatMap((word) => findTerm(lexicons[language], word) ?? []);
}

function indexSentences(sentences: Sentence[]): Omit<IndexData, 'synonyms'> {
  const counter: TermCounter = { next: 0 };
  const lexicons = { de: createLexicon('de'), en: createLexicon('en') };
  const readFields = sentences.map(({ fields }) =>
    fields.map((field) => ({ field, terms: addTerms(field, lexicons[field.language], counter) })),
  );
  const parts = splitCompounds(lexicons.de, counter.next);
  const tags = numberTags(sentences, counter);
  const groups = numberGroups(sentences.map(({ group }) => group));
  const frequencies = readFields.map((fields, index) =>
    countFrequencies(fields, parts, findTagTerms(sentences[index], tags)),
  );
  return {
    lexicons,
    tags,
    sentences: createPostings(frequencies, counter.next, settings.sentence),
    paragraphs: createPostings(mergeParagraphs(frequencies, groups), counter.next, settings.paragraph),
    paragraphOf: groups,
    members: createRuns(groupMembers(groups)),
    sequence: createRuns(readFields.map(([own]) => own?.terms ?? [])),
    answerTypes: Uint8Array.from(sentences, ({ fields }) => findAnswerTypes(fields[0]?.text ?? '')),
  };
}

interface ReadField {
  field: Field;
  terms: number[];
}

interface Frequencies {
  counts: Map<number, number>;
  length: number;
}

function addTerms({ text }: Field, lexicon: Lexicon, counter: TermCounter): number[] {
  return splitFoldedWords(text).map((word) => addForm(lexicon, word, counter));
}

function numberTags(sentences: Sentence[], counter: TermCounter): Map<string, number> {
  const names = new Set(sentences.flatMap(({ tags = [] }) => tags));
  return new Map([...names].map((name) => [name, counter.next++]));
}

function findTagTerms(sentence: Sentence | undefined, tags: Map<string, number>): number[] {
  return (sentence?.tags ?? []).map((tag) => tags.get(tag) as number);
}

// the parts of every compound, by the compound's term; made once the whole lexicon is known
function splitCompounds(lexicon: Lexicon, terms: number): number[][] {
  const parts = new Array<number[]>(terms);
  for (const [form, term] of lexicon.forms)
    parts[term] ??= splitCompound(form, lexicon).filter((part) => part !== term);
  return parts;
}

function countFrequencies(fields: ReadField[], parts: number[][], tags: number[]): Frequencies {
  const counts = new Map<number, number>();
  const add = (term: number, count: number) => counts.set(term, (counts.get(term) ?? 0) + count);
  let length = 0;
  for (const { field, terms } of fields) {
    length += terms.length * field.weight;
    for (const term of terms) {
      add(term, field.weight);
      for (const part of parts[term] ?? []) add(part, field.weight * settings.compoundPart);
    }
  }
  for (const tag of tags) add(tag, 1);
  return { counts, length };
}

function mergeParagraphs(sentences: Frequencies[], groups: Uint32Array): Frequencies[] {
  const paragraphs: Frequencies[] = [];
  sentences.forEach(({ counts, length }, index) => {
    const paragraph = paragraphs[groups[index] as number] ?? { counts: new Map(), length: 0 };
    paragraphs[groups[index] as number] = paragraph;
    paragraph.length += length;
    for (const [term, count] of counts) paragraph.counts.set(term, (paragraph.counts.get(term) ?? 0) + count);
  });
  return paragraphs;
}

function createPostings(documents: Frequencies[], terms: number, options: { k1: number; b: number }): Postings {
  const list: PostingList = { terms: [], ids: [], frequencies: [] };
  documents.forEach(({ counts }, id) => {
    for (const [term, frequency] of counts) {
      list.terms.push(term);
      list.ids.push(id);
      list.frequencies.push(frequency);
    }
  });
  return buildPostings(
    list,
    Float32Array.from(documents, ({ length }) => length),
    { ...options, terms },
  );
}

function groupMembers(groups: Uint32Array): number[][] {
  const members: number[][] = [];
  groups.forEach((group, sentence) => {
    const list = members[group];
    if (list) list.push(sentence);
    else members[group] = [sentence];
  });
  return members;
}

function createRuns(lists: number[][]): Runs {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] as number) + list.length;
  });
  const ids = new Uint32Array(starts[lists.length] as number);
  lists.forEach((list, index) => {
    ids.set(list, starts[index]);
  });
  return { starts, ids };
}

function numberGroups(names: string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(names, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  });
}

function createSpellings(lexicon: Lexicon): SpellingFinder {
  return createSpellingFinder([...lexicon.forms.keys()], settings.maxSpellings);
}
