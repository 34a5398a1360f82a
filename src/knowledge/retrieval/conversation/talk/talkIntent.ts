/** What a line is in which no question remains: a greeting, thanks, an order to sum up, a question about the bot. */
import type { Entity } from '../../../facts/schema.js';
import { findTerm } from '../../../search/lexicon.js';
import { isFunctionWord } from '../../../text/functionWords.js';
import { splitFoldedWords, splitWords } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isAskingWord } from '../interrogatives.js';
import { addresses, beings, makings, type TalkIntent, talkCompanions, talkKeys } from './talkKeys.js';

const maxTalkWords = 12;

const you =
  '(?:du|dich|dir|di|ihr|sie|you|u|ya|man|ich|i|one|we|wir|the bot|this bot|der bot|den bot|this|it|that|das|des|dies|es|this thing|das ding)';
/** How people ask what the bot can do: for folded words with one blank between. */
const helpPatterns = [
  `^(?:und |so |also |hey |hi |hallo )?(?:wie|how)(?: zum \\w+| the \\w+)? (?:geht|gehts|funktioniert|funktionierst|lauft|lauffts|bedient|bedien|benutzt|benutze|nutzt|nutze|verwendet|does|do|to|can|kann|fragt|frag|gebraucht|tuat|goht)(?: ${you})*(?: (?:hier|da|work|works|use|ask|fragen|benutzen|bedienen|verwenden|nutzen|denn|eigentlich|so|${you}))*$`,
  `^(?:und |so |also |hey )?(?:was|wos|what|wat)(?: (?:alles|all|else))? (?:kann|kannst|konnt|konnen|can|could|soll|sollte|do|does|darf|machst|macht|tust|tut|weisst|should|konnte|chan|chasch)(?: ${you})*(?: (?:alles|hier|da|so|denn|eigentlich|here|do|know|ask|fragen|fragn|frage|fragst|machen|tun|for me|fur mich|helfen|help|help with|with|answer|beantworten|sagen|tell me|tell|von|${you}))*$`,
  `^(?:wofur|wozu|what for|fur was)(?: (?:bist|ist|seid|are|is))?(?: ${you})*(?: (?:da|gut|good|hier|here|denn|eigentlich))*$`,
  `^what (?:are|is|s)(?: ${you})*(?: (?:good|here))? for$`,
  '^(?:was|what|welche|which|worum)(?: (?:fragen|questions|themen|topics|befehle|commands))(?: (?:kann|can|gibt|gibts|are|do|kennst|darf))(?: \\w+){0,4}$',
].map((source) => new RegExp(source));

const aboutPatterns = [
  `^(?:und |hey |hi |hallo |so |sag mal )?(?:wer|who|was|what|wos)(?: (?:zum|the) \\w+)? (?:bist|seid|are|r|is|isch|san)(?: (?:du|ihr|you|u|this bot|der bot|the bot|de bot))(?: (?:denn|eigentlich|genau|exactly|uberhaupt|even|anyway|so|fur einer|fur eine|fur ein \\w+))*$`,
  '^(?:wie heisst du|wie ist dein name|what is your name|whats your name|what s your name|your name|do you have a name|hast du (?:einen|nen) namen?)(?: (?:denn|eigentlich|bot))?$',
].map((source) => new RegExp(source));

