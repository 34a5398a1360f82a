/** What stands before a quotation and says that its words are somebody else's: "Musks Satz", "auf dem Schild", "erntete Spott". */

import { opensSubject } from '../grammar/otherSubject.js';
import type { Token } from '../grammar/token.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { isCapitalised, subordinators, timeWords } from '../lexicon/wordClasses.js';

const wordsNounPattern =
  /^(?:\p{L}*[Bb]eitrag|\p{L}*[Pp]ost|Tweet|Satz|Worten?|Zitat|Nachricht|\p{L}*[Bb]rief|Video|Spruch|Aussage|Behauptung|Vorwurf|Frage|Slogan|Parole|Titel|Vorschlag|Kommentar|Antwort)s?$/u;
/** Whoever shows, gets or meets them has not said them. */
const foreignNounPattern =
  /^\p{L}*(?:schild|plakat|transparent|banner|aufschrift|inschrift|schriftzug|spott|häme|kritik|applaus|beifall|gelächter|urteil|gesetz|lied|gedicht|motto|sprichwort)(?:e?s|er|e|en)?$/iu;
const receivingPattern =
  /^(?:bekam|bekommt|bekamen|erhielt|erhält|kassierte|erntete|hörte|vernahm|las|liest|empfing)$/u;
const passivePattern = /^(?:wird|wurde)$/u;
const supposedPattern = /^(?:hätten?|würden?|wären?|wenn|falls|angenommen)$/iu;
const toldPattern = /^(?:habe|sei|werde|solle|wolle)$/u;
const placePattern = /^(?:im|in|am|auf|vom|aus|bei|beim|vor|zum|zur|der|die|das|dem|den)$/iu;

/** Up to a place stand words that are somebody else's: "einen Beitrag von Musk", "Musks Satz", "einen Satz seines Vaters". */
export function endsWithOthersWords(tokens: Token[], place: number): boolean {
  const [third, second, last] = tokens.slice(Math.max(0, place - 3), place);
  if (last?.kind === 'word' && foreignNounPattern.test(last.text)) return true;
  if (/^(?:seine[rs]|ihre[rs]|de[rs]|eine[rs])$/u.test(second?.text ?? ''))
    return wordsNounPattern.test(third?.text ?? '');
  if (last?.kind === 'name') return second?.text === 'von' && wordsNounPattern.test(third?.text ?? '');
  return second?.kind === 'name' && second.genitive && wordsNounPattern.test(last?.text ?? '');
}

/** Whether what stands before a colon may lead to the words of somebody whom no name names. */
export function mayLeadToOthers(ahead: Token[]): boolean {
  const words = ahead.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  return (
    isForeignClause(ahead) ||
    supposedPattern.test(words[0] ?? '') ||
    words.some((word) => toldPattern.test(word) || receivingPattern.test(word) || foreignNounPattern.test(word)) ||
    (words.some((word) => passivePattern.test(word)) &&
      /(?:^\p{Ll}{0,4}ge\p{Ll}+|iert)t?$/u.test(words.at(-1) ?? '')) ||
    ahead.some((_token, place) => isStranger(ahead, place) || opensSubject(ahead, place))
  );
}

// "Ott nickte, während ein Berater rief: „…“", "auf dem Blatt, das Ott zeigte, stand: „…“"
function isForeignClause(ahead: Token[]): boolean {
  const comma = ahead.findLastIndex(({ text }) => text === ',');
  const [opens, next] = [ahead[comma + 1], ahead[comma + 2]];
  const word = opens?.kind === 'word' ? opens.text.toLowerCase() : '';
  const hasOwnSubject = word === 'und' && !hasFiniteVerb(next?.text ?? '');
  return comma > 0 && (subordinators.has(word) || hasOwnSubject);
}

// two nouns side by side, where they are no place: "Vera Lodz"
function isStranger(tokens: Token[], place: number): boolean {
  const [before, first, second] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  const isNoun = (token: Token | undefined) =>
    token?.kind === 'word' && isCapitalised(token.text) && !timeWords.has(token.text.toLowerCase());
  const isPlaced = before?.kind === 'word' && placePattern.test(before.text);
  return place > 0 && isNoun(first) && isNoun(second) && !isPlaced;
}
