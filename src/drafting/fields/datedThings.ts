/** A date that belongs to a thing and not to what happens: "ein Rohr aus dem Jahr 1974", "das 2015 gegründete Haus". */
import type { Span } from '../../util/spans.js';
import { documentNouns } from '../lexicon/wordClasses.js';

/** How many words back the noun stands that the date is of: "einen Tweet von Altman aus dem Jahr 2021". */
const maxWordsBack = 4;
const originPattern = /(?:^|\s)(?:aus (?:dem Jahre? )?|von |vom |des Jahres )$/u;
const makePattern = /(?:[Bb]aujahr|[Jj]ahrgang|[Mm]odelljahr|[Gg]eboren(?: am| im)?|[Gg]egründet(?: am| im)?|\*) ?$/u;
const determinerPattern =
  /(?:^|\s)(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[Dd]iese[mnrs]?)(?: bereits| schon| erst| noch)? ?$/u;
/** "im Juni eröffnete Werk": a participle that stands before its noun. */
const attributePattern =
  /^ (?:(?:von|in|im|durch|an) (?:\p{Lu}[^\s,]* ?)+ )?(?:\p{Ll}+ ){0,2}\p{Ll}{3,}(?:te|ten|tem|ter|tes|ene|enen|enem|ener|enes)(?: \p{Ll}+(?:e|en|em|er|es))* \p{Lu}/u;
const relativePattern = /^ ?(?:(?:in|an|auf|mit|von) )?(?:der|die|das|den|dem|deren|dessen|wo) /u;
const makerVerbPattern =
  /(?<!\p{L})(?:ge(?:baut|gründet|boren|fertigt)|errichtet|erbaut|hergestellt|produziert|entstanden|erschienen|eröffnet)(?!\p{L})/u;
const planPattern = /(?<!\p{L})(?:soll|sollen|sollten?|will|wollen|wird|werden)(?!\p{L})/u;
const pastPattern =
  /(?<!\p{L})(?:hat|haben|hatten?|wurden?|waren?|(?!soll|könn|müss|dürf|möch|hät|woll)\p{Ll}{3,}ten?|\p{Ll}*(?:gab|schrieb|kam|ging|stieg|fiel|begann|sprach|traf|schloss|wies|nahm|ließ|hielt|fand|stand|zog|trat|bot|rief|warf|hob|lud|sah|lag|verlor|gewann)(?:en)?)(?!\p{L})/u;

/** `date`: with the words ahead of it that belong to it. */
export function isOfThing(plain: string, date: Span): boolean {
  const [ahead, behind] = [plain.slice(0, date.start), plain.slice(date.end)];
  const words = plain.slice(date.start, date.end);
  if (makePattern.test(ahead) || /^(?:aus|von|vom) /u.test(words)) return !isOfDocument(ahead);
  if (originPattern.test(ahead)) return !isOfDocument(ahead.replace(originPattern, ''));
  return (determinerPattern.test(ahead) && attributePattern.test(behind)) || isBeside(plain, date);
}

// what is written or said in a year was said then
function isOfDocument(ahead: string): boolean {
  const nouns = ahead.trim().split(/\s+/u).slice(-maxWordsBack);
  return nouns.some((word) => [...documentNouns].some((noun) => word.toLowerCase().endsWith(noun)));
}

// in a relative clause: how a thing was made, or beside a main clause that tells of no past
function isBeside(plain: string, { start, end }: Span): boolean {
  const comma = plain.lastIndexOf(',', start);
  if (comma < 0 || !relativePattern.test(plain.slice(comma + 1))) return false;
  const close = plain.slice(end).search(/[,;.–]/u);
  const clauseEnd = close < 0 ? plain.length : end + close;
  const main = `${plain.slice(0, comma)} ${plain.slice(clauseEnd)}`;
  const clause = plain.slice(comma, clauseEnd);
  return makerVerbPattern.test(clause) || planPattern.test(clause) || !pastPattern.test(main);
}
