/** Questions for what somebody says of something, or how they react to it: what it is about is no event that is asked for. */
import type { Entity } from '../../facts/schema.js';
import { listPartyVoices } from '../../facts/voices/parties.js';
import { createWordTest } from '../../text/patterns/wordTest.js';
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import type { IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';

const isReaction = createWordTest(`
  reagier* reaktion* antwort* erwider* entgegn* kontert* konter replik stellungnahme
  react* reply replies replied respond* respons* answered comeback retort* rejoinder
`);
const isOpinion = createWordTest(
  'meinung ansicht haltung halt halten denkt findet opinion view stance thinks? thoughts',
);
const aboutWords = new Set('zu zum zur auf uber von to on about of'.split(' '));

/** Where the words begin that a saying or a reaction is about ("zu Musks Vorwürfen"); null where none is asked for. */
export function findTopicStart({ words }: Pick<Question, 'words'>): number | null {
  const says = words.findIndex(({ text }) => isWordOfSaying(text) || isReaction(text) || isOpinion(text));
  if (says < 0) return null;
  const isVerbAtEnd = says === words.length - 1;
  const about = words.findIndex(({ text }, place) => (isVerbAtEnd || place > says) && aboutWords.has(text));
  return about < 0 ? null : about;
}

/** Whose reaction is asked for: the first who is named, before that which it is a reaction to, or whose it is ("Altman's reply"). */
export function findReactor({ words, entities }: Pick<Question, 'words' | 'entities'>): Entity | null {
  const place = words.findIndex(({ text }) => isReaction(text));
  if (place < 0) return null;
  const [first] = entities;
  // "Hat Musk auf Altmans Antwort reagiert?": of two such words, the verb is asked for
  if (words.slice(place + 1).some(({ text }) => /^(?:reagiert|geantwortet)/u.test(text))) return first?.entity ?? null;
  const start = findTopicStart({ words });
  if (start !== null) return first && first.from < start ? first.entity : null;
  // "Altmans Antwort", "Altman's reply"
  return entities.find(({ to }) => to === place || (to === place - 1 && words[to]?.text === 's'))?.entity ?? null;
}

/** It is their word, or the sentence is about them first. */
export function tellsReaction(reactor: Entity, { fact, listNamedInQuote }: IndexedFact): boolean {
  return listPartyVoices({ kind: 'entity', entity: reactor }, fact).length > 0 || listNamedInQuote()[0] === reactor.id;
}
