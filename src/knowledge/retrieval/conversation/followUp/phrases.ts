/**
 * Turns of speech, written as they are read aloud: "(wer|who) [hat] das {denn|eigentlich} geschrieben". A word in [brackets]
 * may be missing, one in {braces} stands as often as it likes, of (one|another) one stands, and <name> stands for a list.
 * A line is matched in time that grows with its words, whatever they are: all places to which a phrase may have come are
 * kept together, as bits of a number.
 */

import { lazy } from '../../../../util/lazy.js';

export type WordLists = Readonly<Record<string, string>>;

type Pattern =
  | { kind: 'word'; words: ReadonlySet<string> }
  | { kind: 'any' }
  | { kind: 'sequence' | 'choice'; parts: Pattern[] }
  | { kind: 'optional' | 'repeated'; part: Pattern };

/** As many as fit the bits of a number. */
const maxWords = 30;

/** Whether folded words are one of the phrases. */
export function createPhraseTest(phrases: readonly string[], lists: WordLists): (words: readonly string[]) => boolean {
  const listTexts = lazy(() => phrases.map((phrase) => spellOut(phrase, lists)));
  const readOutline = lazy(() => outlinePhrases(listTexts()));
  const listTests = lazy(() => listTexts().map(createOneTest));
  return (words) =>
    words.length <= maxWords && mayBeOne(words, readOutline()) && listTests().some((isPhrase) => isPhrase(words));
}

/** What shows of most lines that they are no phrase, before any is parsed. */
interface Outline {
  known: ReadonlySet<string>;
  /** How many words of a line may be others. */
  gaps: number;
}

function outlinePhrases(texts: string[]): Outline {
  const known = new Set(texts.flatMap((text) => text.match(/[^\s[\]{}()|…]+/g) ?? []));
  return { known, gaps: Math.max(...texts.map(countGaps)) };
}

// most lines have more words that a phrase lacks than it leaves open
function mayBeOne(words: readonly string[], { known, gaps }: Outline): boolean {
  if (gaps === Number.POSITIVE_INFINITY) return true;
  let lacking = 0;
  for (const word of words) {
    if (!known.has(word)) lacking += 1;
    if (lacking > gaps) return false;
  }
  return true;
}

function createOneTest(text: string): (words: readonly string[]) => boolean {
  const outline = outlinePhrases([text]);
  const readPattern = lazy(() => parsePhrase(text));
  const readFirst = lazy(() => listFirst(readPattern()));
  const mayBegin = ([word = '']: readonly string[]) => readFirst().any || readFirst().words.has(word);
  return (words) =>
    mayBeOne(words, outline) && mayBegin(words) && (advance(readPattern(), 1, words) & (1 << words.length)) !== 0;
}

/** What a pattern may begin with: these words, any word, or what follows it where it may be nothing. */
interface First {
  words: ReadonlySet<string>;
  any: boolean;
  mayBeNothing: boolean;
}

const nothing: First = { words: new Set(), any: false, mayBeNothing: true };

function listFirst(pattern: Pattern): First {
  switch (pattern.kind) {
    case 'word':
      return { words: pattern.words, any: false, mayBeNothing: false };
    case 'any':
      return { words: new Set(), any: true, mayBeNothing: false };
    case 'optional':
    case 'repeated':
      return { ...listFirst(pattern.part), mayBeNothing: true };
    case 'sequence':
      return pattern.parts.reduceRight((behind, part) => joinFirst(listFirst(part), behind), nothing);
    case 'choice':
      return pattern.parts.map(listFirst).reduce((one, other) => ({
        words: new Set([...one.words, ...other.words]),
        any: one.any || other.any,
        mayBeNothing: one.mayBeNothing || other.mayBeNothing,
      }));
    default:
      return pattern satisfies never;
  }
}

