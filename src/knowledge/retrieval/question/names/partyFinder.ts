/** Outlets, agencies and those whom a source only describes, where a question names them. */
import type { Base } from '../../../facts/base.js';
import { listPartyNames, type Party } from '../../../facts/voices/parties.js';
import type { Word } from '../../../text/words.js';
import { createNameLengthFinder } from './entityFinder.js';

/** `from` and `to` count words of the question. */
export interface NamedParty {
  party: Party;
  from: number;
  to: number;
  /** The folded words of the question that name it. */
  words: string[];
}

export type PartyFinder = (words: Word[]) => NamedParty[];

export function createPartyFinder(base: Base): PartyFinder {
  const parties = listPartyNames(base);
  const findMaxLength = createNameLengthFinder(new Set(parties.keys()));
  return (words) => words.flatMap((_, from) => findPartyAt(words, from, { parties, findMaxLength }) ?? []);
}

interface Lookups {
  parties: ReadonlyMap<string, Party>;
  findMaxLength: (first: string) => number;
}

// the longest name that begins at the word
function findPartyAt(words: Word[], from: number, { parties, findMaxLength }: Lookups): NamedParty | null {
  for (let to = Math.min(words.length, from + findMaxLength(words[from]?.text ?? '')); to > from; to -= 1) {
    const nameWords = words.slice(from, to);
    const folded = nameWords.map(({ text }) => text);
    const party = parties.get(folded.join(' '));
    if (party && mayBeMeant(party, nameWords, words.slice(Math.max(0, from - 1), to + 1)))
      return { party, from, to, words: folded };
  }
  return null;
}

const picturePattern =
  /(?:^| )(?:das|dem|des|ein|eine[mns]|kein|welche[sm]|diese[sm]|vom|im|ins|am|aufs|zum|klares|anderes|ganze|neues?|foto|picture|a|an) bild(?: |$)|(?:^| )bild (?:von|zeigt|sieht|gemacht|machen|zu sehen|mit)(?: |$)/;

// "Bild" is a newspaper, and "bild" may be any picture
function mayBeMeant({ kind }: Party, [first]: Word[], around: Word[]): boolean {
  if (kind !== 'outlet' || first?.text !== 'bild' || /^\p{Lu}/u.test(first.raw)) return true;
  return !picturePattern.test(around.map(({ text }) => text).join(' '));
}
