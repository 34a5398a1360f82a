/** Lines that want sources or people beside each other: "widersprechen sich die Artikel bei den Jobs?", "compare what Musk and Altman say". */
import type { Party } from '../../facts/voices/parties.js';
import { splitWords, type Word } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import { isAskingWord } from './interrogatives.js';
import { isBareWord } from './lineWords.js';

export interface ComparisonRequest {
  /** People and outlets, in the order of the line. */
  sides: Party[];
  /** What they are compared on; empty where the line names nothing. */
  subject: string;
}

/** They ask for it wherever they stand. */
const strongPattern =
  /^(?:widerspruch\w*|widerspruchlich\w*|unstimmig\w*|ungereimt\w*|diskrepan\w*|strittig\w*|umstritten\w*|disputed|contested|discrepanc\w*|inconsisten\w*|mismatch\w*|contradictions?|contradictory|conflicting|streitpunkt\w*|divergen\w*|gegenuberstellung)$/;
/** An order to compare stands at the beginning: "der Vergleich mit Shakespeare" is somebody's. */
const orderPattern =
  /^(?:(?:bitte|please|pls|kannst|konnen|can|could|you|u|du|sie|hey|bot|mal|und|and|ok|so|now|jetzt) )*(?:vergleich\w*|compar(?:e|ison)|gegenuberstell\w*|stell\w* (?:.+ )?gegenuber|put .+ side by side)(?= |$)/;
/** They ask for it of sources; of people or companies they may be the story itself. */
const weakPattern =
  /^(?:widersprech\w*|widersprich\w*|einig\w*|uneinig\w*|uneins|abweich\w*|unterscheid\w*|unterschied\w*|verschieden\w*|ander\w*|different\w*|differ|differs|differing|differences?|disagree\w*|agree|agrees|agreed|contradict\w*|conflict|tally|square|match|matches|align|consistent|same|gleich\w*|ubereinstimm\w*|stimmen|decken|auseinander\w*|stimmig|vergleich\w*|compare\w*|dispute|disputes|vary|varies|varying|variation|deviate\w*|clash\w*|odds|consensus|konsens|einhellig\w*|jibe|identisch\w*|identical|widersprochen|beissen|abweichung\w*|unanimous|uniform\w*)$/;
const sourceNouns =
  /^(?:quellen?|artikeln?|berichten?|zeitung(?:en)?|medien|blatter|redaktionen|texten?|meldungen|beitrage|angaben|zahlen|meinungen|versionen|darstellungen|aussagen|sources?|articles?|papers?|newspapers|reports?|outlets?|media|stories|accounts|numbers|figures|versions|everybody|everyone|everywhere|uberall|presse|press|pieces|opinions|claims|coverage)$/;
const theyPattern = /^(?:sie|they|them|em|those|each)$/;
/** Behind it, "die" means them, and is no article. */
const behindTheyPattern = /^(?:sich|da|alle|beide|uber|bei|in)$/;
/** Of two who say different things: which of them? */
const truthPattern =
  /(?:^| )(?:wem|wer|who|whom|whos|which)(?: .*)? (?:glauben|glaub|believe|trust|recht|right|wahrheit|truth|lugt|lying|liar|honest|ehrlich)(?= |$)|(?:^| )(?:sehen|sieht|sagen|meinen|see|say|think)(?: .*)? (?:gleich\w*|dasselbe|same|ahnlich|anders|differently)(?= |$)/;
const againstPattern = /^(?:vs|versus|gegenuber|against|gegen|oder|or)$/;
/** They carry no subject here. */
const emptyWords =
  /^(?:stell\w*|zeig\w*|list\w*|nenn\w*|show|tell|telling|give|sag\w*|say|says|said|sehen|sieht|see|put|side|wegen|thema|sache|punkt|frage|bezuglich|hinsichtlich|regarding|concerning|point|issue|details|isch|gehn|gehen|go|goes|any|anything|einmal|one|way|told|tells|passt|zsamm|zusammen|quote|line|them|yet|ever|really|wirklich|against|gegen|between|zwischen|mir|me|uns|us|jetzt|claim|claims|gibts?|alles?|all|every|truth|wahrheit|recht|right|glauben|believe|trust|em|bout|still|wessen|vs|versus|or|oder|gegenuber|here|hier|mal|den|dem)$/;

interface NamedSide {
  party: Party;
  from: number;
  to: number;
}

