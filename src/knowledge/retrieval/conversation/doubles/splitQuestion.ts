/** A line with several questions → its parts: "Wer zahlt und wann ist es fertig?". Split only where each part asks something. */
import { listMatches } from '../../../../util/spans.js';
import { isSmallWord } from '../../../text/functionWords.js';
import { createPatternChooser } from '../../../text/patterns/cuedPatterns.js';
import { beginsWithClause } from '../../../text/typed/askingFrames.js';
import { splitFoldedWords } from '../../../text/words.js';
import { countAskingWords, isAskingWord } from '../words/interrogatives.js';

interface SplitQuestion {
  parts: string[];
  /** What stands behind the last part that is answered. */
  leftOut: string | null;
  /** Only a comma parts them: it may be one question in two clauses. */
  loose: boolean;
}

const maxParts = 3;

/** Between the questions of a line, as they are said back. */
export const partMark = ' + ';

/** What may stand between two parts; what ends a sentence, or is no word, asks less of them than "und" or a comma. */
const jointPattern =
  /(?<end>[?!;]+\s*|\.\s+(?=\p{L}))(?:(?:und|and|außerdem|ausserdem|also|plus|sowie|dann|then|or|zweitens|drittens|ferner|btw)[\s,:]+)*|(?<plus>(?<!\d)\s*\+\s*|\s+[&/|]\s+)|(?<soft>,?\s+(?:und|and|sowie|außerdem|ausserdem|ferner|zweitens|plus|also|n|nd|u|un)(?:[\s,:]+(?:auch|außerdem|dann|also|then|noch|zweitens|secondly))*[\s,:]+|,\s*(?:(?:außerdem|ausserdem|also|plus|dann|then|zweitens|secondly)[\s,:]+)?)/giu;

/** One part where the line asks one thing. */
export function splitQuestion(line: string): SplitQuestion {
  const pieces = cutPieces(line);
  const parts = joinPieces(pieces);
  if (parts.length < 2) return { parts, leftOut: null, loose: false };
  const isAskedByWord = parts.every((part) => countAskingWords(splitFoldedWords(part)) > 0);
  const loose = !isAskedByWord && pieces.slice(1).every(({ joint }) => joint.trim() === ',' || joint.trim() === '');
  const [next, ...more] = parts.slice(maxParts);
  const leftOut = next === undefined ? null : [next, ...more].join(' ');
  return { parts: parts.slice(0, maxParts), leftOut, loose };
}

interface Piece {
  text: string;
  /** What stands before it. */
  joint: string;
  kind: 'start' | 'end' | 'plus' | 'soft';
  /** A question mark stands behind it. */
  isAsked: boolean;
}

function cutPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, joint, kind]: [number, string, Piece['kind']] = [0, '', 'start'];
  for (const match of listMatches(line, jointPattern)) {
    pieces.push({ text: line.slice(start, match.index), joint, kind, isAsked: match[0].startsWith('?') });
    joint = match[0];
    kind = match.groups?.end === undefined ? (match.groups?.plus === undefined ? 'soft' : 'plus') : 'end';
    start = match.index + joint.length;
  }
  return [...pieces, { text: line.slice(start), joint, kind, isAsked: false }];
}

// a piece that asks nothing belongs to the one before it, with what joins them
function joinPieces(pieces: Piece[]): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || begins(piece, last)) parts.push(piece.text);
    else parts[parts.length - 1] = last + piece.joint + piece.text;
  }
  return parts.map((part) => dropFrame(part).trim()).filter((part) => part !== '');
}

function begins({ text, kind, joint, isAsked }: Piece, before: string): boolean {
  const words = splitFoldedWords(text);
  if (words.length === 0) return false;
  const isAnswered = asks(before) || (joint.startsWith('?') && hasContent(before));
  if (!isAnswered) return false;
  if (kind === 'plus') return hasContent(text) || asks(text);
  if (isOnlyNamed(joint, words, before)) return true;
  const isQuestion = asks(text) || (/^[?!;]/.test(joint) && isAsked && words.length > 1 && hasContent(text));
  if (!isQuestion || (kind === 'soft' && isElided(words, before))) return false;
  return kind === 'end' || (joint.trim() === ',' ? mayStandAlone(before, text) : hasContent(before));
}

function mayStandAlone(before: string, text: string): boolean {
  return !(isIndirect(before) || isSubordinate(text) || beginsWithClause(before));
}

const maxNamedWords = 2;

// "wie viel Geld hat Softbank, und Oracle?"; a list has more commas
function isOnlyNamed(joint: string, words: readonly string[], before: string): boolean {
  return /^,\s*(?:und|and)\s/u.test(joint) && words.length <= maxNamedWords && !before.includes(',');
}

const subjectPattern = /^(?:es|er|sie|das|dies|die|der|it|he|she|they|there|that|this|man|ich|wir)$/;

// "wer leitet Doge und ist reich?": its subject is the one asked for before
function isElided([verb = '', next = '', ...others]: readonly string[], before: string): boolean {
  const isVerb = /^(?:hat|haben|hatte|ist|sind|war|waren|wird|wurde|soll|is|are|has|had|have)$/.test(verb);
  const isSubject = subjectPattern.test(next) && !(/^(?:das|die|der)$/.test(next) && others.length > 1);
  return isVerb && !isSubject && /^(?:wer|who|whos|welche[rs]?|which)$/.test(splitFoldedWords(before)[0] ?? '');
}

