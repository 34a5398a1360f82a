/** What is asked of the bot itself: what it is, who made it, and what one asks of a person. */
import { isSmallWord } from '../../../text/functionWords.js';
import type { Word } from '../../../text/words.js';
import { isAskingWord } from '../words/interrogatives.js';
import {
  addresses,
  beings,
  isTalkKey,
  makings,
  personalWords,
  pointers,
  qualities,
  type TalkIntent,
  talkCompanions,
} from './talkKeys.js';

export interface TalkWords {
  words: readonly Word[];
  /** Folded, "helloooo" as "hello". */
  texts: readonly string[];
  isAsked: boolean;
  /** Somebody of the articles is named, or their outlets. */
  findNamed: () => TalkNames;
  isKnown: (word: string) => boolean;
}

export interface TalkNames {
  others: boolean;
  /** Words of the story's own name. */
  ofStory: ReadonlySet<string>;
}

const maxStrangeOfBot = 1;

/** "bist du chatgpt", "who made you", "am i talking to a human": it, and what it may be or who made it. */
export function asksOfBot(words: readonly string[]): boolean {
  if (hasMoreStrange(maxStrangeOfBot, words)) return false;
  if (takesForBeing(words)) return true;
  return (
    words.some((word) => makings.has(word)) &&
    words.some((word) => /^(?:du|dich|dir|di|you|u|euch|bot|hier)$/.test(word)) &&
    /^(?:wer|who|von|by|wem)$/.test(words[0] ?? '')
  );
}

// most lines have two such words at their beginning
function hasMoreStrange(max: number, words: readonly string[]): boolean {
  let strange = 0;
  for (const word of words) {
    if (!isSaidOfBot(word)) strange += 1;
    if (strange > max) return true;
  }
  return false;
}

const botWords: ReadonlySet<string> = new Set([...addresses, ...beings, ...makings, ...talkCompanions]);

function isSaidOfBot(word: string): boolean {
  return botWords.has(word) || isTalkKey(word) || isSmallWord(word) || isAskingWord(word);
}

// "is this a bot?", but of "is it real?" the story is what is meant
function takesForBeing(words: readonly string[]): boolean {
  const being = words.find((word) => beings.has(word));
  if (being === undefined) return false;
  const isQuality = words.every((word) => !beings.has(word) || qualities.has(word));
  const isAddress = (word: string) => addresses.has(word) && !(isQuality && pointers.has(word));
  return words.length === 1 || words.some((word) => word !== being && isAddress(word));
}

/** "do you ever sleep": spoken to as a person is, and nothing that an article has. */
export function findPersonal({ words, texts, isKnown, findNamed }: TalkWords): TalkIntent | null {
  const isFormal = words.some(({ raw }, index) => index > 0 && /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/u.test(raw));
  const isAddressed =
    isFormal || texts.some((word) => /^(?:du|dich|dir|dein\w*|eu(?:ch|er|re)|you|yours?|u|ya)$/.test(word));
  if (!isAddressed || !texts.some((word) => personalWords.has(word))) return null;
  const isSmall = (word: string) => personalWords.has(word) || talkCompanions.has(word) || isSmallWord(word);
  const isOfStory = texts.some((word) => !isSmall(word) && isKnown(word)) || findNamed().ofStory.size > 0;
  return isOfStory ? null : 'chatter';
}
