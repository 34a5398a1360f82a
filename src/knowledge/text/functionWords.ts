/** Words that hold a sentence together: they count less than those that carry its content. */
import type { Language } from './language.js';

const german = `der die das den dem des ein eine einen einem einer eines und oder aber als wie wer was wann wo warum wieso weshalb
  welche welcher welches welchen welchem wem wen wessen wozu womit wofur woraus worauf woran worin wodurch in im an am auf aus bei
  beim mit nach von vom vor zu zum zur uber um unter durch fur gegen bis seit wahrend zwischen ohne ist sind war waren wird werden
  wurde wurden hat haben hatte hatten sein kann konnte konnen konnten soll sollen sollte muss mussen nicht kein keine auch nur noch
  so es er sie ihr ihre ihren ihrem ihrer seine seinen seinem seiner sich man dass wenn viel viele vielen dieser diese dieses diesem
  diesen etwas gibt gab worden ware wieviel denn eigentlich uberhaupt mal ja ob da doch ich du wir bitte habe
  geschah geschieht passiert passierte los wieviele wievielen geben hier nun wohl halt eben inzwischen mittlerweile schon bereits jetzt derzeit momentan aktuell
  isch nich ned nedd wat ick ma wa gell
  eig echt wirklich nochmal nochmals vielleicht lol bro digga alter pls einfach genau sonst ne nen n`;
const english = `the a an and or but as how who what when where why which whom whose in on at to of from by with for about into over
  under between without is are was were be been being has have had do does did can could will would should shall must may might not no got
  only also too so it he she they them his her their its this that these those there if than then much many any some i you we me my
  your please s t happened happen happens still yet already now currently
  just really rly actually even ever very again maybe lol pls plz tho though u r ur im`;

/** What "es" and "is" melt into: "solls", "gibts", "whats". */
const germanHosts = 'soll wird kann hat gibt geht ist war will muss wie was wer wo wann ob wenn'.split(' ');
const englishHosts = 'what who how where when why that it he she here there'.split(' ');
const melt = (host: string) => `${host}s`;

const functionWords: Record<Language, ReadonlySet<string>> = {
  de: new Set([...german.split(/\s+/), ...germanHosts.map(melt)]),
  en: new Set([...english.split(/\s+/), ...englishHosts.map(melt)]),
};

/** Of both languages. */
export const smallWords: readonly string[] = [...functionWords.de, ...functionWords.en];

const negations: ReadonlySet<string> = new Set(
  `nicht kein keine keinen keinem keiner keines nie niemals niemand nirgends ohne weder nein no not never none nobody without neither nor
  cannot isnt arent wasnt werent dont doesnt didnt hasnt havent wont cant couldnt wouldnt unable kaum hardly barely uneins uneinig`.split(
    /\s+/,
  ),
);

/** Whether a folded word denies what stands behind it. */
export function isNegation(word: string): boolean {
  return negations.has(word);
}

/** Whether a folded word only holds a sentence together. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords[language].has(word);
}

/** The same in either language: people mix them. */
export function isSmallWord(word: string): boolean {
  return isFunctionWord(word, 'de') || isFunctionWord(word, 'en');
}
