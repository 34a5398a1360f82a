/** What is said once and meant twice: "how much did Amazon give Anthropic and Nvidia OpenAI?", "Altman leads OpenAI, and who Oracle?" */
import { listMatches } from '../../../../util/spans.js';
import { splitFoldedWords } from '../../../text/words.js';
import type { FactIndex } from '../../index/factIndex.js';
import { isInRange } from '../../question/names/wordRange.js';
import { parseQuestion, type Question } from '../../question/question.js';
import { listQuestionNames, renameInPairs } from '../rename.js';
import { countAskingWords } from '../words/interrogatives.js';
import { makeSingular } from '../words/verbForms.js';
import { cutWords, dropEnd, spliceWords, takeWords } from '../words/wordSplice.js';

const jointPattern = /[,;]?\s+(?:und|and|aber|but|while|während|sowie|&)\s+|[,;]\s+/giu;

/** What may ask of several at once, also where a slip or a dialect hides "sind", "waren", "are", "were". */
const mayAskOfEachPattern =
  /^\s*(?:wie alt|how old|wer|who|was|what) (?:sin|san|[sind]{4,5}|[waren]{4,6}|[are]{3,4}|[wer]{4,5}) /iu;
const bothPattern = /^(?:wie alt|how old|we[rn]|who|was|what) (?:sind|waren|are|were)$/;

// "Wie alt sind Bannon und Nadella?": one question for each
function askOfEach(line: string, facts: FactIndex): string | null {
  if (!mayAskOfEachPattern.test(line)) return null;
  const question = parseQuestion(line, facts);
  const words = question.words.map(({ text }) => text);
  const asking = countAskingWords(words);
  const names = listQuestionNames(question);
  const isListed = words.every(
    (word, index) => index <= asking || isInRange(index, names) || /^(?:und|and)$/.test(word),
  );
  if (names.length < 2 || !isListed || !bothPattern.test(words.slice(0, asking + 1).join(' '))) return null;
  const asked = takeWords(question.text, 0, asking);
  const verb = makeSingular(words[asking] ?? '') ?? '';
  return names.map(({ from, to }) => `${asked} ${verb} ${takeWords(question.text, from, to)}?`).join(' ');
}

/** The line with the words that are left out behind "und" or a comma; as it is where none are. */
export function fillGap(line: string, facts: FactIndex): string {
  const each = askOfEach(line, facts);
  if (each !== null) return each;
  for (const { index, 0: joint } of listMatches(line, jointPattern)) {
    const pieces = { before: line.slice(0, index), behind: line.slice(index + joint.length) };
    const filled = fillPiece(pieces, facts);
    if (filled !== null) return filled;
  }
  return line;
}

interface Pieces {
  before: string;
  behind: string;
}

function fillPiece(pieces: Pieces, facts: FactIndex): string | null {
  const [isAsked, isAsking] = [pieces.before, pieces.behind].map(
    (piece) => countAskingWords(splitFoldedWords(piece)) > 0,
  );
  if (isAsked === isAsking) return null;
  const behind = parseQuestion(pieces.behind, facts);
  // of nobody else, nothing is said again
  if (listQuestionNames(behind).length === 0) return null;
  const before = parseQuestion(pieces.before, facts);
  return isAsked ? repeatQuestion(before, behind) : askOfStatement(before, behind);
}

const maxEndWords = 2;

// all that stands between the names behind is said before, too; a German verb may wait for the end
function repeatQuestion(before: Question, behind: Question): string | null {
  const names = listQuestionNames(behind);
  const said = new Set(before.words.map(({ text }) => text));
  const isNew = behind.words.map(({ text }, index) => !(said.has(text) || isInRange(index, names)));
  const end = isNew.indexOf(true);
  const ending = end < 0 ? [] : behind.words.slice(end);
  if (end >= 0 && (end < (names.at(-1)?.to ?? 0) || ending.length > maxEndWords)) return null;
  // "Bannons Alter und Musks Alter": what is of one is said again of the other
  const [name, ...others] = names;
  const isOwned = others.length === 0 && end < 0 && name !== undefined && name.to < behind.words.length;
  const owners = listQuestionNames(before);
  const renamed =
    isOwned && owners[0] && owners.length === 1
      ? spliceWords(before.text, [{ from: owners[0].from, to: owners[0].to, by: name.name }])
      : renameInPairs(behind, before);
  const close = (text: string) => `${[dropEnd(text), ...ending.map(({ raw }) => raw)].join(' ')}?`;
  return renamed === null ? null : `${close(before.text)} ${close(renamed)}`;
}

const besideNamePattern =
  /^(?:in|an|bei|fur|gegen|mit|uber|von|zu|into|to|on|at|for|against|with|about|of|from|by|the)$/;

// what is told before is asked of whoever is named behind
function askOfStatement(before: Question, behind: Question): string | null {
  const asking = countAskingWords(behind.words.map(({ text }) => text));
  const [subject, object] = listQuestionNames(before);
  const [name, ...others] = listQuestionNames(behind);
  const isBeside = behind.words.every(
    ({ text }, index) => index < asking || isInRange(index, name ? [name] : []) || besideNamePattern.test(text),
  );
  const verb = subject?.from === 0 ? before.words[subject.to] : undefined;
  if (!subject || !verb || !name || others.length > 0 || !isBeside) return null;
  const asked = behind.words.slice(0, asking).map(({ raw }) => raw);
  if (object && /^(?:wer|who)$/.test(behind.words[0]?.text ?? '')) {
    const splices = [
      { from: subject.from, to: subject.to, by: asked.join(' ') },
      { from: object.from, to: object.to, by: name.name },
    ];
    return `${dropEnd(spliceWords(before.text, splices))}?`;
  }
  return `${[...asked, verb.raw, dropEnd(cutWords(behind.text, asking))].join(' ')}?`;
}
