/** What a fact says that is the contrary of what a question takes for granted: "eingestellt" against "wird fortgesetzt". */
import { type ConceptLexicon, reachAll } from '../../lexicon/lexicon.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import type { IndexedFact } from '../index/factIndex.js';
import type { Reading } from './reading.js';

export type OppositeFinder = (indexed: IndexedFact) => ConceptMention | null;

const findNothing: OppositeFinder = () => null;

/** Returns what finds the first thing of the question whose contrary a fact says, and which it does not say itself. */
export function createOppositeFinder(reading: Reading, lexicon: ConceptLexicon): OppositeFinder {
  if (!takesForGranted(reading)) return findNothing;
  const { mentions } = reading;
  const denied = mentions.flatMap((mention) => {
    if (isDirected(mention.concept, lexicon)) return [];
    const contraries = listContraries(mention.concept, lexicon);
    return contraries.length === 0 ? [] : [{ mention, contraries }];
  });
  if (denied.length === 0) return findNothing;
  return ({ listConcepts, listSaidConcepts }) => {
    const isDenied = (contraries: number[]) => contraries.some((concept) => listSaidConcepts().has(concept));
    const says = (concept: number) => lexicon.related[concept]?.some((each) => listConcepts().has(each)) === true;
    return denied.find(({ mention, contraries }) => isDenied(contraries) && !says(mention.concept))?.mention ?? null;
  };
}

/** What a question that takes something for granted may be contradicted by, at the same places. */
export function listContraryMentions(reading: Reading, lexicon: ConceptLexicon): ConceptMention[] {
  if (!takesForGranted(reading)) return [];
  return reading.mentions.flatMap((mention) =>
    listContraries(mention.concept, lexicon).map((concept) => ({ ...mention, concept, strict: false })),
  );
}

// whoever praises one may criticise another: where something is done to somebody, the contrary is too easily said of others
function isDirected(concept: number, { concepts, related }: ConceptLexicon): boolean {
  return related[concept]?.some((each) => concepts[each]?.kind === 'relation') === true;
}

// who asks when, why or how much may ask so of either
function takesForGranted({ mood, isNegative }: Reading): boolean {
  return !isNegative && (mood === 'yes-no' || mood === 'statement');
}

// what contradicts a wider concept contradicts the narrower one: what is cancelled does not go on
function listContraries(concept: number, { concepts, related }: ConceptLexicon): number[] {
  const findNumber = (id: string) => concepts.findIndex((each) => each.id === id);
  const wider = reachAll(concept, (from) => concepts[from]?.broader.map(findNumber) ?? []);
  const opposites = wider.flatMap((each) => concepts[each]?.opposite ?? []).map(findNumber);
  return opposites.flatMap((each) => related[each] ?? []);
}
