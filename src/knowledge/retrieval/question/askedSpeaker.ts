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
  /^(?:was|wie|welche[mnrs]?|what|how|which|zitate?n?|aussagen?|worten?|quotes?|statements?|words)$/;

/** "Zitat von Altman": after these, "von" says whose words they are, not what they are about. */
const quoteNouns = new Set(
  'zitat zitate zitaten aussage aussagen worte quote quotes statement statements words'.split(' '),
);

/** The one named as speaking; null where the question wants nobody's words in particular. */
export function findAskedSpeaker(words: Word[], entities: QueryEntity[], parties: NamedParty[]): Party | null {
  const candidates = listCandidates(words, entities, parties);
  const source = candidates.find(({ from }) => [1, 2].some((back) => isAccordingTo(words[from - back]?.text ?? '')));
  if (source) return chooseSpeaker(source);
  if (!words.some(({ text }) => isWordOfSaying(text))) return null;
  if (!words.some(({ text }) => quoteRequestPattern.test(text))) return null;
  const isSpeaking = (each: NamedParty) => !isAbout(words, each.from) && (isPerson(each) || isBesideVerb(words, each));
  return chooseSpeaker(candidates.find(isSpeaking));
}

// in the order of the question; whoever has a name is no part of a description
function listCandidates(words: Word[], entities: QueryEntity[], parties: NamedParty[]): NamedParty[] {
  const named = entities
    .filter((each) => !isOwner(each, words))
    .map(({ entity, ...place }): NamedParty => ({ ...place, party: { kind: 'entity', entity } }));
  const others = parties.filter(({ from, to }) => !entities.some((each) => from < each.to && each.from < to));
  return [...named, ...others].sort((a, b) => a.from - b.from);
}

function isPerson({ party }: NamedParty): boolean {
  return party.kind === 'entity' && party.entity.kind === 'person';
}

const auxiliaries = new Set('hat haben hatte hatten did does do has have had'.split(' '));
const articles = new Set('der die das the'.split(' '));

// a company may be spoken of as well: "Was sagt Oracle?", "what did Oracle say", but "which paper reported Oracle's stake"
function isBesideVerb(words: Word[], { from, to }: NamedParty): boolean {
  const before = articles.has(words[from - 1]?.text ?? '') ? words[from - 2] : words[from - 1];
  const isVerb = (word: Word | undefined) => isWordOfSaying(word?.text ?? '');
  return (
    isVerb(before) ||
    auxiliaries.has(before?.text ?? '') ||
    isVerb(words[to]) ||
    quoteNouns.has(words[from - 2]?.text ?? '')
  );
}

// a place says nothing
function chooseSpeaker(candidate: NamedParty | undefined): Party | null {
  if (!candidate) return null;
  const { party } = candidate;
  return party.kind === 'entity' && party.entity.kind === 'place' ? null : party;
}

const verbatimPattern =
  /(?<!\p{L})(?:(?:wort)?wörtlich\p{L}*|woertlich|wortgetreu|wort für wort|im (?:wortlaut|o-?ton)|im originalton|(?:genauen?|exakten?) worte?n?|was genau|verbatim|word for word|exact(?: same)? (?:words|quotes?)|what exactly|exactly what|literally)(?!\p{L})/u;

/** Whether only what stands in quotation marks will do; of a question in lower case. */
export function asksVerbatim(lower: string): boolean {
  return verbatimPattern.test(lower);
}

function isAbout(words: Word[], from: number): boolean {
  return aboutWords.has(words[from - 1]?.text ?? '') && !quoteNouns.has(words[from - 2]?.text ?? '');
}

// "Trumps Sprecherin", "Musk's comments": the word after it is meant
function isOwner({ entity, words: nameWords, to }: QueryEntity, words: Word[]): boolean {
  const last = nameWords.at(-1) ?? '';
  const written = listNames(entity).some((name) => fold(name).endsWith(last));
  return to < words.length && ((last.endsWith('s') && !written) || words[to]?.text === 's');
}
