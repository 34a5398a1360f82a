/** Whoever may be asked for words: somebody with a name, an outlet, somebody who is only described, a news agency. */
import { groupEntries } from '../../../util/collections.js';
import { createSpan } from '../../../util/spans.js';
import { splitFoldedWords } from '../../text/words.js';
import { type Base, sourceOf } from '../base.js';
import type { Entity, Fact, SpokenVoice } from '../schema.js';
import { describeSpeaker, type SpeakerName } from './speakerName.js';
import { countOwners, listSpokenVoices } from './voices.js';

/** What they are called in either language; `id` where a page of their own has one. */
export interface PartyName {
  id: string | null;
  de: string;
  en: string;
  plural: boolean;
}

export type Party =
  | { kind: 'entity'; entity: Entity }
  /** `name` is the source's outlet; its own words are those in nobody's voice. */
  | { kind: 'outlet'; name: string }
  /** By their descriptions, each of which may be another's: "Insider" are the "Insider:innen" and the "Washington-Insider". */
  | { kind: 'unnamed'; name: PartyName; descriptions: string[] }
  | { kind: 'agency'; name: string };

export function nameParty(party: Party): PartyName {
  switch (party.kind) {
    case 'entity': {
      const { id, name, en = name } = party.entity;
      return { id, de: name, en, plural: false };
    }
    case 'unnamed':
      return party.name;
    case 'outlet':
    case 'agency':
      return { id: null, de: party.name, en: party.name, plural: false };
    default:
      return party satisfies never;
  }
}

/** With the article that a group has in an English sentence: "the White House". */
export function nameSilent(party: Party): PartyName {
  const name = nameParty(party);
  const isGroup = party.kind === 'entity' && party.entity.kind === 'group' && !/^the /iu.test(name.en);
  return isGroup ? { ...name, en: `the ${name.en}` } : name;
}

/** The party's voices in the fact. A medium is heard, too, where it passes on somebody. */
export function listPartyVoices(party: Party, fact: Fact): SpokenVoice[] {
  const voices = listSpokenVoices(fact);
  switch (party.kind) {
    case 'entity': {
      const { id, kind } = party.entity;
      return voices.filter(
        ({ speaker, via = [] }) =>
          ('is' in speaker && speaker.is === id) ||
          (kind === 'medium' && via.some((relay) => 'is' in relay && relay.is === id)),
      );
    }
    case 'unnamed':
      return voices.filter(({ speaker }) => 'called' in speaker && party.descriptions.includes(speaker.called.de));
    case 'outlet':
    case 'agency':
      return [];
    default:
      return party satisfies never;
  }
}

/** Whether any word of the fact is theirs; an agency has none of its own, since no article tells which. */
export function speaksIn(party: Party, fact: Fact, base: Pick<Base, 'source'>): boolean {
  if (party.kind !== 'outlet') return listPartyVoices(party, fact).length > 0;
  return isOfOutlet(party.name, fact, base) && hasOwnWords(fact);
}

/** Whether an outlet wrote it, or any word in it is of somebody else who is meant. */
export function isFrom(party: Party, fact: Fact, base: Pick<Base, 'source'>): boolean {
  return party.kind === 'outlet' ? isOfOutlet(party.name, fact, base) : speaksIn(party, fact, base);
}

/** The facts in which any word is theirs, in order. */
export function listPartyFacts(party: Party, base: Base): Fact[] {
  const facts = party.kind === 'entity' ? base.listVoiceFacts(party.entity.id) : base.facts;
  return facts.filter((fact) => speaksIn(party, fact, base));
}

/** Whether a party is heard in any fact; each is looked for once. */
export function createHeardTest(base: Base): (party: Party) => boolean {
  const known = new Map<string, boolean>();
  return (party) => {
    const { id, de } = nameParty(party);
    const key = `${party.kind} ${id ?? de}`;
    const isHeard = known.get(key) ?? listPartyFacts(party, base).length > 0;
    known.set(key, isHeard);
    return isHeard;
  };
}

export function isOfOutlet(name: string, fact: Fact, base: Pick<Base, 'source'>): boolean {
  return sourceOf(fact, base).outlet.is === name;
}

function hasOwnWords(fact: Fact): boolean {
  return !fact.voices || countOwners(fact, [createSpan(0, fact.quote)], 'quote').has(null);
}

/** Those whom no entity stands for, by the words that they are asked for with, folded and with blanks between. */
export function listPartyNames({ sources, facts }: Base): Map<string, Party> {
  const outlets = sources.flatMap(({ outlet, relays }) =>
    [outlet.is, ...(relays ? [relays.outlet] : [])].map((name) => keyParty(name, { kind: 'outlet', name: outlet.is })),
  );
  const agencies = sources.flatMap((source) => source.agencies.map((name) => keyParty(name, { kind: 'agency', name })));
  // an outlet before somebody who is described alike
  return new Map([...listUnnamed(facts), ...agencies, ...outlets]);
}

function listUnnamed(facts: Fact[]): [string, Party][] {
  const called = facts
    .flatMap(listSpokenVoices)
    .flatMap(({ speaker }) => ('called' in speaker ? describeSpeaker(speaker.called) : []));
  const keyed = called.flatMap((speaker) =>
    listDescriptions(speaker).map((key): [string, SpeakerName] => [key, speaker]),
  );
  return [...groupEntries(keyed)].map(([key, speakers]) => {
    const [{ name, en, plural } = { name: key, en: key, plural: false }] = speakers;
    const descriptions = [...new Set(speakers.map((speaker) => speaker.name))];
    return [key, { kind: 'unnamed', name: { id: null, de: name, en, plural }, descriptions }];
  });
}

// "Kritiker des Tesla-Chefs" are asked for as "Kritiker", "Washington-Insider" as "Insider"
function listDescriptions({ name, en, dative }: SpeakerName): string[] {
  const cutTail = (text: string) => text.replace(/ (?:des|der|von|of|in) .*$/u, '').replace(/[:*_/]?innen$/u, '');
  const cutHead = (text: string) => text.replace(/^\p{Lu}\p{L}+[- ](?=\p{L}+$)/u, '');
  const forms = [name, en, dative].flatMap((text) => [text, cutTail(text), cutHead(text), `${cutTail(text)}n`]);
  return [...new Set(forms.map((form) => splitFoldedWords(form).join(' ')))].filter((form) => form !== '');
}

function keyParty(name: string, party: Party): [string, Party] {
  return [splitFoldedWords(name).join(' '), party];
}
