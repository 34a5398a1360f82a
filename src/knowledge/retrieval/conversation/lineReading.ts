/** How a line goes on from the answer before it: what it lacks, and by which words it shows that. */
import { detectLanguage } from '../../text/detectLanguage.js';
import { isSmallWord } from '../../text/functionWords.js';
import { isSayingWord } from '../../text/typed/sayingWords.js';
import { writeOut } from '../../text/typed/spokenForms.js';
import { splitWords, type Word } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import { isInRange, type WordRange } from '../question/names/wordRange.js';
import { parseQuestion, type Question } from '../question/question.js';
import { type Anaphor, meansSomebody } from './anaphora.js';
import { isMorePhrase } from './followUp/more.js';
import { dropOpener } from './followUp/openers.js';
import { findSourceQuestion, type SourceQuestion } from './followUp/source.js';
import { findOpenAnaphors } from './openAnaphors.js';
import { countAskingWords, isAskingWord, isScope } from './words/interrogatives.js';
import { isBareWord, listNameRanges } from './words/lineWords.js';
import { cutWords } from './words/wordSplice.js';

/**
 * `ellipsis`: an asking word and nothing else; `name`: nothing but a name; `pronoun`: a word for somebody named before;
 * `addition`: a question joined to the last one; `fragment`: nothing that asks.
 */
export type LineReading =
  | { kind: 'more' }
  | { kind: 'source'; asks: SourceQuestion }
  | ({ kind: 'ellipsis'; asked: string; scope: string } & ReadLine)
  | ({ kind: 'name'; asked: string } & ReadLine)
  | ({ kind: 'addition' } & ReadLine)
  | ({ kind: 'alone' } & ReadLine)
  | ({ kind: 'fragment' } & ReadLine)
  | ({ kind: 'pronoun' } & ReadLine);

export interface ReadLine {
  /** Without what joins it to the line before. */
  text: string;
  question: Question;
  anaphors: Anaphor[];
  /** "noch", "else": nothing that was shown. */
  again: boolean;
}

/** Whoever writes more asks for more than the source. */
const maxPatternWords = 12;
const againPattern = /(?:^| )(?:noch|sonst|ausserdem|weitere\w*|else|besides|other|another)(?= |$)/;

export function readLine(typed: string, facts: FactIndex): LineReading {
  const words = splitWords(typed);
  const plain = words.map(({ text }) => text).join(' ');
  const rest = dropOpener(plain);
  const asked =
    words.length > maxPatternWords ? null : readPhrase([...new Set([plain, rest])].map((line) => line.split(' ')));
  if (asked) return asked;
  const opened = words.length - rest.split(' ').length;
  const text = writeOut(opened > 0 ? cutWords(typed, opened) : typed, detectLanguage(typed));
  const question = parseQuestion(text, facts);
  const line = { text, question, again: againPattern.test(plain), anaphors: findOpenAnaphors(question) };
  return classifyLine(line, { isJoined: opened > 0, isAsked: typed.trimEnd().endsWith('?') });
}

// "no way" begins as "no, but" does
function readPhrase(lines: string[][]): LineReading | null {
  if (lines.some(isMorePhrase)) return { kind: 'more' };
  // "wer noch?" asks for others
  if (lines.some((line) => /^(?:wer|who) (?:noch|sonst|else)(?: |$)/.test(line.join(' ')))) return null;
  const [asks] = lines.flatMap((line) => findSourceQuestion(line) ?? []);
  return asks ? { kind: 'source', asks } : null;
}

const copulaPattern = /(?: |^)(?:ist|sind|is|are|heisst|wohnt|lives?)(?: |$)/;

/** "what does she do now?" */
const doingPattern =
  /^(?:was|what) (?:.* )?(?:macht|tut|machen|tun|gemacht|getan|(?:he|she|they) (?:do|doing|done))(?: |$)/;

// "wie alt ist er?" asks of somebody, "warum tat er das?" of what was said
function asksOfSomebody({ question, anaphors }: ReadLine): boolean {
  const plain = question.words.map(({ text }) => text).join(' ');
  const isOfDeed = doingPattern.test(plain) && !anaphors.some(({ referent }) => referent === 'thing');
  return anaphors.some(meansSomebody) && (copulaPattern.test(plain) || isOfDeed);
}

const auxiliaryPattern =
  /^(?:ist|sind|war|waren|hat|haben|hatte|wird|wurde|kann|soll|will|is|are|was|were|does|do|did|has|have|had|will|can)$/;

// "war sie in Texas dabei?": a question of somebody, in which a name has its own place
function asksByItself({ question: { words }, anaphors }: ReadLine): boolean {
  const [first] = anaphors;
  return auxiliaryPattern.test(words[0]?.text ?? '') && first?.from === 1 && meansSomebody(first) && !first.possessive;
}

interface Marks {
  isJoined: boolean;
  isAsked: boolean;
}

