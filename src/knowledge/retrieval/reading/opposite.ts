/** What a fact says that is the contrary of what a question takes for granted: "eingestellt" against "wird fortgesetzt". */
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import type { ConceptMention } from '../../lexicon/readConcepts.js';
import type { IndexedFact } from '../index/factIndex.js';
import { speaksOf } from './knownMiss.js';
import type { Reading } from './reading.js';

/** Something that a question takes for granted, and the numbers of the concepts that contradict it. */
interface Assumption {
  mention: ConceptMention;
  contraries: number[];
}

export interface Opposites {
  /** All that may contradict the question, at the places of what it contradicts. */
  mentions: ConceptMention[];
  /** The first thing of the question whose contrary a fact says, and which it does not say itself. */
  findDenied: (indexed: IndexedFact) => ConceptMention | null;
}

export function readOpposites(reading: Reading, lexicon: ConceptLexicon): Opposites {
  const assumed = takesForGranted(reading) ? reading.mentions.map((mention) => readAssumption(mention, lexicon)) : [];
  // whoever asks for a reason hardly doubts it: words that may mean something else are no doubt
  const isMeant = ({ mention }: Assumption) => mention.strict || !reading.asksWhy;
  const deniable = assumed.filter((each) => isMeant(each) && !isDirected(each.mention.concept, lexicon));
  return {
    mentions: assumed.flatMap(({ mention, contraries }) =>
      contraries.map((concept) => ({ ...mention, concept, strict: false })),
    ),
    findDenied: (indexed) => {
      const isDenied = ({ mention, contraries }: Assumption) =>
        contraries.some((concept) => indexed.listSaidConcepts().has(concept)) &&
        !speaksOf(mention.concept, indexed, lexicon);
      return deniable.find(isDenied)?.mention ?? null;
    },
  };
}

function readAssumption(mention: ConceptMention, lexicon: ConceptLexicon): Assumption {
  return { mention, contraries: lexicon.listContraries(mention.concept) };
}

// whoever praises one may criticise another: where something is done to somebody, the contrary is too easily said of others
function isDirected(concept: number, { concepts, related }: ConceptLexicon): boolean {
  return related[concept]?.some((each) => concepts[each]?.kind === 'relation') === true;
}

// who asks when, why or how much may ask so of either
function takesForGranted({ mood, isNegative }: Reading): boolean {
  return !isNegative && (mood === 'yes-no' || mood === 'statement');
}
