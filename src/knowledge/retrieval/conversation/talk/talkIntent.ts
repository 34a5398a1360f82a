/** What a line is in which no question remains: a greeting, thanks, an order, a question about the bot. The one place that tells. */
import { lazy } from '../../../../util/lazy.js';
import type { Entity } from '../../../facts/schema.js';
import { findTerm } from '../../../search/lexicon.js';
import { isSmallWord } from '../../../text/functionWords.js';
import { splitWords, type Word } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isAskingWord } from '../words/interrogatives.js';
import { asksOfBot, findPersonal, type TalkNames, type TalkWords } from './ofBot.js';
import { isOrderToBot, isPlainOrder } from './orders.js';
import { dayWords, isTalkKey, type TalkIntent, talkCompanions, talkKeys } from './talkKeys.js';
import { findTalkPhrase } from './talkPhrases.js';

const maxTalkWords = 12;
/** An order may describe what it wants. */
const maxOrderWords = 40;

/** Null where a question may remain. */
export function readTalkIntent(typed: string, facts: FactIndex, story: Entity | null): TalkIntent | null {
  const words = splitWords(typed);
  if (words.length === 0 || words.length > maxOrderWords) return null;
  const texts = words.map(({ text }) => shortenLetters(text));
  const phrase = words.length <= maxTalkWords ? findTalkPhrase(texts) : null;
  if (phrase) return phrase;
  if (isPlainOrder(texts.join(' '))) return 'chatter';
  const { de, en } = facts.index.lexicons;
  const isKnown = (word: string) => [de, en].some((lexicon) => findTerm(lexicon, word) !== undefined);
  // who is named costs more than all else here, and most lines are no talk whoever is named
  const findNamed = lazy(() => findNames(words, { facts, story, isKnown }));
  const intent = readIntent({ words, texts, isAsked: typed.includes('?'), findNamed, isKnown });
  return intent !== null && !findNamed().others ? intent : null;
}

function readIntent(line: TalkWords): TalkIntent | null {
  const { texts, findNamed } = line;
  if (isOrderToBot(texts.join(' ')) && findNamed().ofStory.size === 0) return 'chatter';
  if (texts.length > maxTalkWords) return null;
  return findInsult(line) ?? (asksOfBot(texts) ? 'about' : (findKeyIntent(line) ?? findPersonal(line)));
}

/** "helloooo" is "hello", and so is what ends with two: "heyy". */
function shortenLetters(word: string): string {
  if (!hasDoubled(word)) return word;
  const short = word.replace(/(.)\1{2,}/gu, '$1');
  const single = short.replace(/(.)\1$/u, '$1');
  return isTalkKey(single) && !isTalkKey(short) ? single : short;
}

function hasDoubled(word: string): boolean {
  for (let place = 1; place < word.length; place += 1) if (word[place] === word[place - 1]) return true;
  return false;
}

function findNames(
  words: readonly Word[],
  { facts, story, isKnown }: { facts: FactIndex; story: Entity | null; isKnown: (word: string) => boolean },
): TalkNames {
  // "latest news" names no broadcaster
  const isSpoken = (named: readonly string[]) => !named.every(isTalkKey);
  const aliases = facts
    .findEntities([...words], isKnown)
    .filter(({ matchKind, words: named }) => matchKind === 'alias' && isSpoken(named));
  const others = facts.findParties([...words]).length > 0 || aliases.some(({ entity }) => entity !== story);
  return { others, ofStory: new Set(aliases.flatMap((alias) => alias.words)) };
}

/** Dialects have words that no list has. */
const maxStrangeWords: Partial<Record<TalkIntent, number>> = { hello: 4, thanks: 4, bye: 4, insult: 4, chatter: 4 };
const maxStrangeOfNews = 2;
const maxStrangeAsked = 1;
/** "Neues aus der Ukraine", "help with my homework": of something else. */
const ofSomethingPattern =
  /^(?:aus|von|vom|zu|zum|zur|uber|bei|beim|in|im|about|from|on|of|regarding|with|mit|for|fur)$/;

// nobody is named but the story, and no word is one of its articles'
function isOnlyTalk(line: TalkWords, intent: TalkIntent): boolean {
  const { texts, isKnown, isAsked } = line;
  const strange = texts.flatMap((word, index) => (isTalkWord(word, line) ? [] : [index]));
  if (strange.some((index) => isKnown(texts[index] ?? ''))) return false;
  const max = maxStrangeWords[intent] ?? maxStrangeOfNews;
  if (intent === 'latest' || intent === 'help')
    return strange.length <= max && !strange.some((at) => isSubject(texts, at));
  return strange.length <= (isAsked ? Math.min(max, maxStrangeAsked) : max);
}

function isSubject(texts: readonly string[], index: number): boolean {
  return texts.slice(0, index).some((word) => ofSomethingPattern.test(word));
}

function isTalkWord(word: string, { findNamed }: TalkWords): boolean {
  if (talkCompanions.has(word) || dayWords.has(word) || isTalkKey(word) || isSmallWord(word)) return true;
  return findNamed().ofStory.has(word);
}

function findKeyIntent(line: TalkWords): TalkIntent | null {
  const { texts } = line;
  if (!texts.some(isTalkSign)) return null;
  const asks = texts.some((word) => isAskingWord(word) && !/^(?:was|whats?|wos)$/.test(word));
  if (asks) return null;
  const found = texts.join(' ').includes('tl dr')
    ? 'summary'
    : (talkKeys.find(([intent, keys]) => intent !== 'insult' && texts.some((word) => keys.has(word)))?.[0] ??
      findDayIntent(texts));
  return found !== null && isOnlyTalk(line, found) ? found : null;
}

// a key, a time of day or "tl;dr"
function isTalkSign(word: string): boolean {
  return isTalkKey(word) || dayWords.has(word) || word === 'tl';
}

function findDayIntent(texts: readonly string[]): TalkIntent | null {
  const index = texts.findIndex(
    (word, at) => dayWords.has(word) && (at === 0 || /^(?:g[uo]\w*|schon\w*|nice|n)$/.test(texts[at - 1] ?? '')),
  );
  return dayWords.get(texts[index] ?? '') ?? null;
}

// said to the bot, or to nobody: "how bad was the hurricane" is a question
function findInsult(line: TalkWords): TalkIntent | null {
  const { texts } = line;
  const keys = talkKeys.find(([intent]) => intent === 'insult')?.[1];
  if (!texts.some((word) => keys?.has(word) || isCompoundInsult(word))) return null;
  const isAddressed = texts.some((word) => /^(?:du|dich|dir|di|dein\w*|you|your|u|ur|bot|ihr)$/.test(word));
  const asks = texts.some((word, index) => isAskingWord(word) && !/^(?:a|an|fur)$/.test(texts[index + 1] ?? ''));
  return (isAddressed || !asks) && isOnlyTalk(line, 'insult') ? 'insult' : null;
}

// "blechtrottel"
function isCompoundInsult(word: string): boolean {
  return /.{3}(?:trottel|depp|idiot|arsch|kopf|heini)$/.test(word);
}
