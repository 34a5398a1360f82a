/** Questions that quote words and ask whose they are: "Wer sagte, …?", "Von wem stammt „…“?", "Whose words are …?". */
import { createPatternChooser } from '../../text/patterns/cuedPatterns.js';

const verbs = `sagt sagte sagten gesagt schreibt schreiben schrieb schrieben geschrieben meint meinte gemeint behauptet behauptete
  spottet spottete gespottet twittert twitterte getwittert postet postete gepostet erklärt erklärte formuliert formulierte nannte
  nennt genannt said says? saying wrote writes? written claims? claimed states? stated tweets? tweeted posts? posted`;
const sayings = `${verbs.replace(/\s+/g, '|')}|(?:sprach|spricht|gesprochen) von|put it`;
const sayingCues = `${verbs} sprach spricht gesprochen put`;

const fillers =
  '(?:denn|eigentlich|noch ?mal|noch|bloß|genau|wörtlich|das|es|so|da|exactly|it|that|this|actually|ever)';
const askers = '(?:wer|who)(?: (?:hat|hatte|has|had|was it (?:who|that)|war es,? der|war das,? der))?';
const statements =
  '(?:(?:der|die|das|dieser|diese|dieses|folgende[rs]?|the|this|these|following) )*(?:satz|sätze|zitat|zitate|aussagen?|worte?|wörter|spruch|äußerung|ausdruck|sentence|quote|quotation|statement|words?|line|phrase)';

const chooseFrames = createPatternChooser(
  [
    {
      cues: sayingCues,
      source: `^${askers}(?: ${fillers})* (?:${sayings})(?:(?: ${fillers})* ?[,:]| ${fillers})*\\s+(?:dass |that )?(?<words>.+)$`,
    },
    {
      cues: sayingCues,
      source: `^${askers}(?: ${fillers})* (?<words>.+?),? (?:${sayings})(?: hat| habe)?$`,
    },
    {
      cues: 'wem woher',
      source: `^(?:von wem|woher) (?:stamm(?:t|en)|ist|sind|war|waren|komm(?:t|en))(?: ${statements})?\\s*[,:]?\\s+(?<words>.+)$`,
    },
    {
      cues: 'wessen whose',
      source:
        '^<cue> (?:worte?|wörter|zitat|aussage|satz|words?|quote|sentence|line|phrase) (?:sind|ist|waren|war|are|is|were|was)(?: (?:das|es|this|these|that|it))?\\s*[,:]?\\s+(?<words>.+)$',
    },
    {
      cues: 'quoted zitiert',
      source: '^(?:who|wer) (?:is|wird) (?:quoted as saying|zitiert mit)\\s*[,:]?\\s+(?:dass |that )?(?<words>.+)$',
    },
  ],
  'iu',
);

const whosePattern = /(?<!\p{L})(?:wer|wem|wessen|who|whose|whom)(?!\p{L})/iu;
const quotedPattern = /[„“"»«”]([^„“"»«”]{3,})[“”"»«„]/u;

/** The words that are asked for, without the question around them; null where it asks for something else. */
export function readSaidWords(question: string): string | null {
  const plain = question.trim().replace(/[\s?!.]+$/u, '');
  const quoted = quotedPattern.exec(plain)?.[1];
  if (quoted && whosePattern.test(plain)) return quoted.trim();
  const words = chooseFrames(plain)
    .map((pattern) => pattern.exec(plain)?.groups?.words)
    .find((found) => found);
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
