/** Whom "er" or "sie" means: the one fitting person of the sentence before, or nobody. */
import type { Entity } from '../../knowledge/facts/schema.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { isOblique } from '../grammar/clause.js';
import type { NameToken } from '../grammar/token.js';
import { type Gender, inferGender } from '../lexicon/givenNames.js';
import type { Attribution, ShownEntity } from './attribution.js';
import { isResolved } from './roleNames.js';

const maxPronounSteps = 3;

/** What is known of the sentences before the one that has the pronoun. */
export interface SpeakerContext {
  sentences: AnalysedSentence[];
  attributions: Attribution[];
}

export function resolvePronoun(gender: Gender, index: number, context: SpeakerContext): ShownEntity | null {
  return searchBack(gender, index, { ...context, stepsLeft: maxPronounSteps });
}

function searchBack(
  gender: Gender,
  index: number,
  context: SpeakerContext & { stepsLeft: number },
): ShownEntity | null {
  const [sentence, before] = [context.sentences[index], index - 1];
  if (!sentence?.follows || context.stepsLeft === 0) return null;
  const speaker = context.attributions[before]?.speaker ?? null;
  if (isAllQuoted(context.sentences[before] as AnalysedSentence) && !speaker)
    return searchBack(gender, before, context);
  const persons = findPersons(context.sentences, before, gender);
  if (speaker && inferGender(speaker.entity) === gender && isClear(speaker, persons, before)) return speaker;
  if (persons.length === 0 && opensWithPronoun(context.sentences[before] as AnalysedSentence, gender))
    return searchBack(gender, before, { ...context, stepsLeft: context.stepsLeft - 1 });
  const [first, ...others] = persons;
  if (!first?.entity || inferGender(first.entity) !== gender || others.some(({ entity }) => entity !== first.entity))
    return null;
  return createShownEntity(first, context.sentences, before);
}

// who was named as the speaker goes on; who only went on speaking must be the only one named
function isClear(speaker: ShownEntity, persons: NameToken[], before: number): boolean {
  return speaker.sentenceIndex === before || persons.every(({ entity }) => entity === speaker.entity);
}

/** Those who may be meant: not in an oblique case, nor in a quotation, and not of the other sex. */
function findPersons(sentences: AnalysedSentence[], index: number, gender: Gender): NameToken[] {
  const { tokens } = sentences[index] as AnalysedSentence;
  return tokens.filter((token, place): token is NameToken => {
    if (token.kind !== 'name' || token.genitive || isOblique({ tokens, index: place })) return false;
    if (token.entity === null || (token.bare && !isResolved(token, sentences, index))) return true;
    return token.entity.kind === 'person' && [gender, null].includes(inferGender(token.entity));
  });
}

function opensWithPronoun({ plain }: AnalysedSentence, gender: Gender): boolean {
  return (gender === 'man' ? /(?<!\p{L})er(?!\p{L})/iu : /(?<!\p{L})sie(?!\p{L})/iu).test(plain.slice(0, 40));
}

// the name and the word behind it: "Musk zweifelt"
function createShownEntity(
  name: NameToken & { entity: Entity | null },
  sentences: AnalysedSentence[],
  index: number,
): ShownEntity | null {
  if (!name.entity || !isResolved(name, sentences, index)) return null;
  const { tokens, text } = sentences[index] as AnalysedSentence;
  const next = tokens[tokens.indexOf(name) + 1];
  const end = next?.kind === 'word' ? next.end : name.end;
  return { entity: name.entity, shownBy: text.slice(name.start, end), sentenceIndex: index };
}
