/** A line with several questions → its parts: "Wer zahlt und wann ist es fertig?". Split only where each part asks something. */
import { isFunctionWord } from '../../text/functionWords.js';
import { splitFoldedWords } from '../../text/words.js';
import { countAskingWords, isAskingWord } from './interrogatives.js';

interface SplitQuestion {
  parts: string[];
  /** What stands behind the last part that is answered. */
  leftOut: string | null;
  /** Only a comma parts them: it may be one question in two clauses. */
  loose: boolean;
}

const maxParts = 3;

/** What may stand between two parts; what ends a sentence, or is no word, asks less of them than "und" or a comma. */
const jointPattern =
  /(?<end>[?!;]+\s*|\.\s+(?=\p{L}))(?:(?:und|and|außerdem|ausserdem|also|plus|sowie|dann|then|or)[\s,:]+)*|(?<plus>(?<!\d)\s*\+\s*|\s+&\s+)|(?<soft>,?\s+(?:und|and|sowie|außerdem|ausserdem|plus|also)(?:[\s,:]+(?:auch|außerdem|dann|also|then|noch))*[\s,:]+|,\s*(?:(?:außerdem|ausserdem|also|plus|dann|then)[\s,:]+)?)/giu;

/** One part where the line asks one thing. */
export function splitQuestion(line: string): SplitQuestion {
  const pieces = cutPieces(line);
  const parts = joinPieces(pieces);
  const loose = pieces.slice(1).every(({ joint }) => joint.trim() === ',' || joint.trim() === '');
  const [next, ...more] = parts.slice(maxParts);
  const leftOut = next === undefined ? null : [next, ...more].join(' ');
  return { parts: parts.slice(0, maxParts), leftOut, loose };
}

interface Piece {
  text: string;
  /** What stands before it. */
  joint: string;
  kind: 'start' | 'end' | 'plus' | 'soft';
}

function cutPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, joint, kind]: [number, string, Piece['kind']] = [0, '', 'start'];
  for (const match of line.matchAll(jointPattern)) {
    pieces.push({ text: line.slice(start, match.index), joint, kind });
    joint = match[0];
    kind = match.groups?.end === undefined ? (match.groups?.plus === undefined ? 'soft' : 'plus') : 'end';
    start = match.index + joint.length;
  }
  return [...pieces, { text: line.slice(start), joint, kind }];
}

// a piece that asks nothing belongs to the one before it, with what joins them
function joinPieces(pieces: Piece[]): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(piece.text);
    else if (begins(piece, last)) parts.push(piece.text);
    else parts[parts.length - 1] = last + piece.joint + piece.text;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function begins({ text, kind, joint }: Piece, before: string): boolean {
  if (splitFoldedWords(text).length === 0) return false;
  if (kind === 'plus') return hasContent(text) && asks(before);
  if (!asks(before) || !asks(text)) return false;
  return kind === 'end' || (joint.trim() === ',' ? !(isIndirect(before) || isSubordinate(text)) : hasContent(before));
}

const verbPattern =
  /^(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|soll|sollen|kann|konnen|gibt|gibts|stimmt|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any)$/;

/** It begins as a question does, and names what it is about or goes on from the part before. */
function asks(text: string): boolean {
  const words = splitFoldedWords(text);
  const asking = countAskingWords(words);
  return (
    asking > 0 ||
    verbPattern.test(words[0] ?? '') ||
    /^(?:whats|whos|wheres|hows|whens|whys|wers|was|wos|wanns)$/.test(words[0] ?? '')
  );
}

function hasContent(text: string): boolean {
  // "who's in"
  if (/^(?:whos|whats|wheres|hows) \S/u.test(text.trim().toLowerCase())) return true;
  return splitFoldedWords(text).some(
    (word) => !(isFunctionWord(word, 'de') || isFunctionWord(word, 'en') || isAskingWord(word)),
  );
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
  return tellingPattern.test(plain) || relativeHeadPattern.test(plain) || !hasContent(before);
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
