/** Whether a fact tells of something as done, and not as planned, announced or wished for. */
import type { ConceptLexicon } from '../../../lexicon/lexicon.js';
import { readConcepts } from '../../../lexicon/readConcepts.js';
import { listHappenings } from '../../../lexicon/saying.js';
import { splitFoldedWords } from '../../../text/words.js';
import type { IndexedFact } from '../../index/factIndex.js';
import type { Reading } from '../reading.js';
import type { AskedContext } from './askedContext.js';

const donePattern = /^\W*(?:did|has|have|hat|haben|wurden?)(?!\p{L})/u;
/** Then the plan itself is asked for. */
const planPattern =
  /(?<!\p{L})(?:angekünd|ankünd|verspr|aussicht|plan|geplan|woll|will|soll|zuge|versich|announc|promis|pledg|vow|want|would|intend|expect|going to|sag|say|said|erklär|schätz|estimat)/u;
const announcingPattern =
  /(?<!\p{L})(?:verkünd\p{L}*|angekündigt|kündigte\p{L}*|versprach\p{L}*|versprochen|zugesagt)(?!\p{L})/u;

/** "habe die Kontrolle an sich reißen wollen". */
const wishingPattern = /\p{L}en (?:wollen|wolle|wollte\p{L}*)(?!\p{L})/u;

// "Did Musk save two trillion?": that it is planned or announced does not say that it was done; nor does an invitation to it
export function isOnlyPlanned({ question: { lower }, reading, facts }: AskedContext, { fact }: IndexedFact): boolean {
  if (!donePattern.test(lower) || planPattern.test(lower)) return false;
  if (fact.status?.is === 'planned' || fact.status?.is === 'announced') return true;
  return (
    announcingPattern.test(fact.quote) ||
    wishingPattern.test(fact.quote) ||
    isOnlyInfinitive(reading, fact.quote, facts.readLexicon())
  );
}

const wovenPattern =
  /^(?:ab|an|auf|aus|bei|ein|fort|her|hin|los|mit|nach|vor|weg|weiter|wieder|zu|zuruck|zusammen)zu\p{L}+en$/u;

// "lud ihn ein, die Baustelle zu besichtigen"
function isOnlyInfinitive({ asked }: Reading, quote: string, lexicon: ConceptLexicon): boolean {
  const says = listHappenings(asked, lexicon);
  if (says.size === 0) return false;
  const words = splitFoldedWords(quote);
  const verbs = readConcepts(words, 'de', lexicon).filter(({ concept }) => says.has(concept));
  return verbs.length > 0 && verbs.every(({ to }) => words[to - 2] === 'zu' || wovenPattern.test(words[to - 1] ?? ''));
}
