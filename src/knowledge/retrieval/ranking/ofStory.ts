/** Whether a question that names nobody is about the story at all: else the nearest sentence is near to nothing. */
import { storyEntityId } from '../../facts/base.js';
import type { ConceptLexicon } from '../../lexicon/lexicon.js';
import { saysConcept } from '../reading/knownMiss.js';
import { isFound } from './confidence.js';
import type { FactHit, FactSearchResult } from './factHit.js';

/** Share of the question's weight in words that neither story nor lexicon knows. */
const maxUnknownShare = 0.4;
/** A short question, of which so much is missing. */
const short = { words: 4, coverage: 0.6 };

export function isOfStory(best: FactHit, result: FactSearchResult, lexicon: ConceptLexicon): boolean {
  const { question, reading, words, hits } = result;
  const namesOther = question.entities.some(({ entity }) => entity.id !== storyEntityId);
  if (namesOther || question.parties.length > 0 || isFound(best)) return true;
  if (best.miss?.kind === 'country') return question.entities.length > 0;
  const namesNobody = question.entities.length === 0;
  if (namesNobody && best.features.unknown >= maxUnknownShare) return false;
  if (words.length > short.words || best.coverage > short.coverage) return true;
  const asked = reading.asked.filter(({ concept }) => namesNobody || concept.kind === 'thing');
  return asked.every((each) => hits.some(({ indexed }) => saysConcept(each, indexed, lexicon)));
}
