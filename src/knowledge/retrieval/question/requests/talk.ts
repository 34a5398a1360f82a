/** What is no question about the story: small talk, tests, insults, orders; and what is asked of the bot itself. */

import type { QueryWord } from '../../../search/queryTerms.js';
import { isFunctionWord } from '../../../text/functionWords.js';
import type { Question } from '../question.js';
import { addressWords, interjections, smallWords, talkWords } from './talkWords.js';

/** `ability`: what it can do; `self`: who or what it is. */
export type Talk = 'chatter' | 'ability' | 'self';

/** In characters: small talk is short. */
const maxTalkLength = 200;
/** "warum denn": so few small words ask nothing by themselves. */
const maxBareWords = 2;

const bot = '(?:du|ihr|sie|you|u|this bot|der bot|dieser bot|the bot)';
const abilityPatterns = [
  /^(?:(?:und|also|so|na|and|hallo|hi|hey)[, ]+)*(?:was|what) (?:alles )?(?:kannst|könnt|can|could) (?:du|ihr|you|u|this bot|der bot|the bot)(?: (?:denn|eigentlich|so|alles|hier|noch|für mich|do|actually|tell me|for me|answer|help (?:me )?with))*$/u,
  /^was können sie(?: (?:denn|eigentlich|so|alles|hier))*$/u,
  /^(?:wie|how) (?:funktionierst|bedient man|benutzt man|benutze ich|do i use|does one use|do you|does) (?:du|dich|das hier|das|you|this|it|this bot|the bot|den bot|diesen bot|work)(?: work)?$/u,
  /^(?:wie (?:funktioniert|geht)) (?:das|der bot|dieser bot|das hier)(?: hier)?$/u,
  /^(?:wofür|wozu) (?:bist|seid) (?:du|ihr)(?: (?:denn|eigentlich|da|gut))*$|^what are you (?:for|good for|able to do)$/u,
  /^(?:was|what) (?:kann|can) (?:ich|man|i|one) (?:dich|hier|you|here)?(?: (?:so|alles|denn))* ?(?:fragen|ask)(?: you| here)?$/u,
  /^(?:hilfe|help)(?: (?:me|mir|bitte|please))*$/u,
];
const selfPattern = new RegExp(
  `^(?:(?:und|and|hallo|hi|hey)[, ]+)*(?:wer|was|who|what)(?: (?:zum \\p{L}+|the \\p{L}+|genau|exactly|eigentlich))? (?:bist|seid|sind|are|r|is) ${bot}(?: (?:denn|eigentlich|genau|exactly|überhaupt))*$`,
  'u',
);
const orderStart = '^(?:(?:bitte|please|kannst du|könntest du|can you|could you|hey|und|and)[, ]+)*';
const makers =
  '(?:schreibe?|dichte?|male?|zeichne|erstelle?|programmiere?|singe?|spiele?|koche?|stelle?|mache?|write|draw|paint|compose|sing|play|code|make|plan|fix|act|rap|answer|antworte|remind|pretend|repeat)';
const objects =
  '(?:me|us|my|a|an|some|as|about|with|only|mir|uns|mal|bitte|ab|nur|mit|ein\\p{L}*|nen?|den|die|das|the|this|that|all\\p{L}*|every\\p{L}*)';
const askingWords = '(?:wie|was|wer|wen|wem|wann|wo|warum|welche\\p{L}*|how|what|who|when|where|why|which)';
/** Something is to be made or done that no sentence of an article can be; an asking word makes a question of it. */
const orderPatterns = [
  `${orderStart}${makers} ${objects}(?!\\p{L})(?!.*(?<!\\p{L})${askingWords}(?!\\p{L}))`,
  `${orderStart}(?:übersetze?|rechne|löse|ignoriere?|translate|solve|ignore|sudo)(?!\\p{L})`,
  `^(?:.* )?(?:tell|give|gib|erzähle?|mach|kennst|know|got|read) .*(?<!\\p{L})(?:jokes?|witze?|gedichte?|poems?|rezepte?|recipes?|märchen|rätsel|riddles?|songs?|lied)(?!\\p{L})`,
  `^(?:ab jetzt|ab sofort|von nun an|from now on|you are now|pretend)(?!\\p{L})`,
  `${orderStart}(?:gib|zeige?|verrate|sag|print|show|reveal|tell|give|repeat) .*(?<!\\p{L})(?:deine?[nmrs]?|your)(?!\\p{L})(?! (?:quelle|source))`,
].map((source) => new RegExp(source, 'u'));
const farewellPattern =
  /^(?:bis|see (?:you|ya|u)) (?:dann|bald|später|morgen|nachher|later|soon|tomorrow|around)(?!\p{L})/u;
const askingPattern = new RegExp(`^(?:${askingWords}|wessen|wieso|whose|whom)$`, 'u');
/** "what is your …": whatever it is, it is the bot's. */
const ownPattern =
  /^(?:was|wie|wo|wer|what|how|where|who)(?:'s|’s)? ?(?:ist|sind|war|is|are|was|lautet|heißt)? ?(?:dein|deine|your|ur)(?!\p{L})/u;

/** Null where the question may be about the story. */
export function readTalk(question: Question, typed: string): Talk | null {
  const plain = typed
    .toLowerCase()
    .trim()
    .replace(/[\s?!.,…]+$/u, '');
  if (plain.length > maxTalkLength) return null;
  if (abilityPatterns.some((pattern) => pattern.test(plain))) return 'ability';
  if (selfPattern.test(plain)) return 'self';
  if (namesSomebody(question)) return null;
  const isOrder = [...orderPatterns, ownPattern, farewellPattern].some((pattern) => pattern.test(plain));
  return isOrder || isTalk(question) ? 'chatter' : null;
}

// nothing in it but the words of small talk and what no article knows
function isTalk({ queryWords, amounts, dates }: Question): boolean {
  if (queryWords.length === 0 || amounts.length + dates.length > 0) return false;
  const formal = queryWords.filter(isFormal);
  const content = queryWords.filter((each) => !isSmallWord(each.word.text) && !formal.includes(each));
  if (content.some(isKnownWord)) return false;
  const texts = queryWords.map(({ word }) => word.text);
  const isAsking = texts.some((text) => askingPattern.test(text));
  const isAddressed = formal.length > 0 || texts.some((text) => addressWords.has(text));
  const isInterjected = texts.some((text) => interjections.has(text));
  if (content.length === 0) return !isAsking || texts.length <= maxBareWords || isAddressed || isInterjected;
  const isOfBot = isAddressed && texts.some((text) => talkWords.has(text));
  return isOfBot || (isInterjected && !isAsking);
}

function isSmallWord(word: string): boolean {
  return (
    interjections.has(word) ||
    smallWords.has(word) ||
    talkWords.has(word) ||
    addressWords.has(word) ||
    isFunctionWord(word, 'de') ||
    isFunctionWord(word, 'en')
  );
}

// "Wie geht es Ihnen?"
function isFormal({ word: { raw }, capital }: QueryWord): boolean {
  return capital && /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/u.test(raw);
}

/** A word of the story, not only one spelt like it. */
function isKnownWord({ matches }: QueryWord): boolean {
  return matches.some(({ kind }) => kind !== 'spelling');
}

function namesSomebody({ entities, parties }: Question): boolean {
  return parties.length > 0 || entities.some(({ matchKind }) => matchKind === 'alias');
}
