/** Whom a line that compares names: people, companies, outlets. */

import type { Party } from '../../../facts/voices/parties.js';
import type { Word } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isInRange, type WordRange } from '../../question/names/wordRange.js';

export interface NamedSide extends WordRange {
  party: Party;
}

/** "bild" is the newspaper, where something is compared. */
export function findNamed(words: readonly Word[], facts: FactIndex): NamedSide[] {
  const written = writeAsNames(words);
  const outlets = findNamedOutlets(words, facts);
  const entities = facts
    .findEntities(written, () => true)
    .map(({ entity, from, to }) => ({ party: { kind: 'entity' as const, entity }, from, to }))
    .filter(({ from }) => !isInRange(from, outlets));
  return [...outlets, ...entities].sort((a, b) => a.from - b.from);
}

export function findNamedOutlets(words: readonly Word[], facts: FactIndex): NamedSide[] {
  return facts.findParties(writeAsNames(words)).filter(({ party }) => party.kind === 'outlet');
}

function writeAsNames(words: readonly Word[]): Word[] {
  return words.map((word) => (word.raw.length < minNameLength ? word : { ...word, raw: capitalize(word.raw) }));
}

/** "x" is no name, "sam" may be one. */
const minNameLength = 3;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function mayBeSide(party: Party): boolean {
  return party.kind === 'outlet' || (party.kind === 'entity' && ['person', 'medium'].includes(party.entity.kind));
}
