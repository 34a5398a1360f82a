/** German text → its sentences with their offsets: "am 21. Januar", "100 Mrd. Dollar" and "Insider:innen" do not end one. */

import { germanMonths } from './calendar.js';

/** `offset` counts UTF-16 code units in the text. */
export interface TextSentence {
  offset: number;
  text: string;
}

const abbreviationPattern =
  /(?:^|[\s(„“"'])(?:Mrd|Mio|Mia|Mill|Bill|Bio|Brd|Tsd|Dr|Prof|St|Nr|Art|Abs|Str|Tel|Abb|Aufl|Bd|Kap|Ziff|bzw|ca|rd|etc|evtl|exkl|einschl|ggf|ggü|inkl|zzgl|abzgl|max|min|mind|sog|usw|usf|vgl|vs|lt|bspw|beisp|bes|insb|insg|allg|amtl|bisl|dt|engl|ehem|eigtl|entspr|erg|frz|jap|chin|amerik|russ|südkor|gem|gegr|ges|jährl|monatl|resp|s|sen|jun|tägl|urspr|verh|vorm|zit|zw|geb|gest|Hrsg|Jh|Jhd|Co|Inc|Corp|Ltd|Jan|Feb|Febr|Apr|Aug|Sept|Sep|Okt|Nov|Dez|Mr|Mrs|Ms|Jr|Sr|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Fa|Fr|Hr|Hrn|Dipl|Ing|Inh|Gebr|Ges|Verl|Univ|Dtl|Frankf|Min|Std|Sek|Pkt|Anm|Az|Bhf|Pl|Mag|Vors|Präs|Reg|Dir|Abt|Mt|Ft|Kfz|[a-zäöü])$/u;
// these may also close a sentence: "500 Mrd. Das Geld fehlt."
const closingAbbreviationPattern =
  /(?:Mrd|Mio|Mia|Mill|Bill|Bio|Tsd|Art|Abs|Co|Inc|Corp|Ltd|Jr|Sr|Str|etc|usw|usf|Jh|Jhd|Chr|Min|Std|Sek|Pkt|Abt|Dtl)$/u;
// "Prof. Dr.-Ing.", "Dipl.-Betriebsw.", "Dr. rer. nat.": each link is short for something, whichever words there are
const titleChainPattern =
  /(?<!\p{L})(?:Dr|Prof|Dipl|Mag|Priv|PD)\.(?:-\p{L}+\.)*(?:-\p{L}+|(?: ?(?:rer|med|hum|sc|h|c)\.)* ?(?:rer|nat|med|dent|vet|jur|iur|phil|pol|oec|agr|theol|techn|mus|hum|sc|h|c|mult|habil))$/u;
// "z. B.", "u. A. w. g.": a letter behind another that is abbreviated
const pairedLetterPattern = /(?:^|[\s(„“"'])\p{L}\.\s?\p{L}$/u;
// "J." in "Donald J. Trump"; X is no initial but a platform, and an initial stands behind a name
const initialPattern = /(?:^|\p{Lu}[\p{L}-]+\.? |[\s(„“"'])[A-WYZÄÖÜ]$/u;
// what opens a sentence and is no surname: "Plan B. Das Geld fehlt."
const sentenceStartPattern =
  /^["“”«»‘’')]*\s+["„“»›‚'(–-]*(?:D(?:as|er|ie|en|em|ies\p{L}*|och|ann|amit|abei|enn|ort)|E(?:r|s|in|ine|inen)|Sie|Wir|Ich|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Seit|Von|Vor|Zu|Zum|Zur|Und|Aber|Auch|So|Nun|Zudem|Wie|Was|Wer|Wenn|Als|Ob|Laut)(?!\p{L})/u;
const ordinalPattern = /(?:^|[\s(„“"'])\d{1,3}$/u;
// "der 47. Präsident"; at the beginning of a line, a number counts it
const leadOrdinalPattern =
  /(?:^[\s„“"'»(]*|(?<!\p{L})(?:de[rnms]|die|das|eine[mnrs]?|seine[mnrs]?|ihre[mnrs]?|im|am|zum|zur|vom|beim|als|dieser|diesem|jeder|jedem|jeden|bereits|schon)\s+)\d{1,3}$/iu;
/** Exclamations that are names: a sentence goes on behind them. */
const exclaimedNamePattern =
  /(?<!\p{L})(?:Yahoo|Jeopardy|Joyn|Yum|Chips Ahoy|Wham|Oh|Taboola|Jamba|Guess|Ideas|Bild plus|E)$/u;
const afterOrdinalPattern = new RegExp(
  `^\\s*(?:${germanMonths.join('|')}|Jänner|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.|Jahrhundert|Quartal|Halbjahr|Weltkrieg|Amtszeit|Lebensjahr|Jahrestag|Geburtstag|Parlament|Bundestag|Präsident\\p{L}*|Kanzler\\p{L}*|Bundesstaat\\p{L}*|FC|SC|SV|Versuch|Auflage|Platz|Mal|Runde|Ausgabe|Staffel|Etage|Stock|Sitzung|Tag|Woche|Monat|Senat|Kongress|Legislaturperiode|Liga|Kapitel|\\p{Ll})`,
  'u',
);
// an end mark with the quotation marks and brackets that close behind it, a blank, and what a sentence may begin with; some leave the blank out
const endMarkPattern =
  /(?<![.!?…])[.!?…]+(?![.!?…])["“”«»‘’')]*(?=\s+["„“»«›‚'(–▶►•*-]*[\ufe0e\ufe0f]?\s?[\p{Lu}\p{N}])|(?<=\p{Ll}{2}|\d)[.!?](?=„|(?:Das|Der|Die|Dem|Den|Dies|Doch|Dabei|Dazu|Er|Es|Sie|Ein|Eine|Im|In|Auch|Nach|Wie|Zudem|Man|Wir|Ich|Und|Aber)\s)|(?<=\p{Ll}{3})[.!?][“«”](?=„|»|\p{Lu}\p{Ll}+\s)/gu;
/** So many characters around an end mark tell what it is. */
const windowLength = 80;

/** Sentences in order; a line break always ends one. */
export function splitSentences(text: string): TextSentence[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap((line) => splitLine(line[0], line.index));
}

function splitLine(line: string, offset: number): TextSentence[] {
  const ends = [...line.matchAll(endMarkPattern)]
    .filter((match) => endsSentence(line, match))
    .map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts
    .map((start, index) => trimSentence(line.slice(start, ends[index]), offset + start))
    .filter(({ text }) => text !== '');
}

function endsSentence(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(Math.max(0, match.index - windowLength), match.index);
  const behind = line.slice(match.index + 1, match.index + 1 + windowLength);
  if (match[0] === '!' && exclaimedNamePattern.test(before)) return sentenceStartPattern.test(behind);
  if (!match[0].startsWith('.') || match[0].startsWith('..')) return true;
  if (abbreviationPattern.test(before))
    return closingAbbreviationPattern.test(before) && sentenceStartPattern.test(behind);
  if (titleChainPattern.test(before)) return sentenceStartPattern.test(behind);
  if (pairedLetterPattern.test(before)) return false;
  if (initialPattern.test(before) && !sentenceStartPattern.test(behind)) return false;
  if (leadOrdinalPattern.test(before) && (before.length < windowLength || !/^\s*\d/u.test(before)))
    return sentenceStartPattern.test(behind);
  return !(ordinalPattern.test(before) && afterOrdinalPattern.test(behind));
}

function trimSentence(text: string, offset: number): TextSentence {
  return { offset: offset + text.length - text.trimStart().length, text: text.trim() };
}
