/** Words that stand beside a name in a question and are no part of it, folded, German and English. */

import { isSmallWord } from '../../../text/functionWords.js';
import { isSayingWord } from '../../../text/typed/sayingWords.js';

const adverbs =
  toSet(`gestern vorgestern heute morgen damals dann danach vorher zuletzt jetzt nun bisher schon bereits bald spater fruher
  zuerst zunachst kurzlich neulich letztens einst gerade immer nie niemals jemals oft wieder erneut hier dort wirklich
  tatsachlich genau exakt wortlich wortwortlich konkret angeblich offenbar offentlich wahrscheinlich vielleicht leider dazu daruber
  davon dagegen dafur damit hierzu anfang mitte ende selbst selber sonst insgesamt alles nichts trotzdem jedoch also wohl eben
  voraus hinzu zuruck weiter
  yesterday today tomorrow then now later earlier recently lately really actually exactly literally precisely specifically
  basically allegedly apparently publicly ever never always often again already still just even once himself herself`);

const helpingVerbs =
  toSet(`hat hatte haben hatten will wollte soll sollte kann konnte muss musste darf durfte mag mochte wird wurde
  did does do has had have would can could should must may might`);
const conjunctions = toSet('warum wieso weshalb dass ob weil wenn why whether that if');
/** Not the English "was", which is the German "what". */
const copulas = toSet('ist war sind waren is are were');
const determiners =
  toSet(`der die das den dem des ein eine einen einem einer dieser diese dieses diesem diesen the a an this that his her
  their its any more much it him them me us you`);
const particles = toSet('von van de di da del della la le bin al el ter ten mc mac');
const quoteNouns = toSet('zitat zitate zitaten aussage aussagen worte quote quotes statement statements words');
const byWords = toSet('von by from');

/** Whether a word holds the sentence together, or says when or how: "gestern", "wörtlich". */
export function isSentenceWord(word: string): boolean {
  return isSmallWord(word) || isSayingWord(word) || adverbs.has(word);
}

/** "Hat Musk …", "did Musk …": who does something comes next. */
export function isHelpingVerb(word: string): boolean {
  return helpingVerbs.has(word);
}

/** Whether somebody's doing may follow: "hat Larry investiert", "warum Mark zweifelt". */
export function mayPrecedeDoing(word: string): boolean {
  return helpingVerbs.has(word) || conjunctions.has(word);
}

/** Whether whoever is named next does or is something; a verb does not follow. */
export function isVerbBeforeSubject(word: string): boolean {
  return helpingVerbs.has(word) || copulas.has(word) || isSayingWord(word);
}

/** "Woher weiß …", "glaubt …": a verb by its form and its place. */
export function mayBeVerbInSecondPlace(word: string, index: number): boolean {
  return index <= 1 && !isSentenceWord(word) && /(?:te?|ss)$/.test(word);
}

/** "Wer ist …", "who was …". */
export function isAskedWho(asked: string, verb: string): boolean {
  return /^(?:wer|who)$/.test(asked) && (copulas.has(verb) || verb === 'was');
}

export function isCopula(word: string): boolean {
  return copulas.has(word) || word === 'was';
}

export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

/** "Mark von Trapp", "Steve de Jong". */
export function isNameParticle(word: string): boolean {
  return particles.has(word);
}

/** "Zitat von Mark", "quotes by Mark". */
export function isQuotedBy(noun: string, by: string): boolean {
  return quoteNouns.has(noun) && byWords.has(by);
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