function classifyLine(line: ReadLine, { isJoined, isAsked }: Marks): LineReading {
  const { question } = line;
  const { words } = question;
  const names = listNameRanges(question);
  const asking = countAskingWords(words.map(({ text }) => text));
  const content = words.filter(
    (_, index) => index >= asking && !isBareWord(question, index) && !isInRange(index, names),
  );
  const joinRaw = (some: readonly Word[]) => some.map(({ raw }) => raw).join(' ');
  if (names.length > 0) {
    if (asksByItself(line)) return { kind: 'pronoun', ...line };
    if (isFollowedByName(question, { isJoined, isAsked }, content.length)) return { kind: 'name', asked: '', ...line };
    const asked = joinRaw(words.slice(0, asking));
    const isOnlySaid = content.length > 0 && content.every(({ text }) => isSayingWord(text));
    if (isJoined && names.length === 1 && isOnlySaid && line.anaphors.length === 0)
      return { kind: 'name', asked: '', ...line };
    if (asksOutlet(question) && content.every(({ text }) => isSayingWord(text)))
      return { kind: 'name', asked: '', ...line };
    const isGap =
      isGapped(question, names) &&
      (degreePattern.test(asked) ||
        isBehindPreposition(question, names, asking) ||
        isAskedAlone(question, names, asking));
    if (content.length === 0 && isGap) return { kind: 'name', asked, ...line };
    return { kind: line.anaphors.length > 0 ? 'pronoun' : 'alone', ...line };
  }
  if (content.every(({ text }) => isScope(text)) && asking > 0 && !asksOfSomebody(line))
    return { kind: 'ellipsis', asked: joinRaw(words.slice(0, asking)), scope: joinRaw(content), ...line };
  if (line.anaphors.length > 0) return { kind: 'pronoun', ...line };
  if (content.length === 0 && words.length > 0) {
    const asked = joinRaw(words.slice(findAskedAtEnd(words)));
    return asked === '' ? { kind: 'fragment', ...line } : { kind: 'ellipsis', asked, scope: '', ...line };
  }
  return { kind: isJoined ? 'addition' : 'alone', ...line };
}

// "what does Bild say?", of what was asked before: whoever asks it of a person wants any words of theirs
function asksOutlet({ words, parties, entities }: Question): boolean {
  const [first, ...others] = parties;
  const isOnlyOne = first?.party.kind === 'outlet' && others.length + entities.length === 0;
  return isOnlyOne && /^(?:was|what|wie|how)$/.test(words[0]?.text ?? '');
}

// "done by when?"
function findAskedAtEnd(words: readonly Word[]): number {
  const at = words.findIndex(({ text }) => isAskingWord(text));
  if (at < 0) return words.length;
  return isSmallWord(words[at - 1]?.text ?? '') ? at - 1 : at;
}

const framePattern =
  /^(?:(?:was|wie) (?:ist|war|steht|siehts|sieht|stehts|gehts|geht|ware)(?: es| das)? (?:denn |eigentlich )?(?:mit|um|bei)|what about|how about|hows|how (?:is|was|s)|whats up with|laut|according to|nach|in|im|bei|fur|for|at)(?: der| die| das| dem| the)? /;
// one name, and no verb but the plainest
function isGapped({ words }: Question, names: WordRange[]): boolean {
  const others = words.filter(({ text }, index) => !isInRange(index, names) && !isAskingWord(text));
  return names.length === 1 && others.every(({ text }) => plainVerbPattern.test(text));
}

// "who for Oracle?", "wann in Ohio?"
function isBehindPreposition({ words }: Question, [name]: WordRange[], asking: number): boolean {
  return asking > 0 && name?.from === asking + 1 && prepositionPattern.test(words[asking]?.text ?? '');
}

// "was Softbank?": of a question, nothing but who is asked about
function isAskedAlone({ words }: Question, [name]: WordRange[], asking: number): boolean {
  return asking > 0 && name?.from === asking && name.to === words.length;
}

const prepositionPattern = /^(?:bei|fur|mit|von|in|an|for|with|from|at|by|to)$/;
const plainVerbPattern =
  /^(?:hat|haben|hatte|has|have|had|does|do|did|many|much|viele?|bei|fur|for|von|from|in|der|die|das|the|denn|then|dann)$/;
/** "how much does Oracle have?" lacks of what. */
const degreePattern = /(?:^| )(?:wie ?viele?|how (?:much|many))$/iu;
/** "and openai, from its backers?" has no question of its own, "and how did openai start?" has. */
const maxExtraWords = 1;

// nothing but a name, and something that joins it to the question before
function isFollowedByName(question: Question, { isJoined, isAsked }: Marks, content: number): boolean {
  const { words, lower } = question;
  const plain = words.map(({ text }) => text).join(' ');
  const isFramed = framePattern.test(plain);
  const asks = words.some(({ text }, index) => isAskingWord(text) && !(isFramed && index === 0));
  if (asks || /^\s*(?:zeig|show|nenn|list|vergleich|compare)/u.test(lower)) return false;
  if (content > (isJoined ? maxExtraWords : 0)) return false;
  return isJoined || isFramed || isAsked;
}
