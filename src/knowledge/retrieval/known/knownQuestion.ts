/** A short question that asks of one alone who leads, founded or owns it, whose somebody is, or how old somebody is. */

import type { Entity } from '../../facts/schema.js';
import type { Word } from '../../text/words.js';
import { isPersonNoun } from '../question/described/describingWords.js';
import type { EntityFinder } from '../question/names/entityFinder.js';
import { isInRange } from '../question/names/wordRange.js';
import {
  type AskedAs,
  type AskedWord,
  isTellingWord,
  joinPhrases,
  type KnownName,
  readAskedWord,
  yesNoWords,
} from './roleWords.js';

export interface KnownQuestion {
  is: KnownName;
  of: Entity;
  /** `holder`: who leads it; `target`: what it leads. */
  asks: 'holder' | 'target';
  /** The folded words that name the entity. */
  named: string[];
}

// "Who owns a Tesla?" asks of no company
const indefinite = new Set(['a', 'an', 'ein', 'eine', 'einen', 'einem', 'einer']);

/** Null where a word asks for more than that, or nothing is asked of anybody. */
export function readKnownQuestion(words: Word[], findEntities: EntityFinder): KnownQuestion | null {
  if (!words.some(({ text }) => isTellingWord(text) || isHead(text))) return null;
  const found = findEntities(words, () => true);
  const [first] = found;
  if (!first || found.some(({ entity }) => entity.id !== first.entity.id)) return null;
  if (indefinite.has(words[first.from - 1]?.text ?? '')) return null;
  const isNamed = (index: number) => isInRange(index, found);
  const others = words.flatMap(({ text: word }, index) => (isNamed(index) ? [] : [word]));
  const read = joinPhrases(others.join(' ')).split(' ').filter(Boolean).map(readAskedWord);
  const asked = read.filter((word) => word !== null);
  if (asked.length < read.length) return null;
  const named = found.flatMap((each) => each.words);
  const shape = readShape(asked, named, { opensYesNo: yesNoWords.has(words[0]?.text ?? '') });
  return shape && { ...shape, of: first.entity, named };
}

type Shape = Pick<KnownQuestion, 'is' | 'asks'>;

function readShape(asked: AskedWord[], named: string[], { opensYesNo }: { opensYesNo: boolean }): Shape | null {
  const asks = new Set(asked.flatMap((word) => (word.kind === 'ask' ? [word.as] : [])));
  const terms = asked.flatMap((word) => (word.kind === 'noun' || word.kind === 'verb' ? [word] : []));
  const [term, other] = terms;
  const isOfCompany = asked.some(({ kind }) => kind === 'company');
  if (!term) return readNamedRole(asks, named, { isOfCompany, isPlain: asked.length === 0 });
  if (other && other.is !== term.is) return null;
  // keywords: "Nvidia CEO"
  if (asks.size === 0)
    return term.kind === 'noun' && !opensYesNo && !isOfCompany ? { is: term.is, asks: 'holder' } : null;
  return readAsked(term.is, asks, { isNoun: term.kind === 'noun', isOfCompany });
}

// "Wer ist der OpenAI-Chef?", "nvidia ceo": the role is in the name; "Wessen Firma ist …?"
function readNamedRole(
  asks: ReadonlySet<AskedAs>,
  named: string[],
  { isOfCompany, isPlain }: { isOfCompany: boolean; isPlain: boolean },
): Shape | null {
  if (isOfCompany) return asks.has('whose') ? { is: 'owns', asks: 'holder' } : null;
  if (!isPlain && !asks.has('who') && !asks.has('name')) return null;
  const [role] = named.flatMap((word) => readNamedWord(word) ?? []);
  return role ? { is: role, asks: 'target' } : null;
}

const heads = new Set(['prasident', 'prasidenten', 'president']);

// they lead what is named with them
function isHead(word: string): boolean {
  return heads.has(word) || isPersonNoun(word);
}

function readNamedWord(word: string): KnownName | null {
  if (isHead(word)) return 'leads';
  const read = readAskedWord(word);
  return read?.kind === 'noun' ? read.is : null;
}

function readAsked(
  is: KnownName,
  asks: ReadonlySet<AskedAs>,
  { isNoun, isOfCompany }: { isNoun: boolean; isOfCompany: boolean },
): Shape | null {
  const isOnly = (...allowed: AskedAs[]) => [...asks].every((as) => allowed.includes(as));
  if (is === 'age') return (isNoun ? isOnly('what', 'how', 'name') : isOnly('how')) ? { is, asks: 'target' } : null;
  if (is === 'nationality') return isOnly('what', 'name') ? { is, asks: 'target' } : null;
  if (is === 'seat') return isOnly('where', 'what', 'name') ? { is, asks: 'target' } : null;
  if (isOnly('who') || (isNoun && isOnly('name', 'how', 'what', 'who') && asks.has('name')))
    return { is, asks: 'holder' };
  if (isOfCompany && isOnly('who', 'what') && is === 'maker-of') return { is, asks: 'holder' };
  if (is === 'maker-of') return null;
  if (isOnly('whose')) return isNoun ? { is, asks: 'target' } : null;
  return isOnly('what', 'where') ? { is, asks: 'target' } : null;
}
