/** The questions of a fact are such as somebody types. */
import { detectLanguage } from '../../text/detectLanguage.js';
import { splitFoldedWords } from '../../text/words.js';
import type { FactRule } from './rule.js';

/** Folded words that make a line a question, wherever they stand in it. */
const askingWords = new Set(
  `wer was wie wo wann warum wieso weshalb welche welcher welches welchen welchem wessen wem wen woher wohin wovon womit woran worin
  worum worauf woraus wodurch woruber wogegen wofur wozu wieviel gibts gibt stimmt weiss heisst oder gell
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte soll sollen sollte will wollen wollte muss
  mussen darf durfen mag
  who what which how where when why whose whom is are was were do does did has have had can could will would should may might must
  isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn anyone anybody huh right`.split(/\s+/),
);
/** What a line begins with that tells the bot what to do. */
const tellingPattern =
  /^(?:nenn|zeig|sag|erzahl|erklar|zitier|list|such|find|gib|name|tell|show|give|say|explain|quote|list|find|remind)(?:e|s|t)?$/u;
const startPattern = /^(?:so|gab|kam|ging|stand|lag|sah|fand|nahm|lief|blieb|hielt|schrieb|sprach)$/u;
// "kriegt openai geld": in a German question without question word the verb comes first
const verbPattern = /^(?!(?:erste|letzte|nachste|beste|meiste|zweite|dritte)$)\p{Ll}{2,}te?$/u;

/** A question mark, a question word or a verb: a list of words is no question. */
export const asksAreQuestions: FactRule = ({ asks = [] }) =>
  asks
    .filter((ask) => !isQuestion(ask))
    .map((ask) => ({ says: `"${ask}" asks nothing`, fix: 'write it as somebody would ask it, or leave it out' }));

function isQuestion(ask: string): boolean {
  const words = splitFoldedWords(ask);
  const [first = ''] = words;
  const startsWithVerb = /^\p{Ll}/u.test(ask) && verbPattern.test(first) && detectLanguage(ask) === 'de';
  return (
    ask.includes('?') ||
    words.some((word) => askingWords.has(word)) ||
    tellingPattern.test(first) ||
    startPattern.test(first) ||
    startsWithVerb
  );
}
