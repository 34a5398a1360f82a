/** The words by which people ask for sources or people beside each other: tests of one folded word, but where said. */
import { createCuedTest } from '../../../text/patterns/cuedPatterns.js';
import { createWordTest } from '../../../text/patterns/wordTest.js';

/** They ask for it wherever they stand. */
const strongWords = `
  widerspruch* widerspruchlich* unstimmig* ungereimt* diskrepan* strittig* kontrovers controversial umstritten* disputed contested
  discrepanc* inconsisten* mismatch* contradictions? contradictory conflicting streitpunkt* divergen* gegenuberstellung abweichung*
  quellenvergleich* artikelvergleich* medienvergleich*
`;
export const isStrongWord = createWordTest(strongWords);
/** They do so where no two are named, between whom it may be. */
const quarrelWords = 'consensus konsens meinungsverschieden* uneinigkeit* dissens disagreements? dissent';
export const isQuarrelWord = createWordTest(quarrelWords);
/** Of a clause. An order to compare stands at the beginning: "der Vergleich mit Shakespeare" is somebody's. */
export const ordersToCompare = createCuedTest([
  {
    cues: `
      vergleich* compar* contrast gegenuber* abgleich* nebeneinander* gegeneinander side next sagt schreibt meldet nennt behauptet
      says writes reports claims
    `,
    source: String.raw`^(?:(?:bitte|please|pls|kannst|konnen|konntest|can|could|you|u|du|sie|hey|bot|mal|und|and|ok|so|now|jetzt|ein|einen|a|mach\w*|give|gib|me|mir|show|zeig\w*|der|die|das|the) )*(?:vergleich\w*|compar(?:e|ing|ison)|contrast|gegenuberstell\w*|abgleich\w*|(?:stell\w*|halt\w*|leg\w*|zeig\w*) (?:.+ )?(?:gegenuber|nebeneinander|gegeneinander)|(?:put|show|set|lay) .+ (?:side by side|next to each other|next to one another))(?= |$)|(?:^| )(?:side by side|next to (?:each other|one another)|nebeneinander|(?:wer|who) (?:sagt|schreibt|meldet|nennt|behauptet|says|writes|reports|claims) (?:was|what))(?: (?:bitte|mal|please|pls|genau|exactly|dazu|denn))*$|(?:^| )(?:gegenuberstell\w*|nebeneinanderstell\w*|im vergleich|vergleich bitte|in comparison|compared?)(?: (?:bitte|mal|please|pls))?$`,
  },
]);
/** They ask for it of sources; of people or companies they may be the story itself. */
const weakWords = `
  widersprech* widersprich* widersprochen abweich* weichen weicht unterscheid* unterschied* verschieden* ander* different* differ
  differs differing differences? disagree* contradict* conflict* diverg* tally tallies square match matches align aligned
  consistent* ubereinstimm* uberein stimmen decken deckungsgleich* auseinander* stimmig vergleich* compare* dispute disputes
  streit* argu* zoff vary varies varying variation variations deviat* clash* odds beissen beisst otherwise gegensatz* gegenteil*
  opposite zusammenpass* konsistent* knirscht hakt kollidier* concur* various einzelnen einzelner einzelne jeweiligen jeweiliger
  jeweilige
`;
export const isWeakWord = createWordTest(weakWords);
/** The same of a whole line, in several words. */
export const turnsOnDifference = createCuedTest([
  {
    cues: 'up sync eye page together ways split divided agreement else meinung aussage zusammen hut anderes',
    source:
      '(?:^| )(?:lines? up|in sync|eye to eye|same page|(?:fit|hang) together|back each other up|part ways|(?:are|is) (?:.* )?(?:split|divided)|in agreement|something else|einer meinung|aussage gegen aussage|pass(?:t|en) (?:.* )?zusammen|unter einen hut|hat jede[rs]? (?:.* )?was anderes)(?= |$)',
  },
]);
/** Being of one mind, or saying the same. */
const agreeingWords = `
  einig* uneinig* uneins agree same gleich* dasselben? dieselben? derselben? denselben? demselben? identisch* identical consensus
  konsens einhellig* einheitlich* unanimous* uniform* jibe ahnlich* similar* ubereinstimm* uberein
`;
export const isAgreeingWord = createWordTest(agreeingWords);
export const isSourceNoun = createWordTest(`
  quellen? artikeln? berichten? berichte berichterstattung zeitungen zeitung zeitungsartikeln? medien medienberichten? blatter
  blattern redaktionen texten? meldungen beitrage beitragen angaben zahlen meinungen versionen darstellungen schilderungen aussagen
  stories sources? articles? papers? newspapers reports? reporting outlets? media accounts numbers figures versions everybody
  everyone everywhere uberall presse press pieces opinions claims coverage takes journalisten journalists reporters publications
  texts facts fakten details infos?
`);
const writersList =
  'quellen artikel berichte zeitungen medien blatter redaktionen texte papers newspapers outlets articles sources reports media press presse stories';
