/** Whose words a question wants: "Was sagte Altman über Musk?" wants Altman's, "laut Musk" Musk's. */
import type { Entity } from '../schema.js';
import type { Word } from '../search/words.js';
import type { AskedEntity } from './entityFinder.js';

const saying = new Set(
  `sagt sagte sagten sagen gesagt meint meinte gemeint schreibt schrieb geschrieben behauptet behauptete antwortet antwortete
  geantwortet ausserte geaussert spottete gespottet twitterte getwittert postete gepostet zitat zitate aussert
  say says said saying write wrote written claim claims claimed tweet tweeted reply replied respond responded comment comments
  commented quote quotes state stated think thinks`.split(/\s+/),
);
const accordingTo = new Set(['laut', 'according', 'zufolge']);
const aboutWords = new Set(
  'uber zu zum zur an gegen mit von vom about on to toward towards regarding against with of auf for fur'.split(' '),
);

/** The first person named as the one who speaks; null where the question wants nobody's words in particular. */
export function speakerAsked(words: Word[], entities: AskedEntity[]): Entity | null {
  const people = entities.filter(({ entity }) => entity.kind === 'person');
  const source = people.find(({ from }) => [1, 2].some((back) => accordingTo.has(words[from - back]?.text ?? '')));
  if (source) return source.entity;
  if (!words.some(({ text }) => saying.has(text))) return null;
  if (words.some(({ text }) => text === 'wer' || text === 'who')) return null;
  return people.find(({ from }) => !aboutWords.has(words[from - 1]?.text ?? ''))?.entity ?? null;
}

/** Words of saying hold a question together; they are no content to be found in a quote. */
export function isSayingWord(word: string): boolean {
  return saying.has(word) || accordingTo.has(word);
}
