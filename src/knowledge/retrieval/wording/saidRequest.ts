/** Questions that quote words and ask whose they are: "Wer sagte, …?", "Von wem stammt „…“?", "Whose words are …?". */

const sayings = [
  '(?:ge)?sag(?:t|te|ten)',
  'gesagt',
  'schreib(?:t|en)|schrieb(?:en)?|geschrieben',
  'mein(?:t|te)|gemeint',
  'behaupte(?:t|te)',
  '(?:sprach|spricht|gesprochen) von',
  'spotte(?:t|te)|gespottet',
  '(?:twitter|poste)(?:t|te)|getwittert|gepostet',
  'erklär(?:t|te)',
  'formulier(?:t|te)',
  'nannte|nennt|genannt',
  'sa(?:id|ys?|ying)',
  'wr(?:ote|ites?|itten)',
  'claim(?:s|ed)?|stat(?:es?|ed)|tweet(?:s|ed)?|post(?:s|ed)?|put it',
].join('|');

const fillers =
  '(?:denn|eigentlich|noch ?mal|noch|bloß|genau|wörtlich|das|es|so|da|exactly|it|that|this|actually|ever)';
const askers = '(?:wer|who)(?: (?:hat|hatte|has|had|was it (?:who|that)|war es,? der|war das,? der))?';
const statements =
  '(?:(?:der|die|das|dieser|diese|dieses|folgende[rs]?|the|this|these|following) )*(?:satz|sätze|zitat|zitate|aussagen?|worte?|wörter|spruch|äußerung|ausdruck|sentence|quote|quotation|statement|words?|line|phrase)';

const framePatterns = [
  new RegExp(
    `^${askers}(?: ${fillers})* (?:${sayings})(?:(?: ${fillers})* ?[,:]| ${fillers})*\\s+(?:dass |that )?(?<words>.+)$`,
    'iu',
  ),
  new RegExp(`^${askers}(?: ${fillers})* (?<words>.+?),? (?:${sayings})(?: hat| habe)?$`, 'iu'),
  new RegExp(
    `^(?:von wem|woher) (?:stamm(?:t|en)|ist|sind|war|waren|komm(?:t|en))(?: ${statements})?\\s*[,:]?\\s+(?<words>.+)$`,
    'iu',
  ),
  /^(?:wessen|whose) (?:worte?|wörter|zitat|aussage|satz|words?|quote|sentence|line|phrase) (?:sind|ist|waren|war|are|is|were|was)(?: (?:das|es|this|these|that|it))?\s*[,:]?\s+(?<words>.+)$/iu,
  /^(?:who|wer) (?:is|wird) (?:quoted as saying|zitiert mit)\s*[,:]?\s+(?:dass |that )?(?<words>.+)$/iu,
];

const whosePattern = /(?<!\p{L})(?:wer|wem|wessen|who|whose|whom)(?!\p{L})/iu;
const quotedPattern = /[„“"»«”]([^„“"»«”]{3,})[“”"»«„]/u;

/** The words that are asked for, without the question around them; null where it asks for something else. */
export function readSaidWords(question: string): string | null {
  const plain = question.trim().replace(/[\s?!.]+$/u, '');
  const quoted = whosePattern.test(plain) ? quotedPattern.exec(plain)?.[1] : undefined;
  if (quoted) return quoted.trim();
  const words = framePatterns.map((pattern) => pattern.exec(plain)?.groups?.words).find((found) => found);
  return words?.trim() ?? null;
}

const sayingPattern = new RegExp(`(?<!\\p{L})(?:${sayings}|call(?:s|ed)?)(?!\\p{L})`, 'iu');
const minQuotedWords = 3;

/** The words in quotation marks of a question about who says them; null where it quotes none, or too few to tell. */
export function readQuotedWords(question: string): string | null {
  const quoted = quotedPattern.exec(question)?.[1]?.trim() ?? '';
  const isLong = quoted.split(/\s+/u).length >= minQuotedWords;
  return isLong && (whosePattern.test(question) || sayingPattern.test(question)) ? quoted : null;
}