/** Turns of a few words that no single one gives away. */
const phrasePatterns: readonly [intent: TalkIntent, pattern: RegExp][] = [
  [
    'hello',
    /^(?:(?:hallo|hi|hey|hello|na|yo|moin|servus|und) )*(?:wie gehts?(?: es)?(?: (?:dir|euch|ihnen|so|heute|denn))*|wie laufts?(?: so)?|how are (?:you|u|ya)(?: (?:doing|today))*|how s it going|hows it going|how do you do|was geht(?: ab)?|what s up|whats up|alles (?:klar|fit|gut)(?: bei (?:dir|euch))?|habe die ehre|na du|nice to meet you|freut mich)$/,
  ],
  [
    'bye',
    /^(?:(?:ok|okay|danke|thanks|so|na|dann|well|also|gut|alright) )*(?:bis (?:dann|bald|spater|morgen|nachher|die tage|dahin|zum nachsten mal|demnachst)|see (?:ya|you|u)(?: (?:later|soon|around|tomorrow))?|machs? s? ?gut|hau rein|schonen? (?:tag|abend|feierabend|wochenende|sonntag)(?: noch)?|have a (?:nice|good|great|lovely) \w+|(?:i m|im|i am|bin|ich bin|i bin)(?: \w+){0,2} (?:off|out|weg|raus|furt)|gotta (?:go|run|bounce|dash)|(?:ich )?(?:muss|mues|must)(?: \w+)? (?:los|weg|go)|take care|catch (?:you|ya)(?: later)?|schlaf gut|sleep (?:well|tight)|man sieht sich|auf wiedersehen|uf wiederluege)(?: \w+)?$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|super|cool|top|wow|ah) )*(?:good bot|guter bot|braver bot|brav|well done|gut gemacht|nice one|(?:good|great|nice) (?:job|work)|you are (?:great|awesome|the best)|du bist (?:super|toll|der beste|die beste|klasse)|that (?:helped|helps)|that was (?:very )?helpful|much obliged|you rock|love it|sehr hilfreich)(?: (?:mate|danke|thanks|bot|bro))?$/,
  ],
  [
    'latest',
    /^(?:und |so |hey |hi |hallo )?(?:(?:hat|tut|tat) sich (?:was|etwas|irgendwas|da was)?(?: \w+)? ?(?:getan|neues)?|(?:aktueller|letzter|neuester|neuster|jetziger) stand(?: der dinge)?|stand der dinge|what s happening|whats happening|what (?:has )?happened (?:lately|today|recently)|was ist (?:heute|gerade|jetzt) (?:los|passiert|geschehen)|bring mich auf (?:den neuesten )?stand)$/,
  ],
  [
    'summary',
    /^(?:(?:bitte|please|just|ok|so|can you|kannst du|give me|gib mir|gimme) )*(?:the |die |eine |a |ne )?(?:short version|kurze version|kurzversion|(?:main|key) points|bullet points|catch me up|fill me in|das wichtigste|wichtigste punkte|worum (?:geht|gehts)(?: es)?(?: (?:hier|da|denn|uberhaupt|eigentlich|das|bei der sache))*|what s (?:this|it|that|all this)(?: all)? about|what is (?:this|it|that)(?: all)? about|explain (?:it|this|everything|all)|erklar(?:e)?(?: mir)? (?:das|alles)|in (?:drei|3|zwei|2|ein paar|wenigen|a few|three|two) (?:satzen|worten|sentences|words))(?: (?:please|bitte|pls|kurz|quickly|in kurze))*$/,
  ],
  [
    'insult',
    /^(?:du |you |u )?(?:kannst (?:ja )?(?:gar )?(?:nix|nichts)|halts? (?:s )?maul|halt (?:die|dei) \w+|geh sterben|geh weg|leck mich(?: \w+)*|go to hell|f you|f u|shut up|get lost|drop dead|verschwinde|hau ab)(?: \w+)?$/,
  ],
];

/** "helloooo" is "hello". */
function shortenLetters(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1');
}

/** Null where a question may remain. */
export function readTalkIntent(line: string, facts: FactIndex, story: Entity | null): TalkIntent | null {
  const words = splitFoldedWords(line).map(shortenLetters);
  if (words.length === 0 || words.length > maxTalkWords) return null;
  const plain = words.join(' ');
  if (helpPatterns.some((pattern) => pattern.test(plain))) return 'help';
  if (aboutPatterns.some((pattern) => pattern.test(plain)) || asksOfBot(words)) return 'about';
  const phrase = phrasePatterns.find(([, pattern]) => pattern.test(plain));
  if (phrase) return phrase[0];
  const intent = findKeyIntent(words);
  return intent !== null && isOnlyTalk(line, intent, { facts, story }) ? intent : null;
}

