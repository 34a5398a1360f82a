/** Sentences with their context → an index that ranks them. Built once, then only read. */

import { groupEntries } from '../../util/collections.js';
import { findAnswerTypes } from '../text/answerType.js';
import type { Language } from '../text/language.js';
import { createSpellingFinder, type SpellingFinder } from '../text/spelling.js';
import { splitFoldedWords } from '../text/words.js';
import { splitCompound } from './compounds.js';
import { addForm, createLexicon, findTerm, type Lexicon, type TermCounter } from './lexicon.js';
import { buildPostings, type Frequencies, type Postings } from './postings.js';
import { createRuns, type Runs } from './runs.js';
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

/** Index data, built now or loaded from the snapshot, made ready to search. */
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
  const terms: number[] = [];
  // a loop: each word of each own question comes here while a base is indexed
  for (const word of splitFoldedWords(text)) {
    const term = findTerm(lexicons[language], word);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** How often each term stands in each sentence and paragraph: what the scores are worked out from. */
export function countTerms(sentences: Sentence[]): Record<'sentences' | 'paragraphs', Frequencies[]> {
  const { frequencies, paragraphs } = readSentences(sentences);
  return { sentences: frequencies, paragraphs };
}

function indexSentences(sentences: Sentence[]): Omit<IndexData, 'synonyms'> {
  const { lexicons, tags, terms, frequencies, paragraphs, members, sequence } = readSentences(sentences);
  return {
    lexicons,
    tags,
    sentences: buildPostings(frequencies, { ...settings.sentence, terms }),
    paragraphs: buildPostings(paragraphs, { ...settings.paragraph, terms }),
    paragraphOf: numberParagraphs(members, sentences.length),
    members: createRuns(members),
    sequence: createRuns(sequence),
    answerTypes: Uint8Array.from(sentences, ({ fields }) => findAnswerTypes(fields[0]?.text ?? '')),
  };
}

function readSentences(sentences: Sentence[]) {
  const counter: TermCounter = { next: 0 };
  const lexicons = { de: createLexicon('de'), en: createLexicon('en') };
  const read = sentences.map(({ fields, tags = [] }) => ({
    tags,
    fields: fields.map((field) => ({ field, terms: addTerms(field, lexicons[field.language], counter) })),
  }));
  const parts = splitCompounds(lexicons.de, counter.next);
  const tags = numberTags(sentences, counter);
  const frequencies = read.map((sentence) => countFrequencies(sentence, parts, tags));
  const groups = groupEntries(sentences.map(({ group }, sentence) => [group, sentence]));
  const members = [...groups.values()];
  const paragraphs = members.map((group) => addFrequencies(group.flatMap((sentence) => frequencies[sentence] ?? [])));
  const sequence = read.map(({ fields: [own] }) => own?.terms ?? []);
  return { lexicons, tags, terms: counter.next, frequencies, paragraphs, members, sequence };
}

interface ReadSentence {
  fields: { field: Field; terms: number[] }[];
  tags: string[];
}

function addTerms({ text }: Field, lexicon: Lexicon, counter: TermCounter): number[] {
  return splitFoldedWords(text).map((word) => addForm(lexicon, word, counter));
}

function numberTags(sentences: Sentence[], counter: TermCounter): Map<string, number> {
  const names = new Set(sentences.flatMap(({ tags = [] }) => tags));
  return new Map([...names].map((name) => [name, counter.next++]));
}

// the parts of every compound, by the compound's term; made once the whole lexicon is known
function splitCompounds(lexicon: Lexicon, terms: number): number[][] {
  const parts = new Array<number[]>(terms);
  for (const [form, term] of lexicon.forms)
    parts[term] ??= splitCompound(form, lexicon).filter((part) => part !== term);
  return parts;
}

function countFrequencies(
  { fields, tags }: ReadSentence,
  parts: number[][],
  tagTerms: ReadonlyMap<string, number>,
): Frequencies {
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
  for (const term of tags.flatMap((tag) => tagTerms.get(tag) ?? [])) add(term, 1);
  return { counts, length };
}

function addFrequencies(sentences: Frequencies[]): Frequencies {
  const [first, ...others] = sentences;
  if (first && others.length === 0) return first;
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const [term, count] of sentence.counts) counts.set(term, (counts.get(term) ?? 0) + count);
  return { counts, length: sentences.reduce((sum, { length }) => sum + length, 0) };
}

function numberParagraphs(members: number[][], count: number): Uint32Array {
  const paragraphOf = new Uint32Array(count);
  members.forEach((sentences, paragraph) => {
    for (const sentence of sentences) paragraphOf[sentence] = paragraph;
  });
  return paragraphOf;
}

function createSpellings(lexicon: Lexicon): SpellingFinder {
  return createSpellingFinder([...lexicon.forms.keys()], settings.maxSpellings);
}
