/** Whoever may be asked for words: somebody with a name, an outlet, somebody who is only described, a news agency. */
import { createSpan } from '../../util/spans.js';
import { splitFoldedWords } from '../text/words.js';
import { type Base, sourceOf } from './base.js';
import type { Entity, Fact, SpokenVoice } from './schema.js';
import { describeSpeaker } from './speakerName.js';
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
  /** `name` is the German description, `en` the English one. */
  | { kind: 'unnamed'; name: string; en: string; plural: boolean }
  | { kind: 'agency'; name: string };

export function nameParty(party: Party): PartyName {
  switch (party.kind) {
    case 'entity': {
      const { id, name, en = name } = party.entity;
      return { id, de: name, en, plural: false };
    }
    case 'unnamed':
      return { id: null, de: party.name, en: party.en, plural: party.plural };
    case 'outlet':
    case 'agency':
      return { id: null, de: party.name, en: party.name, plural: false };
    default:
      return party satisfies never;
  }
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
      return voices.filter(({ speaker }) => 'called' in speaker && speaker.called.de === party.name);
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

export function isOfOutlet(name: string, fact: Fact, base: Pick<Base, 'source'>): boolean {
  return sourceOf(fact, base).outlet.is === name;
}

function hasOwnWords(fact: Fact): boolean {
  return !fact.voices || countOwners(fact, [createSpan(0, fact.quote)], 'quote').has(null);
}

/** Those whom no entity stands for, by the words that they are asked for with, folded and with blanks between. */
export function listPartyNames({ sources, facts }: Base): Map<string, Party> {
  const outlets = sources.flatMap(({ outlet, relays }) =>
    [outlet.is, ...(relays ? [relays.outlet] : [])].map((name) => ({
      name,
      party: { kind: 'outlet' as const, name: outlet.is },
    })),
  );
  const agencies = sources.flatMap(({ agencies }) =>
    agencies.map((name) => ({ name, party: { kind: 'agency' as const, name } })),
  );
  const unnamed = facts.flatMap((fact) =>
    listSpokenVoices(fact).flatMap(({ speaker }) => {
      if (!('called' in speaker)) return [];
      const { name, en, dative, plural } = describeSpeaker(speaker.called);
      return [name, dative, en, ...listHeads(name), ...listHeads(en)].map((each) => ({
        name: each,
        party: { kind: 'unnamed' as const, name, en, plural },
      }));
    }),
  );
  // an outlet before somebody described alike
  return new Map(
    [...unnamed, ...agencies, ...outlets].map(({ name, party }) => [splitFoldedWords(name).join(' '), party]),
  );
}

// "Kritiker des Tesla-Chefs" are asked for as "Kritiker", "Insider:innen" as "Insider"
function listHeads(description: string): string[] {
  const head = description.replace(/[:*_/]?innen$/u, '').replace(/ (?:des|der|von|of|in) .*$/u, '');
  return head === description ? [] : [head];
}