interface StoryWords {
  facts: FactIndex;
  story: Entity | null;
}

const maxStrangeWords: Record<TalkIntent, number> = {
  hello: 4,
  thanks: 4,
  bye: 4,
  insult: 4,
  chatter: 4,
  help: 2,
  about: 2,
  latest: 2,
  summary: 2,
};

// nobody is named but the story, and no word is one of its articles'; dialects have words that no list has
function isOnlyTalk(line: string, intent: TalkIntent, { facts, story }: StoryWords): boolean {
  const { de, en } = facts.index.lexicons;
  const isKnown = (word: string) => [de, en].some((lexicon) => findTerm(lexicon, word) !== undefined);
  const words = splitWords(line);
  if (facts.findParties(words).length > 0) return false;
  const named = facts.findEntities(words, isKnown).filter(({ matchKind }) => matchKind === 'alias');
  if (named.some(({ entity }) => entity !== story)) return false;
  const ofStory = new Set(named.flatMap((name) => name.words));
  const strange = words
    .map(({ text }) => shortenLetters(text))
    .filter((word) => !(isTalkWord(word) || ofStory.has(word)));
  return !strange.some(isKnown) && strange.length <= maxStrangeWords[intent];
}

function findKeyIntent(words: string[]): TalkIntent | null {
  const asks = words.some((word) => isAskingWord(word) && !/^(?:was|what|wos)$/.test(word));
  const isCutShort = words.join(' ').includes('tl dr');
  const found = isCutShort
    ? 'summary'
    : (talkKeys.find(([, keys]) => words.some((word) => keys.has(word)))?.[0] ?? findCompoundInsult(words));
  return asks && found !== 'insult' ? null : found;
}

// "blechtrottel"
function findCompoundInsult(words: string[]): TalkIntent | null {
  return words.some((word) => /.{3}(?:trottel|depp|idiot|arsch|kopf|heini)$/.test(word)) ? 'insult' : null;
}

function isTalkWord(word: string): boolean {
  if (talkCompanions.has(word) || talkKeys.some(([, keys]) => keys.has(word))) return true;
  return isFunctionWord(word, 'de') || isFunctionWord(word, 'en');
}

const maxStrangeOfBot = 1;

// "bist du chatgpt", "who made you", "am i talking to a human": it, and what it may be or who made it
function asksOfBot(words: string[]): boolean {
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const isSmall = (word: string) =>
    addresses.has(word) || beings.has(word) || makings.has(word) || isTalkWord(word) || isAskingWord(word);
  if (words.filter((word) => !isSmall(word)).length > maxStrangeOfBot) return false;
  if (has(beings) && (has(addresses) || words.length === 1)) return true;
  return (
    has(makings) &&
    words.some((word) => /^(?:du|dich|dir|di|you|u|euch|bot|hier)$/.test(word)) &&
    /^(?:wer|who|von|by|wem)$/.test(words[0] ?? '')
  );
}

const prefixPattern =
  /^(?:(?:hallo|hallöchen|hi|hey|hello|moin(?: moin)?|servus|grüezi|griaß di|grüß (?:gott|dich)|tach|guten (?:tag|morgen|abend)|good (?:morning|evening|day|afternoon)|yo|howdy|cheers|danke(?:schön)?|thanks|thank you|thx|ok(?:ay)?)(?: (?:bot|leute|zusammen|there|all|everyone|du|dir|mate|bro))?[\s,.!]+)+(?=\S)/iu;

/** A greeting or thanks before a question says nothing of it. */
export function dropGreeting(line: string): string {
  return line.replace(prefixPattern, '');
}
