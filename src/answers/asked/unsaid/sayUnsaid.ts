/** The line over the nearest sentences that says what none of them does: where it may be false, it says less, or nothing. */
import type { FactIndex } from '../../../knowledge/retrieval/index/factIndex.js';
import type { FactHit, FactSearchResult } from '../../../knowledge/retrieval/ranking/factHit.js';
import type { KnownMiss } from '../../../knowledge/retrieval/reading/knownMiss.js';
import { tellsReaction } from '../../../knowledge/retrieval/reading/reactions.js';
import type { AskedConcept } from '../../../knowledge/retrieval/reading/reading.js';
import { isLightWord } from '../../../knowledge/text/typed/lightWords.js';
import type { Bilingual } from '../../reason.js';
import { describeMiss, otherWayRound } from './unsaid.js';
import { exactlyThat } from './unsaidCondition.js';

/** A sentence that is this likely to answer may say what is missing in words that nothing knows. */
const maxConfidence = { vague: 0.4, named: 0.57 };
/** The sentence has all that is asked, done by the other. */
const minTurned = 0.87;
/** Of a large base, as many as are soon read. */
const maxReadFacts = 300;

/** Null where the first of the sentences lacks nothing, or what it lacks may well be said. */
export function sayUnsaid(near: FactHit[], result: FactSearchResult, facts: FactIndex): Bilingual | null {
  const [best] = near;
  if (best && best.miss === null && result.doubt === 'roles' && best.confidence >= minTurned) return otherWayRound;
  if (!best?.miss || near.some(saysAsked) || mayBeTold(best.miss, result, facts)) return null;
  const line = describeSafely(best.miss, result, facts);
  // "First they asked for it" counts nothing
  const isVague = line === exactlyThat || (best.miss.kind === 'condition' && best.miss.condition.kind === 'ordinal');
  return isSure(best.miss) || best.confidence < maxConfidence[isVague ? 'vague' : 'named'] ? line : null;
}

/** Nothing is known to be missing in it. */
export function saysAsked({ miss, features }: FactHit): boolean {
  return miss === null && features.missingEntities === 0 && features.lacksAnswerType === 0;
}

// by names alone, and not by words that may mean more
function isSure({ kind }: KnownMiss): boolean {
  return kind === 'roles' || kind === 'country';
}

function describeSafely(miss: KnownMiss, result: FactSearchResult, facts: FactIndex): Bilingual {
  if (miss.kind === 'concept' && asksBeside(miss.asked, result)) return exactlyThat;
  return describeMiss(miss, result.reading, facts.base);
}

// "What did Musk's villa cost?" does not ask what Musk costs
function asksBeside({ words: own, alike }: AskedConcept, { words, reading }: FactSearchResult): boolean {
  const same = reading.asked.filter(({ number }) => alike.includes(number)).flatMap((each) => each.words);
  const asked = new Set([...own, ...same]);
  return words.some(({ queryWord: { word }, entity, numeric }) => {
    return (
      entity === null && !numeric && !asked.has(word.text) && !isLightWord(word.text) && !idlePattern.test(word.text)
    );
  });
}

/** What kind of thing is asked for, when, and that somebody has it: they change nothing of what is asked. */
const idlePattern =
  /^(?:stadt|ort|land|jahr\w*|name\w*|heiss\w*|datum|person|city|town|country|years?|called|location|date|today|heute|currently|aktuell\w*|derzeit\w*|weltweit|worldwide|zahlt?|zahlen|verbrauch\w*|betragt|pays?|consumes?|genau|exact\w*|already|bereits|eigentlich|inzwischen)$/u;

// another sentence tells of it, though perhaps not what is asked
function mayBeTold(miss: KnownMiss, result: FactSearchResult, facts: FactIndex): boolean {
  if (miss.kind === 'concept') return isToldOf(miss.asked, result, facts);
  return miss.kind === 'reaction' && result.hits.some(({ indexed }) => tellsReaction(miss.of, indexed));
}

function isToldOf({ number, concept }: AskedConcept, { reading: { of } }: FactSearchResult, facts: FactIndex): boolean {
  if (of === null || concept.kind === 'attribute') return false;
  const ofAsked = new Set(facts.base.listEntityFacts(of.id).slice(0, maxReadFacts));
  const says = facts.readLexicon().related[number] ?? [];
  return facts.base.facts.some((fact, sentence) => {
    const said = ofAsked.has(fact) ? facts.readFact(sentence)?.listSaidConcepts() : undefined;
    return said !== undefined && says.some((each) => said.has(each));
  });
}