const writers = `(?:${writersList.replaceAll(' ', '|')})`;
export const isWriter = createWordTest(writersList);
const telling =
  '(?:sag|schreib|meld|bericht|nenn|behaupt|geb|zitier|say|write|report|claim|quote|mention|name|give|state|think)\\w*';
/** Of a whole line: "do all papers say …", "sagen alle, dass …", "sind alle der Meinung", "how do the papers put it". */
export const asksOfWriters = createCuedTest([
  {
    cues: `
      all both every* alle samtliche beide sagt schreibt meldet nennt behauptet says writes reports claims ${writersList}
    `,
    source:
      `^(?:(?:do|does|did|have|has) (?:really )?(?:(?:all|both)(?: of)?(?: them)?(?: the| these)?(?: ${writers})?|every ?(?:one|body|paper|article|source|outlet)) (?:really |actually )?${telling}|` +
      `${telling} (?:(?:das|es|wirklich|denn|eigentlich) )*(?:alle|samtliche|beide)(?: ${writers})?(?= |$)|` +
      `(?:.* )?${telling} (?:das|die|es)(?: da)? alle(?: so| gleich)?$|` +
      `sind (?:(?:da|sich|denn) )*(?:alle|samtliche|beide)(?: ${writers})? (?:der|einer) (?:meinung|ansicht)|` +
      `(?:wer|who|welche\\w* \\w+|which \\w+) (?:sagt|schreibt|meldet|nennt|behauptet|says|writes|reports|claims) (?:was|what) (?:zu|zum|zur|uber|bei|about|on)(?= )|` +
      `(?:how|wie) \\w+ (?:(?:alle|all|die|the|these|diese|verschiedenen|different) )*${writers}(?= |$))`,
  },
]);
/** What is compared is of the kind that they name. */
export const kindPatterns: readonly [kind: 'figure' | 'date' | 'wording', words: RegExp][] = [
  ['date', /^(?:datum|tag|date|dates|day|wann|when)$/],
  ['figure', /^(?:zahl|zahlen|summe|betrag|hohe|number|numbers|figures?|sum|amount|much|many|viele?)$/],
  ['wording', /^(?:wortlaut|worte|worten|wortlich|words|wording|phrase|zitat|quotes?)$/],
];
/** How it is told. */
export const isDifferently = createWordTest('unterschiedlich* verschieden widerspruchlich differently anders');
/** Of a whole line: the noun at its beginning or end, or the same words. */
export const asksForDifferences = createCuedTest([
  {
    cues: 'unterschiede differences abweichungen wortlaut worte? worten words wording',
    source:
      '^(?:(?:gibts?|es|da|any|are|there|irgendwelche|welche|what|die|the|alle|all|zeig|show|me|mir|list) )*(?:unterschiede|differences|abweichungen)(?= |$)|(?:^| )(?:unterschiede|differences|abweichungen)(?: bitte| please)?$|(?:^| )(?:gleiche[rn]?|same|selben?) (?:wortlaut|worten?|words|wording)(?= |$)',
  },
]);
export const isThey = createWordTest('sie they them em those each');
/** "Sagen alle dasselbe?": whoever writes, where it is said of writing or of one mind. */
export const isEverybody = createWordTest(`
  allen allem aller alles alle all jeder jede keiner irgendwer jemand irgendjemand anyone anybody somebody someone nobody every
  both beiden beider beide
`);
export const isReportingWord = createWordTest(`
  sag* schreib* bericht* meld* nenn* zitier* erzahl* behaupt* geb* says? saying writ* report* tell* quot* claim* mention* name
  naming state states stating describ* give gives giving einig* uneins agree disagree stimmen
`);
/** Behind it, "die" means them, and is no article. */
export const mayFollowThey = createWordTest('sich da alle beide uber bei in');
/** Of a whole line about two who say different things: which of them, or whether they say the same. */
export const asksWhoIsRight = createCuedTest([
  {
    cues: `
      glaub* believes? trust recht right wahrheit truth lugt lying lies liar honest ehrlich richtig correct telling gleich* dasselbe same
      ahnlich anders differently different unterschiedlich*
    `,
    source: String.raw`(?:^| )(?:wem|wer|who|whom|whos|which|is|are|hat|has|stimmt)(?: .*)? (?:glauben|glaub|glaubt|believe|believes|trust|recht|right|wahrheit|truth|lugt|lying|lies|liar|honest|ehrlich|richtig|correct|telling the truth)(?= |$)|(?:^| )(?:sehen|sieht|sagen|meinen|see|say|think|tell)(?: .*)? (?:gleich\w*|dasselbe|same|ahnlich|anders|differently|different|unterschiedlich\w*)(?= |$)`,
  },
]);
/** Of a whole line: a reason or a day of the quarrel itself is the story. */
export const ofQuarrelPattern =
  /^(?:warum|wieso|weshalb|wann|seit|worum|why|when|since|how long|how did|wie kam)(?= |$)/;
