/** Whose words a question wants: "Was sagte Altman über Musk?" wants Altman's, "laut Musk" Musk's. */

import { listNames } from '../../facts/names.js';
import type { Party } from '../../facts/voices/parties.js';
import { isAccordingTo, isWordOfSaying } from '../../text/typed/sayingWords.js';
import { fold, type Word } from '../../text/words.js';
import type { QueryEntity } from './names/entityFinder.js';
import type { NamedParty } from './names/partyFinder.js';

const aboutWords = new Set(
  'uber zu zum zur an gegen mit von vom about on to toward towards regarding against with of auf for fur'.split(' '),
);

/** What asks for words; "Hat Musk geantwortet?" asks whether, and "Wer sagte …?" for whom. */
const quoteRequestPattern =
  /^(?:was|wat|wos|wie|welche[mnrs]?|whats?|how|which|zitate?n?|aussagen?|worten?|quotes?|statements?|words)$/;

/** Behind them, "what Musk said" is what the question is about: "Did Altman answer what Musk said?" */
const maxWordsBeforeRequest = 3;

/** "Zitat von Altman": after these, "von" says whose words they are, not what they are about. */
const quoteNouns = new Set(
  'zitat zitate zitaten aussage aussagen worte quote quotes statement statements words'.split(' '),
);

export interface NamedInQuestion {
  words: Word[];
  entities: QueryEntity[];
  parties: NamedParty[];
  /** Whether any source gives words of theirs. */
  isHeard: (party: Party) => boolean;
}

/** The one named as speaking; null where the question wants nobody's words in particular. */
export function findAskedSpeaker({ words, entities, parties, isHeard }: NamedInQuestion): Party | null {
  const candidates = listCandidates(words, entities, parties);
  const source = candidates.find(({ from }) => [1, 2].some((back) => isAccordingTo(words[from - back]?.text ?? '')));
  // "laut Weißem Haus" may be what its spokeswoman says
  if (source) return isPerson(source) || isHeard(source.party) ? chooseSpeaker(source) : null;
  if (!words.some((_, index) => isSaying(words, index, candidates))) return null;
  if (!words.some(isRequest)) return null;
  const rated = candidates
    .filter(({ from }) => !isAbout(words, from))
    .map((candidate) => ({ candidate, closeness: measureCloseness(words, candidate) }));
  const closest = Math.max(...rated.map(({ closeness }) => closeness), 0);
  const chosen = rated.find(({ closeness }) => closeness > 0 && closeness === closest)?.candidate;
  // "bannon cnn quote": on a channel that has no words of its own
  const isChannel = chosen && !isPerson(chosen) && !isHeard(chosen.party);
  const speaking = isChannel ? candidates.find((each) => isPerson(each) && isHeard(each.party)) : undefined;
  return chooseSpeaker(speaking ?? chosen);
}

function isRequest({ text }: Word, index: number): boolean {
  return quoteRequestPattern.test(text) && (index <= maxWordsBeforeRequest || quoteNouns.has(text));
}

// "did Musk tweet", but no tweet that somebody dug up
const nounsOrVerbs = new Set('tweet comment comments claim claims report reports state'.split(' '));

function isSaying(words: Word[], index: number, candidates: NamedParty[]): boolean {
  const text = words[index]?.text ?? '';
  return (
    isWordOfSaying(text) &&
    (!nounsOrVerbs.has(text) ||
      candidates.some(({ from, to }) => to === index && auxiliaries.has(words[from - 1]?.text ?? '')))
  );
}

// in the order of the question; whoever has a name is no part of a description
function listCandidates(words: Word[], entities: QueryEntity[], parties: NamedParty[]): NamedParty[] {
  const named = entities
    .filter((each) => !isOwner(each, words))
    .map(
      ({ entity, from, to, words: own }): NamedParty => ({ party: { kind: 'entity', entity }, from, to, words: own }),
    );
  const others = parties.filter(({ from, to }) => !entities.some((each) => from < each.to && each.from < to));
  return [...named, ...others].sort((a, b) => a.from - b.from);
}

function isPerson({ party }: NamedParty): boolean {
  return party.kind === 'entity' && party.entity.kind === 'person';
}

/** In "does Musk say Altman lied", whoever comes next is spoken of. */
const englishPresent = new Set('say says think thinks claim claims write tweet report reports'.split(' '));
const auxiliaries = new Set('hat haben hatte hatten did does do has have had'.split(' '));
const articles = new Set('der die das the'.split(' '));

// "sagte Musk" and "hat Musk Altman geantwortet" before "wie Musk sagt" before Musk anywhere; whoever is no person may be
// spoken of as well ("which paper reported Oracle's stake"), and must stand beside the verb
function measureCloseness(words: Word[], candidate: NamedParty): number {
  const { from, to } = candidate;
  const before = (articles.has(words[from - 1]?.text ?? '') ? words[from - 2] : words[from - 1])?.text ?? '';
  const after = words[to]?.text ?? '';
  const isVerbBefore = isWordOfSaying(before) && !englishPresent.has(before) && !quoteNouns.has(before);
  if (isVerbBefore || quoteNouns.has(words[from - 2]?.text ?? '')) return 4;
  const followsAuxiliary = auxiliaries.has(before);
  if (isPerson(candidate)) return followsAuxiliary ? 4 : isFiniteSaying(after) ? 3 : 2;
  return isFiniteSaying(after) ? 3 : followsAuxiliary || isWordOfSaying(after) ? 1 : 0;
}

function isFiniteSaying(word: string): boolean {
  return isWordOfSaying(word) && !/^ge.*(?:t|en)$/.test(word);
}

// a place says nothing
function chooseSpeaker(candidate: NamedParty | undefined): Party | null {
  if (!candidate) return null;
  const { party } = candidate;
  return party.kind === 'entity' && party.entity.kind === 'place' ? null : party;
}

const verbatimPattern =
  /(?<!\p{L})(?:(?:wort)?wörtlich\p{L}*|woertlich|wortgetreu|wort für wort|im (?:wortlaut|o-?ton)|im originalton|(?:genauen?|exakten?) worte?n?|was genau|verbatim|word for word|exact(?: same)? (?:words|quotes?)|what exactly|exactly what|literally)(?!\p{L})/u;

/** Whether only what stands in quotation marks will do; of a question in lower case that asks for somebody's words. */
export function asksVerbatim(lower: string, words: Word[]): boolean {
  return verbatimPattern.test(lower) && words.some(({ text }) => isWordOfSaying(text) || quoteNouns.has(text));
}

function isAbout(words: Word[], from: number): boolean {
  return aboutWords.has(words[from - 1]?.text ?? '') && !quoteNouns.has(words[from - 2]?.text ?? '');
}

// "Trumps Sprecherin", "Musk's comments": the word after it is meant
function isOwner({ entity, words: nameWords, to }: QueryEntity, words: Word[]): boolean {
  const last = nameWords.at(-1) ?? '';
  const isWritten = () => listNames(entity).some((name) => fold(name).endsWith(last));
  return to < words.length && (words[to]?.text === 's' || (last.endsWith('s') && !isWritten()));
}
