/** The words by which a question asks, at its beginning or alone: "seit wann", "how much", "which year". */
import { createWordTest } from '../../../text/patterns/wordTest.js';
import { splitFoldedWords } from '../../../text/words.js';

const isPreposition = createWordTest(
  `seit ab bis von mit an auf aus bei fur gegen in uber um zu nach durch laut wegen since until till by with from for at on to of
  about against through over under into im am beim`,
);
const timeNouns = 'jahr jahren tag tage monat monaten datum year years day days month months date';
const isTimeNoun = createWordTest(timeNouns);
const isNoun = createWordTest(
  `${timeNouns} zeit grund geld prozent leute stadt land ort firma firmen time reason money percent people city country state place
  company companies dosh cash`,
);
const isDegree = createWordTest(
  `viele? viele?r viele?s viele?n viele?m lange? hoch gross oft weit alt schnell teuer much many long big large high often far old
  fast soon expensive come`,
);

/** "wann", "which". */
export const isAskingWord = createWordTest(
  `wann warum wieso weshalb wozu wofur womit wodurch woran woraus worauf worin woruber wovon wogegen wohin woher wo wer wem wen
  wessen was wie wieviele? welche welcher welches welchen welchem when why where who whom whose what how which whos whats
  wheres hows`,
);

/** How many words at the beginning ask; 0 where none does. */
export function countAskingWords(words: readonly string[]): number {
  return countBeginning(words, isNoun);
}

/** The same of a question whose subject stays: of "wie viel Geld steckt …" the first two. */
export function countLeadingWords(words: readonly string[]): number {
  return countBeginning(words, isTimeNoun);
}

// "seit wann", "what for", "wie viele Leute"
function countBeginning(words: readonly string[], mayFollow: (word: string) => boolean): number {
  const start = isPreposition(words[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = words.slice(start);
  if (!isAskingWord(first)) return 0;
  if (['what for', 'how come'].includes(`${first} ${second}`)) return start + 2;
  const degree = isDegree(second) ? 1 : 0;
  const behind = start + 1 + degree;
  return mayFollow(words[behind] ?? '') ? behind + 1 : behind;
}

/** Words that say nothing by themselves beside an asking word: "why exactly?", "wo denn?", "when was that". */
const fillers: ReadonlySet<string> = new Set(
  splitFoldedWords(`
  genau eigentlich denn bitte mal nochmal noch jetzt dann so wirklich auch etwa halt schon überhaupt da dort dazu davon damit dabei
  dafür darüber dagegen daran darauf daraus darin
  exactly though tho then again really now please pls plz exact precisely there
  das dies es war ist wars was it that this is did do does he she they er sie ihn ihm ihr him her them this happen happened
  passiert passierte geschah alles all ungefähr circa roughly about so etwas bro man lol
  one ones other others eine einer eines andere anderer anderen anderes beide beiden both
  auch too same aus sieht siehts schauts schaut ebenso genauso wiederum well mit
  beispiel beispielsweise example instance konkret concretely specifically speziell
  mehr more tun machen gemacht tat getan done doing sein be gewesen soll sollte sollen will wird würde would should
  `),
);

const scopes: ReadonlySet<string> = new Set(
  splitFoldedWords(`insgesamt gesamt total overall altogether zusammen zuerst zunächst anfangs first initially sofort immediately
  später later danach afterwards jeweils each jährlich yearly`),
);

/** How much of it, or at which step: "insgesamt", "at first". What asks for nothing else keeps it. */
export function isScope(word: string): boolean {
  return scopes.has(word);
}

/** Words that say nothing by themselves; whether they are names is not their matter. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}