/** Null where the line asks for something else. */
export function readComparison(line: string, facts: FactIndex): ComparisonRequest | null {
  const words = splitWords(line);
  const named = findNamed(words, facts);
  const others = words.map(({ text }) => text).filter((_, index) => !isNamedAt(named, index));
  const sides = named.filter(({ party }) => mayBeSide(party));
  const isSides = sides.length >= 2 && setsSidesAgainst(words, sides, others);
  if (!isSides && !comparesSources(words, named, others)) return null;
  const isSide = (index: number) => isSides && isNamedAt(sides, index);
  return { sides: isSides ? sides.map(({ party }) => party) : [], subject: describeCompared(words, named, isSide) };
}

// "bild" is the newspaper, where something is compared
function findNamed(words: Word[], facts: FactIndex): NamedSide[] {
  const written = words.map(({ text, raw }) => ({ text, raw: raw.length < minNameLength ? raw : capitalize(raw) }));
  const outlets = facts.findParties(written).filter(({ party }) => party.kind === 'outlet');
  const entities = facts
    .findEntities(written, () => true)
    .map(({ entity, from, to }) => ({ party: { kind: 'entity' as const, entity }, from, to }))
    .filter(({ from }) => !isNamedAt(outlets, from));
  return [...outlets, ...entities].sort((a, b) => a.from - b.from);
}

/** "x" is no name, "sam" may be one. */
const minNameLength = 3;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isNamedAt(named: readonly { from: number; to: number }[], index: number): boolean {
  return named.some(({ from, to }) => from <= index && index < to);
}

function mayBeSide(party: Party): boolean {
  return party.kind === 'outlet' || (party.kind === 'entity' && ['person', 'medium'].includes(party.entity.kind));
}

function setsSidesAgainst(words: Word[], sides: NamedSide[], others: string[]): boolean {
  const plain = words.map(({ text }) => text).join(' ');
  if (orderPattern.test(plain) || sides.filter(({ party }) => party.kind === 'outlet').length >= 2) return true;
  if (sides.length !== 2) return false;
  const [first, second] = sides;
  const between = words.slice(first?.to, second?.from).map(({ text }) => text);
  const isAgainst = between.length <= 2 && between.some((word) => againstPattern.test(word));
  return (
    truthPattern.test(plain) ||
    (isAgainst && between.some((word) => word === 'oder' || word === 'or') && others.length < 6)
  );
}

function comparesSources(words: Word[], named: NamedSide[], others: string[]): boolean {
  const has = (pattern: RegExp) => others.some((word) => pattern.test(word));
  if (orderPattern.test(words.map(({ text }) => text).join(' ')) || has(strongPattern)) return true;
  if (!has(weakPattern)) return false;
  const isOfOutlet = named.some(({ party }) => party.kind === 'outlet');
  return has(sourceNouns) || isOfOutlet || (named.length === 0 && (has(theyPattern) || meansThem(words)));
}

function meansThem(words: Word[]): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? '';
    return text === 'die' && (behindTheyPattern.test(next) || weakPattern.test(next));
  });
}

// an asking word inside the line says what of it: "do sources differ on when musk quit"
function describeCompared(words: Word[], named: NamedSide[], isSide: (index: number) => boolean): string {
  const kept = words.filter(({ text }, index) => {
    if (isNamedAt(named, index)) return !isSide(index);
    if (isCue(text) || emptyWords.test(text)) return false;
    return isAskingWord(text) ? index > 0 : !isBareWord({ words }, index);
  });
  return kept.every(({ text }) => isAskingWord(text)) ? '' : kept.map(({ raw }) => raw).join(' ');
}

function isCue(word: string): boolean {
  return (
    [strongPattern, weakPattern, sourceNouns, theyPattern].some((pattern) => pattern.test(word)) ||
    /^(?:vergleich\w*|compar\w*)$/.test(word)
  );
}

interface SubjectWord {
  word: { text: string };
  matches: readonly { kind: string }[];
}

/** Whether the sources know what is compared; somebody named makes up for a word that they lack. */
export function isKnownSubject(words: readonly SubjectWord[], isNamed: boolean): boolean {
  const has = ({ matches }: SubjectWord, unlike: string[]) => matches.some(({ kind }) => !unlike.includes(kind));
  if (isNamed) return true;
  return (
    words.every((each) => has(each, ['spelling'])) &&
    words.some((each) => has(each, ['spelling', 'compound', 'concept']))
  );
}
