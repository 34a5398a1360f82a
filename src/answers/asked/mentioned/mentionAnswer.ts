/** Whoever has no voice of their own in the sources, and stands in them all the same: the sentences that show their words, else those that only name them. */
import type { Fact, SpokenVoice } from '../../../knowledge/facts/schema.js';
import type { PartyName } from '../../../knowledge/facts/voices/parties.js';
import { listSpokenVoices } from '../../../knowledge/facts/voices/voices.js';
import type { NamePlace } from '../../../knowledge/retrieval/index/namePlaces.js';
import type { Language } from '../../../knowledge/text/language.js';
import { isWordOfSaying } from '../../../knowledge/text/typed/sayingWords.js';
import { fold } from '../../../knowledge/text/words.js';
import { uniqueBy } from '../../../util/collections.js';
import { createSpan, isWithin } from '../../../util/spans.js';
import type { Answer, CitedAnswer } from '../../answer.js';
import type { Library } from '../../library.js';
import { answerList } from '../../lists.js';
import { type ListFilter, noFilter } from '../../narrow.js';
import { findNamedFacts, type NamedFacts, type NamedPerson } from './namedFacts.js';

const maxMentions = 5;

interface MentionOptions {
  filter: ListFilter;
  language: Language;
}

/** Null where no sentence names them. */
export function answerMentions(person: NamedPerson, options: MentionOptions, library: Library): Answer | null {
  const named = findNamedFacts(person, library);
  if (!named) return null;
  const words = answerWords(named, options, library);
  if (words) return words;
  const facts = uniqueBy(named.places, ({ fact }) => fact.id).map(({ fact }) => fact);
  const answer = answerList(facts, { ...options, heading: { kind: 'question' } }, library);
  if (answer.kind !== 'found') return answer;
  return { ...answer, cited: answer.cited.slice(0, maxMentions), unsaid: sayOnlyNamed(named.name) };
}

/** The words of somebody of whom the answer says that they do not speak; null where no sentence shows any. */
export function answerUnvoiced(answer: Answer, library: Library, language: Language): CitedAnswer | null {
  if (answer.kind !== 'unknown' || answer.reason.kind !== 'not-quoted') return null;
  const entity = library.base.entity.get(answer.reason.party.id ?? '');
  const named = entity && findNamedFacts({ entity }, library);
  const words = named && answerWords(named, { filter: noFilter, language }, library);
  return words?.kind === 'found' ? words : null;
}

function sayOnlyNamed({ de, en }: PartyName) {
  return {
    de: `${de} wird in meinen Quellen nur genannt und kommt nicht selbst zu Wort.`,
    en: `${en} is only mentioned in my sources, and not quoted.`,
  };
}

function answerWords({ name: party, places }: NamedFacts, options: MentionOptions, library: Library): Answer | null {
  const shown = places.flatMap((place): [Fact, SpokenVoice | null][] => {
    const voice = findVoice(place);
    return voice || isSaidBeside(place) ? [[place.fact, voice]] : [];
  });
  if (shown.length === 0) return null;
  const voices = new Map(shown);
  const heading = { kind: 'person' as const, party, about: null };
  const chooseVoice = (fact: Fact) => voices.get(fact) ?? null;
  return answerList([...voices.keys()], { ...options, heading, chooseVoice }, library);
}

// "sagte Oracle-Chefin Safra Catz": somebody who is only described, by words that name them or stand right before the name
function findVoice({ fact, ...name }: NamePlace): SpokenVoice | null {
  const { quote } = fact;
  return (
    listSpokenVoices(fact).find(({ speaker }) => {
      if (!('called' in speaker)) return false;
      const shown = createSpan(quote.indexOf(speaker.shownBy), speaker.shownBy);
      const isNamed = isWithin(name, [shown]) || quote.slice(shown.end, name.start) === ' ';
      return isNamed && !isSomebodyAround(quote.slice(shown.start, name.start), quote.slice(name.end, shown.end));
    }) ?? null
  );
}

const ofPattern = /(?<!\p{L})(?:von|vom|des|um|bei|aus|für|nahe|unter) (?:\p{L}[\p{L}-]* )*$/u;

// "Safra Catz' Sprecher" and "die Sprecherin von Safra Catz"
function isSomebodyAround(ahead: string, behind: string): boolean {
  return ofPattern.test(ahead) || /^['’]? \p{Lu}/u.test(behind);
}

const verbAheadPattern = /(\p{L}+)(?: (?:die|\p{Lu}[\p{L}-]*)){0,3} $/u;
const verbBehindPattern = /^ (\p{L}+)/u;

// "sagte Safra Catz", kept when nobody was known by that name: no voice has it
function isSaidBeside({ fact, start, end }: NamePlace): boolean {
  if (listSpokenVoices(fact).length > 0) return false;
  const [ahead, behind] = [fact.quote.slice(0, start), fact.quote.slice(end)];
  const verbs = [verbAheadPattern.exec(ahead), verbBehindPattern.exec(behind)].map((found) => found?.[1] ?? '');
  return verbs.some((verb) => isWordOfSaying(fold(verb)));
}
