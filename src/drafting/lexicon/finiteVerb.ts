/** Whether words make a sentence: whether a verb stands among them. */
import { isFunctionWord } from '../../knowledge/text/functionWords.js';
import { sayVerbs } from './reportingVerbs.js';

const auxiliaryPattern =
  /(?<!\p{L})(?:ist|sind|war|waren|sei|seien|wäre[n]?|hat|haben|hatte[n]?|habe|hätte[n]?|wird|werden|wurde[n]?|werde|würde[n]?|kann|können|konnte[n]?|könnte[n]?|soll|sollen|sollte[n]?|will|wollen|wollte[n]?|muss|müssen|musste[n]?|darf|dürfen|durfte[n]?|mag|möchte[n]?|gibt|gab|geht|ging|steht|stand|kommt|kam|bleibt|blieb|liegt|lag|sieht|sah|hält|hielt|baut|zeigt|läuft|lief|heißt|hieß|heisst|nimmt|nahm|lässt|ließ|fällt|fiel|zieht|zog|trat|tritt|spricht|sprach|findet|fand|führt|macht|braucht|kostet|plant|fehlt|droht|stieg|sank|begann|schloss|verlor|gewann|erhielt|bot|bekam|besitzt|traf)(?!\p{L})/u;

export function hasFiniteVerb(text: string): boolean {
  if (auxiliaryPattern.test(text)) return true;
  const words = text.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}ß]+(?![\p{L}-])/gu) ?? [];
  return words.some(
    (word) =>
      sayVerbs.has(word) ||
      (/(?:[^s]t|te|ten)$/u.test(word) &&
        word.length > 3 &&
        !isFunctionWord(word, 'de') &&
        !/^(?:links|rechts|fast|erst|bereits|zuletzt|jetzt|selbst|sonst|mitsamt|samt|statt|damit|somit|nicht|weit)$/u.test(
          word,
        )),
  );
}