const verbPattern =
  /^(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|soll|sollen|kann|konnen|gibt|gibts|stimmt|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any)$/;

/** "Sag mir, wer …", "do you know how …": what it asks stands behind it. */
const chooseFrames = createPatternChooser(
  [
    {
      cues: 'kannst können kann can could könntest sagt? sagen erzähl verrat tell know weißt weisst wissen will möchte würde wüsste want like wanna need explain wondering interessiert',
      source:
        "^\\s*(?:(?:bitte|please|hey|ok|so|also|und|and|erstens|first)[\\s,]+)*(?:(?:kannst du|können sie|kann man|can you|could you|könntest du)\\s+(?:mir|uns|bitte|please|mal)?\\s*(?:sagen|erklären|verraten|tell me|explain|say)|sag(?:t|en sie)?(?: mir| uns| mal| bitte)+|erzähl(?: mir| mal)+|verrat(?: mir| mal)+|tell (?:me|us)|(?:do you|d you|u) know|weißt du|weisst du|wissen sie|ich (?:will|möchte|würde gern[e]?|wüsste gern[e]?)(?: gern[e]?)?(?: wissen)?|i(?: would|'d)? (?:want|like|wanna|need) (?:to )?know|explain|wondering|mich interessiert)[\\s,:]+",
    },
  ],
  'iu',
);

function dropFrame(text: string): string {
  return chooseFrames(text).reduce((rest, pattern) => rest.replace(pattern, ''), text);
}

const determinerPattern =
  /^(?:der|die|das|dem|den|des|ein|eine[rmns]?|er|sie|es|man|ihr|wir|ich|du|dieser?|diese[ms]|jemand|sich)$/;

// "macht der Laden Gewinn", "gehts weiter"
function beginsWithVerb([first = '', next = '']: readonly string[]): boolean {
  if (verbPattern.test(first)) return true;
  if (isSmallWord(first)) return false;
  return /.{2}ts$/.test(first) || (/.{2}t$/.test(first) && determinerPattern.test(next));
}

/** It begins as a question does, and names what it is about or goes on from the part before. */
function asks(text: string): boolean {
  const words = splitFoldedWords(dropFrame(text));
  const asking = countAskingWords(words);
  return (
    asking > 0 ||
    beginsWithVerb(words) ||
    /^(?:whats|whos|wheres|hows|whens|whys|wers|was|wos|wanns)$/.test(words[0] ?? '')
  );
}

function hasContent(text: string): boolean {
  // "who's in"
  if (/^(?:whos|whats|wheres|hows) \S/u.test(text.trim().toLowerCase())) return true;
  return splitFoldedWords(text).some((word) => !(isSmallWord(word) || isAskingWord(word)));
}

const tellingPattern =
  /(?:^| )(?:weiss|weisst|wissen|wusste|sagte?n?|sagen|gesagt|erklart\w*|erzahl\w*|schreibt|schrieb|geschrieben|fragt|fragte|gefragt|verrat\w*|heisst|meint\w*|gemeint|glaubt\w*|denkt|behauptet\w*|bekannt|klar|unklar|geredet|gesprochen|know|knows|knew|known|say|says|said|tell|tells|told|ask|asks|asked|explain|explains|explained|think|thinks|thought|claim|claims|clear|unclear|wonder|sure|sicher|einig|einigen|uneinig|geeinigt|agree|agreed|hofft\w*|hopes?|spekuliert\w*)(?= |$)/;
/** What a clause behind it tells more of: "das, was", "der Grund, warum". */
const relativeHeadPattern =
  /(?:^| )(?:das|dem|den|der|die|denen|alles|etwas|nichts|jetzt|heute|grund|ort|tag|that|what|everything|reason|now|place|day)$/;

// "Hat Musk gesagt, warum er klagt?"; "wann und wo?" is one question
function isIndirect(before: string): boolean {
  const words = splitFoldedWords(before);
  const plain = words.join(' ');
  return (
    (tellingPattern.test(plain) && dropFrame(before) === before) ||
    relativeHeadPattern.test(plain) ||
    !hasContent(before)
  );
}

const finitePattern =
  /^(?:soll|sollen|sollte|wird|werden|wurde|wurden|hat|haben|hatte|ist|sind|war|waren|kann|konnen|will|wollen|macht|tut|halt|gibt|geht|sagt|meint|bekommt|kriegt|zahlt|klagt|kostet)$/;

// "wo gebaut werden soll": the verb stands at its end, and none behind the asking word
function isSubordinate(text: string): boolean {
  const words = splitFoldedWords(text);
  const asking = countAskingWords(words);
  const isVerb = (word = '') => finitePattern.test(word);
  const isBehind = isVerb(words[asking]) || (isVerb(words[asking + 1]) && words.length > asking + 2);
  return asking > 0 && words.length > asking + 1 && isVerb(words.at(-1)) && !isBehind;
}