function joinFirst(first: First, behind: First): First {
  if (!first.mayBeNothing) return first;
  const words = new Set([...first.words, ...behind.words]);
  return { words, any: first.any || behind.any, mayBeNothing: behind.mayBeNothing };
}

/** With each list in its place. */
function spellOut(phrase: string, lists: WordLists): string {
  return phrase.replace(/<(\w+)>/g, (_, name: string) => `(${spellOut(lists[name] ?? '', lists)})`);
}

// at most; in braces it may leave open as many as it likes
function countGaps(text: string): number {
  return /\{[^}]*…/.test(text) ? Number.POSITIVE_INFINITY : text.split('…').length - 1;
}

/** How many words at the beginning are one of the phrases, as many as may be; 0 where none is. */
export function createPhraseMeasure(phrase: string, lists: WordLists): (words: readonly string[]) => number {
  const text = spellOut(phrase, lists);
  const { known } = outlinePhrases([text]);
  const readPattern = lazy(() => parsePhrase(text));
  return (words) => {
    if (!known.has(words[0] ?? '')) return 0;
    const places = advance(readPattern(), 1, words.slice(0, maxWords));
    return places === 0 ? 0 : 31 - Math.clz32(places);
  };
}

// bits of the places before words from which the pattern may begin → of those that it may come to
function advance(pattern: Pattern, from: number, words: readonly string[]): number {
  if (from === 0) return 0;
  switch (pattern.kind) {
    case 'word':
      return advanceWord(pattern.words, from, words);
    case 'any':
      return (from << 1) & ((2 << words.length) - 1);
    case 'sequence':
      return advanceAll(pattern.parts, from, words);
    case 'choice':
      return advanceAny(pattern.parts, from, words);
    case 'optional':
      return from | advance(pattern.part, from, words);
    case 'repeated': {
      const to = from | advance(pattern.part, from, words);
      return to === from ? from : advance(pattern, to, words);
    }
    default:
      return pattern satisfies never;
  }
}

// loops: most lines come this far with some phrase
function advanceAll(parts: readonly Pattern[], from: number, words: readonly string[]): number {
  let to = from;
  for (const part of parts) to = advance(part, to, words);
  return to;
}

function advanceAny(parts: readonly Pattern[], from: number, words: readonly string[]): number {
  let to = 0;
  for (const part of parts) to |= advance(part, from, words);
  return to;
}

function advanceWord(known: ReadonlySet<string>, from: number, words: readonly string[]): number {
  let to = 0;
  for (let at = 0; at < words.length; at += 1) if ((from >> at) & 1 && known.has(words[at] ?? '')) to |= 2 << at;
  return to;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function parsePhrase(text: string): Pattern {
  return parseChoice((text.match(/[[\]{}()|]|[^\s[\]{}()|]+/g) ?? []).values());
}

// up to the bracket that closes it, or the end
function parseChoice(pieces: IterableIterator<string>): Pattern {
  const choices: Pattern[][] = [[]];
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    const piece = next.value;
    if (piece === ')' || piece === ']' || piece === '}') break;
    if (piece === '|') choices.push([]);
    else choices.at(-1)?.push(parsePiece(piece, pieces));
  }
  return joinChoices(choices.map((parts) => (parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts })));
}

function parsePiece(piece: string, pieces: IterableIterator<string>): Pattern {
  if (piece === '…') return { kind: 'any' };
  if (closing[piece] === undefined) return { kind: 'word', words: new Set([piece]) };
  const part = parseChoice(pieces);
  if (piece === '(') return part;
  return { kind: piece === '[' ? 'optional' : 'repeated', part };
}

// single words are one set
function joinChoices(choices: Pattern[]): Pattern {
  const words = choices.flatMap((each) => (each.kind === 'word' ? [...each.words] : []));
  const others = choices.filter(({ kind }) => kind !== 'word');
  const parts: Pattern[] = words.length > 0 ? [{ kind: 'word', words: new Set(words) }, ...others] : others;
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'choice', parts };
}
