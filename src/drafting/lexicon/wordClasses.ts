/** Small closed classes of German words that show who stands in which case. */

import { germanMonths, germanWeekdays } from '../../knowledge/text/calendar.js';

export const prepositions =
  parseWordSet(`als ab an am ans auf aufs aus bei beim bis durch für gegen gegenüber gemäß gemäss hinter im in ins laut mit
  mithilfe nach neben ohne per samt seit statt trotz über um unter via vom von vor während wegen wider zu zum zur zwischen dank binnen`);

/** Determiners that are never nominative. */
export const obliqueDeterminers =
  parseWordSet(`dem den des einem einen eines einer diesem diesen dieses jenem seinem seinen seines ihrem ihren ihres
  unserem unseren unseres keinem keinen deren dessen jedem jeden`);

export const determiners =
  parseWordSet(`der die das ein eine dieser diese dieses jener jene sein seine ihr ihre unser unsere kein keine
  beide manche viele einige mehrere zwei drei`);

/** They open a clause that may have another speaker. */
export const subordinators =
  parseWordSet(`dass daß weil da obwohl wenn nachdem bevor während damit ob sodass falls als indem sobald solange
  der die das den dem deren dessen welche welcher was wer wo worauf wobei`);

/** Adverbs that open a sentence with a capital and are no subject. */
export const sentenceOpeners =
  parseWordSet(`tatsächlich zwar zudem dann nun zuvor ursprünglich später danach darauf daraufhin dabei so auch doch
  bereits inzwischen mittlerweile außerdem gleichzeitig immerhin unterdessen derweil jüngst kürzlich zuletzt gestern heute anschließend
  ebenfalls dort hier demnach deshalb daher trotzdem dennoch allerdings jedoch weiter zugleich schließlich erst damals einst ferner
  vorher wiederum stattdessen dagegen dafür dazu daran damit offenbar angeblich ähnlich wörtlich öffentlich intern konkret`);

/** They stand between a subject and its verb, and say nothing of who it is: "Musk hingegen nannte". */
export const adverbs = new Set([
  ...sentenceOpeners,
  ...parseWordSet(`hingegen indes indessen derweilen seinerseits ihrerseits selbst selber persönlich aber freilich gar sogar nämlich jedenfalls
  ebenso gleichfalls seither seitdem neulich abermals erneut nochmals wieder bislang bisher lediglich nur schon noch sofort prompt umgehend knapp
  trocken kurz offen sehr eben ja wohl natürlich selbstverständlich zumindest immer oft gern lieber nie niemals mehrfach einmal sonst vielmehr
  obendrein überdies insgesamt übrigens weiterhin zunächst anfangs morgens abends mittags nachts vorgestern gleich bald plötzlich unverdrossen
  nunmehr durchaus ausdrücklich süffisant gewohnt gelassen anderntags tags darauf seinerzeit hernach hierzu hierauf darin darüber davor davon
  danach insofern immerhin wiederholt alsdann ansonsten beispielsweise etwa da hin her wohlgemerkt heuer`),
]);

export const timeWords = new Set([
  ...[...germanWeekdays, ...germanMonths].map((name) => name.toLowerCase()),
  ...parseWordSet(`montagabend dienstagabend mittwochabend donnerstagabend freitagabend morgen abend mittag nachmittag vormittag
  wochenende jahr jahre jahren`),
]);

/** Nouns for what is said: "laut Aussagen Altmans", "in einer Mitteilung von OpenAI". */
export const documentNouns =
  parseWordSet(`aussage aussagen angabe angaben darstellung mitteilung pressemitteilung erklärung stellungnahme bericht
  berichten ansicht einschätzung worten informationen schätzung schätzungen auskunft überzeugung meinung blogbeitrag beitrag post tweet
  schreiben brief kommentar klageschrift studie interview rede sprecher`);

export const masculinePronouns = parseWordSet('er dieser jener');
export const femininePronouns = parseWordSet('sie diese jene');

export function parseWordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
