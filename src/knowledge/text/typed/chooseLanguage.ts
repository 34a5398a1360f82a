/** In which language to answer a line: the first that decides. */
import { findLanguage } from '../detectLanguage.js';
import { isSmallWord } from '../functionWords.js';
import type { Language } from '../language.js';
import { splitFoldedWords, splitWords } from '../words.js';
import { fixTypos } from './typos.js';

export interface LanguageHints {
  /** An option, an address, an interaction's locale: what somebody chose. */
  chosen: Language | null;
  line: string;
  /** Of the answer before, and what was understood then. */
  conversation: { language: Language | null; understood: string | null } | null;
  /** Of the terminal, the browser, the server. */
  door: Language | null;
}

/** "why?" is said in German chats, too. */
const maxUndecidedWords = 2;

export function chooseLanguage({ chosen, line, conversation, door }: LanguageHints): Language {
  if (chosen) return chosen;
  const before = conversation && (conversation.language ?? findLanguage(conversation.understood ?? ''));
  const isShort = splitFoldedWords(line).length <= maxUndecidedWords;
  return (before && isShort ? before : readLanguage(line)) ?? before ?? door ?? 'de';
}

// "wievil strom brauchd Hyperion" is German by the word that it slips on
function readLanguage(line: string): Language | null {
  const isGerman = () => asksWas(line) || germanOpeningPattern.test(line);
  return findLanguage(line) ?? findLanguage(fixTypos(line, { isKnown: isSmallWord })) ?? (isGerman() ? 'de' : null);
}

/** "Kostet Hyperion 10 Milliarden?" */
const germanOpeningPattern =
  /^(?:kostet|kostete|mag|gehört|arbeitet|zahlt|zahlte|baut|baute|kommt|macht|steht|glaubt|unterstützt|kennt|sieht|hält|bekommt|bekam|kriegt|läuft|liegt|leitet|führt|verdient|plant|spendet|spendete|verklagt|verklagte|kritisiert|stimmt|lohnt|reicht|braucht|darf|sagte|sagt|investiert|investierte|verliert|gewinnt|profitiert|nutzt|hilft|geht|gibt)\s/iu;

/** The ending of a German verb behind "was", which is a word of both languages: "Was sagt Musk?", "was machen die". */
const germanVerbPattern = /^\p{Ll}{2,}(?:t|en)$/u;
/** English words that end so behind theirs: "was built in Texas", "was written by". */
const englishVerbPattern =
  /^(?:\p{Ll}*(?:ought|aught)|built|felt|dealt|meant|spent|sent|went|lent|kept|swept|left|lost|met|put|set|hit|cut|shot|let|quit|split|just|right|different|important|great|fast|last|best|worst|\p{Ll}*(?:written|hidden|taken|given|chosen|broken|driven|eaten|fallen)|stolen|spoken|open|seen|been|even|often)$/u;

function asksWas(line: string): boolean {
  const [first, second] = splitWords(line);
  if (first?.text !== 'was' || !second) return false;
  return germanVerbPattern.test(second.raw) && !englishVerbPattern.test(second.text);
}