/** Of a whole line that asks for somebody's words; what they did, announced or think of it is no matter of words. */
export const ofSayingPattern =
  /^(?:(?:und|and) )?(?:was|what|wie|how)(?= ).* (?:sag(?:en|ten)|gesagt|mein(?:en|ten)|gemeint|schreiben|schrieben|geschrieben|denken|finden|halten|sehen|say|said|write|wrote|written|claim|claimed|think|see|view|feel)(?= |$)/;
/** Between the asking word and whose words are asked for. */
export const isLinkingVerb = createWordTest(`
  do did have had haben hatten schrieben meinen meinten sagen sagten denken finden halten sehen
`);
const againstWords = 'vs versus gegenuber against gegen';
export const isAgainstWord = createWordTest(againstWords);
/** Of two with nothing else between them. */
export const isVersusWord = createWordTest('vs versus');
const orWords = 'oder or';
export const isOrWord = createWordTest(orWords);
/** Of a whole line. */
export const orNotPattern =
  /(?:^| )(?:oder|or) (?:etwa |doch |vielleicht |eher |rather |perhaps )?(?:noch |not )?(?:nicht|not|gar nicht|nicht mehr|yet|nie|never|no|nein|keine?[rsn]?|none)(?: (?:yet|at all|mehr|schon|doch|so|bei|in|for) .*| (?:yet|at all|mehr|doch))?$/;
const andWords = 'und and n';
export const isAndWord = createWordTest(andWords);
/** A line that compares has one of these, where it does not name two outlets or ask of all who write. */
export const isComparingWord = createWordTest(
  [orWords, andWords, againstWords, strongWords, quarrelWords, weakWords, agreeingWords].join(' '),
);
/** They carry no subject here. */
export const emptyWords =
  /^(?:stell\w*|zeig\w*|list\w*|nenn\w*|show|tell\w*|give|sag\w*|says?|said|schreib\w*|zitier\w*|sehen|sieht|see|put|side|next|other|another|nebeneinander|wegen|thema|sache|punkt\w*|points?|frage|fragen|bezuglich|hinsichtlich|beim|regarding|concerning|issues?|details|isch|gehn|gehen|go|goes|any|anything|einmal|one|way|told|tells|passt|zsamm|zusammen|quot\w*|line|them|yet|ever|really|wirklich|against|gegen|between|zwischen|mir|me|uns|us|jetzt|claims?|gibts?|alle\w*|all|every\w*|each|both|beide\w*|truth|wahrheit|recht|right|richtig|glaub\w*|believe|trust|em|bout|still|wessen|vs|versus|or|oder|gegenuber|here|hier|mal|den|dem|voneinander|einander|ab|irgendwo|irgendwas|irgendwelche|somewhere|anywhere|where|bitte|please|pls|half|halten|halte|telling|tale|same|story|stories|thing|things|ding\w*|number|stelle\w*|parts|liegen|lie|lies|look|find|finde\w*|findest|steht|stehen|kind|sort|unter|blick|glance|ubersicht|uberblick|meinung|ansicht|sync|eye|page|fit|hang|together|split|divided|agreement|hut|unterschiedliches|berichtet\w*|put|word|worded|formulier\w*)$/;
