/** Whose words a question wants: "Was sagte Altman über Musk?" wants Altman's, "laut Musk" Musk's. */

import { listNames } from '../../facts/names.js';
import type { Entity } from '../../facts/schema.js';
import { isAccordingTo, isWordOfSaying } from '../../text/sayingWords.js';
import { fold, type Word } from '../../text/words.js';
import type { QueryEntity } from './names/entityFinder.js';

const aboutWords = new Set(
  'uber zu zum zur an gegen mit von vom about on to toward towards regarding against with of auf for fur'.split(' '),
);

/** What asks for words; "Hat Musk geantwortet?" asks whether, and "Wer sagte …?" for whom. */
const quoteRequestPattern =
  /^(?:was|wie|welche[mnrs]?|what|how|which|zitate?n?|aussagen?|worten?|quotes?|statements?|words)$/;

/** "Zitat von Altman": after these, "von" says whose words they are, not what they are about. */
const quoteNouns = new Set(
  'zitat zitate zitaten aussage aussagen worte quote quotes statement statements words'.split(' '),
);

/** The one named as speaking, where it is a person; null where the question wants nobody's words in particular. */
export function findAskedSpeaker(words: Word[], entities: QueryEntity[]): Entity | null {
  const candidates = entities.filter((each) => !isOwner(each, words));
  const source = candidates.find(({ from }) => [1, 2].some((back) => isAccordingTo(words[from - back]?.text ?? '')));
  if (source) return choosePerson(source);
  if (!words.some(({ text }) => isWordOfSaying(text))) return null;
  if (!words.some(({ text }) => quoteRequestPattern.test(text))) return null;
  return choosePerson(candidates.find(({ from }) => !isAbout(words, from)));
}

function choosePerson(queryEntity: QueryEntity | undefined): Entity | null {
  return queryEntity?.entity.kind === 'person' ? queryEntity.entity : null;
}

function isAbout(words: Word[], from: number): boolean {
  return aboutWords.has(words[from - 1]?.text ?? '') && !quoteNouns.has(words[from - 2]?.text ?? '');
}

// "Trumps Sprecherin", "Musk's comments": the word after it is meant
function isOwner({ entity, words: nameWords, to }: QueryEntity, words: Word[]): boolean {
  const last = nameWords.at(-1) ?? '';
  const written = listNames(entity).some((name) => fold(name).endsWith(last));
  return to < words.length && ((last.endsWith('s') && !written) || words[to]?.text === 's');
}
