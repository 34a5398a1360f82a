/** Who is set against whom: people or outlets that a line puts beside each other. */
import { uniqueBy } from '../../../../util/collections.js';
import { nameParty } from '../../../facts/voices/parties.js';
import { isWordOfSaying } from '../../../text/typed/sayingWords.js';
import type { Word } from '../../../text/words.js';
import { isInRange } from '../../question/names/wordRange.js';
import {
  asksWhoIsRight,
  isAgainstWord,
  isAgreeingWord,
  isAndWord,
  isLinkingVerb,
  isOrWord,
  isVersusWord,
  isWriter,
  ofQuarrelPattern,
  ofSayingPattern,
} from './comparisonWords.js';
import { mayBeSide, type NamedSide } from './namedSides.js';

const aboutPattern = /^(?:uber|about|on|regarding|zu)$/;

/** Those who are set against each other; none where nobody is. */
export function findSides(words: Word[], named: NamedSide[], isOrder: boolean): NamedSide[] {
  // nobody is set against themselves: "What did Musk say first, and what does Musk say now?"
  const mayBe = uniqueBy(
    named.filter(({ party }) => mayBeSide(party)),
    ({ party }) => nameParty(party).de,
  );
  const plain = words.map(({ text }) => text).join(' ');
  // "do Bild and t3n agree on what Altman said?"
  const outlets = mayBe.filter(({ party }) => party.kind === 'outlet');
  if (outlets.length >= 2) return outlets;
  // "do the sources differ on Musk and Trump?"
  if (!isOrder && words.some(({ text }) => isWriter(text))) return [];
  // "Bannon und Leavitt im Vergleich: was sagen die über Musk?"
  const free = mayBe.filter(({ from }) => !aboutPattern.test(words[from - 1]?.text ?? ''));
  const sides = free.length >= 2 ? free : mayBe;
  if (sides.length < 2) return [];
  if (isOrder) return sides;
  const [first, second] = sides;
  if (!first || !second) return [];
  const between = words.slice(first.to, second.from).map(({ text }) => text);
  const others = words.filter((_, index) => !isInRange(index, named)).map(({ text }) => text);
  if (isVersus({ between, others, isFirst: first.from === 0 })) return [first, second];
  const before = words[first.from - 1]?.text ?? '';
  if (areBothQuoted({ plain, between, before })) return [first, second];
  return sides.length === 2 && isOneAgainstOther(plain, between, others) ? sides : [];
}

// "Was sagten Trump und Musk zum Geld?", but not the words of somebody about the two
function areBothQuoted({ plain, between, before }: { plain: string; between: string[]; before: string }): boolean {
  const isJoined = between.length === 1 && between.every((word) => isAndWord(word));
  return isJoined && ofSayingPattern.test(plain) && (isWordOfSaying(before) || isLinkingVerb(before));
}

const maxBetween = 2;
const maxOrWords = 5;

// "Bannon gegen Loomer: was halten die von Musk?", but not the quarrel of two, named by itself
function isVersus({ between, others, isFirst }: { between: string[]; others: string[]; isFirst: boolean }): boolean {
  if (between.length === 1 && isVersusWord(between[0] ?? '')) return true;
  const isAgainst = between.length <= maxBetween && between.some(isAgainstWord);
  return isAgainst && isFirst && others.length > between.length;
}

const opinionPattern =
  /^(?:glaub\w*|find\w*|halt\w*|denk\w*|dass|that|believe\w*|agree\w*|trust\w*|admit\w*|whether|ob)$/;

function isOneAgainstOther(plain: string, between: string[], others: string[]): boolean {
  // "does Loomer think that Bannon is right?" asks what one says of the other
  if (asksWhoIsRight(plain))
    return isAgreeingWord(plain) || !between.some((word) => isWordOfSaying(word) || opinionPattern.test(word));
  if (between.length > maxBetween) return false;
  if (between.some((word) => isOrWord(word))) return others.length <= maxOrWords;
  const isOfBoth = between.some((word) => isAndWord(word)) && !ofQuarrelPattern.test(plain);
  return (
    isOfBoth &&
    others.some(
      (word) =>
        isAgreeingWord(word) || /^(?:differ|differs|disagree|differences?|unterschiede?|unterscheide\w*)$/.test(word),
    )
  );
}
