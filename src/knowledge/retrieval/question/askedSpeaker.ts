/** Whose words a question wants: "Was sagte Altman über Musk?" wants Altman's, "laut Musk" Musk's. */

import { namesOf } from '../../facts/names.js';
import type { Entity } from '../../facts/schema.js';
import { fold, type Word } from '../../text/words.js';
import type { AskedEntity } from './entityFinder.js';

const saying = new Set(
  `sagt sagte sagten sagen gesagt meint meinte gemeint schreibt schrieb geschrieben behauptet behauptete antwortet antwortete
  geantwortet ausserte geaussert spottete gespottet twitterte getwittert postete gepostet zitat zitate aussert
  say says said saying write wrote written claim claims claimed tweet tweeted reply replied respond responded comment comments
  commented quote quotes state stated think thinks`.split(/\s+/),
);
/** Folded, in either language. */
export const sayingWords: readonly string[] = [...saying];

const accordingTo = new Set(['laut', 'according', 'zufolge']);
const aboutWords = new Set(
  'uber zu zum zur an gegen mit von vom about on to toward towards regarding against with of auf for fur'.split(' '),
);

/** What asks for words; "Hat Musk geantwortet?" asks whether, and "Wer sagte …?" for whom. */
const wantsWords = /^(?:was|wie|welche[mnrs]?|what|how|which|zitate?n?|aussagen?|worten?|quotes?|statements?|words)$/;

/** "Zitat von Altman": after these, "von" tells whose words they are and not what about. */
const sayings = new Set(
  'zitat zitate zitaten aussage aussagen worte quote quotes statement statements words'.split(' '),
);

/** The one named as speaking, where it is a person; null where the question wants nobody's words in particular. */
export function speakerAsked(words: Word[], entities: AskedEntity[]): Entity | null {
  const named = entities.filter((each) => !isOwner(each, words));
  const source = named.find(({ from }) => [1, 2].some((back) => accordingTo.has(words[from - back]?.text ?? '')));
  if (source) return personIn(source);
  if (!words.some(({ text }) => saying.has(text))) return null;
  if (!words.some(({ text }) => wantsWords.test(text))) return null;
  return personIn(named.find(({ from }) => !isAbout(words, from)));
}

function personIn(named: AskedEntity | undefined): Entity | null {
  return named?.entity.kind === 'person' ? named.entity : null;
}

function isAbout(words: Word[], from: number): boolean {
  return aboutWords.has(words[from - 1]?.text ?? '') && !sayings.has(words[from - 2]?.text ?? '');
}

// "Trumps Sprecherin", "Musk's comments": the word after it is meant
function isOwner({ entity, words: named, to }: AskedEntity, words: Word[]): boolean {
  const last = named.at(-1) ?? '';
  const written = namesOf(entity).some((name) => fold(name).endsWith(last));
  return to < words.length && ((last.endsWith('s') && !written) || words[to]?.text === 's');
}

/** Words of saying hold a question together; they are no content to be found in a quote. */
export function isSayingWord(word: string): boolean {
  return saying.has(word) || accordingTo.has(word);
}
