/** Row "source" of the table of follow-ups: whether it is so, who wrote it, when it was printed, where it can be read. */

import { followUpLists } from './openers.js';
import { createPhraseTest } from './phrases.js';

/** What is asked of the first quote, or of its article. */
export type SourceQuestion = 'fact' | 'author' | 'agency' | 'date' | 'address';

const lists = {
  ...followUpLists,
  article:
    '(der|den|das|the|that|this|dieser|diesen) (artikel|text|article|piece|report|bericht|meldung|story|info|zahl|zitat|quote)|die (meldung|info|zahl|aussage|story|news)|these (words|numbers)|those words|that (number|figure|claim|statement|info|news)|dieses zitat|diese (zahl|info|aussage)|the (info|number|figure|quote|news)',
  it: '<that>|<article>|so was|sowas|so etwas|such a thing|any of (this|that)|the above',
  says: '(sagt|sagte|behauptet|behauptete|meint|meinte|meldet|meldete|berichtet|berichtete|schreibt|schrieb|erzahlt|zitiert|says|said|say|saying|claims|claim|claimed|reported|reports|report|quoted|told you|told|is saying|wrote|writes|states|stated|verspricht|versprach|promised|promises)',
  said: '(gesagt|behauptet|gemeldet|berichtet|gemeint|geschrieben|erzahlt|verbreitet|said|reported|claimed|written|printed|mentioned|published)',
  is: '(ist|is|was|war|are|sind|s|kommt|stammt|comes|come|does|did|kam|wurde)',
  proof:
    '(quelle|quellen|source|sources|beleg|belege|beweis|beweise|nachweis|nachweise|proof|evidence|citation|citations|receipt|receipts|quellenangabe|fundstelle|herkunft|reference|references|ref|sauce)',
  surely: '{ganz|absolut|so|very|quite|totally|completely|100|100 prozent|da|dir|dir da|denn|really|wirklich|echt}',
  outlet:
    '(zeitung|medium|blatt|magazin|sender|kanal|quelle|artikel|redaktion|outlet|paper|newspaper|magazine|channel|source|article|station|site|website|seite|medien|zeitungen|outlets|papers)',
};

/** In the order in which they are looked for. */
const phrases: Readonly<Record<SourceQuestion, readonly string[]>> = {
  // wer hat das geschrieben · who is the author · welcher Journalist war das
  author: [
    '(wer|who) [hat|has] [<it>] (geschrieben|schrieb|verfasst|wrote|written|verzapft|authored|penned) [<it>] [geschrieben|verfasst] <tail>',
    '(wer|who|whos) [is|ist|war|was|s] [the|der|die] (autor|autorin|author|verfasser|writer|journalist|reporter|redakteur) [davon|dahinter|of <it>] <tail>',
    '(von wem|by whom|who) [<is>] <article> {geschrieben|written|by} <tail>',
    '(welcher|welche|welches|which|what) [<word>] (journalist|reporter|autor|author|redakteur|journalistin|autorin|redakteurin) [hat|wrote|schrieb|has|war] [<it>] [geschrieben|wrote|written] <tail>',
    '(autor|author|byline|the author|der autor|name des autors|authors name) <tail>',
  ],
  // welche Agentur meldet das
  agency: [
    '(welche|which|what) [news|nachrichten] (agentur|agency|agenturen|agencies|nachrichtenagentur) [war|was|ist|is|sagt|says|hat|wrote|schrieb|meldet] [<it>] [geschrieben|gemeldet] <tail>',
  ],
  // von wann ist das · when was that published · is that still current
  date: [
    '(wann|when) (wurde|war|ist|was|were|did|is) (<it>) (geschrieben|veroffentlicht|gedruckt|erschienen|gemeldet|berichtet|written|published|printed|posted|reported|come out|appear|from) <tail>',
    '(von wann|from when) [<is>] [<it>] [her] <tail>',
    '(wie|how) (alt|aktuell|old|recent|current|frisch|new|neu) (ist|is|are|sind) (<it>) <tail>',
    '(ist|is|sind|are) (<it>) {denn|noch|still|eigentlich} (aktuell|current|recent|up to date|auf dem neuesten stand|veraltet|outdated|old news|noch aktuell|auf aktuellem stand) <tail>',
    '(datum|date|stand) (davon|dazu|of (that|this|it)|des artikels) <tail>',
  ],
  // link? · wo kann ich das nachlesen · show me the article
  address: [
    '[der|the|den|einen|a|nen|n|haste|haste n|haste nen|haste mal n|hast du|gibts|gibt es|got|have you got|do you have|any|is there|wo ist der|where is the|wheres the] {a|einen|n|nen|den|the|da|dazu|zu} (link|url|links|weblink|adresse) [dazu|davon|zum artikel|to (that|it|this|the article)|for (that|it|this)] <tail>',
    '(wo|where) (kann|can|konnte|could) (ich|man|i|one|you|we) (<it>) (nachlesen|lesen|read|find|finden|see|sehen|nachschauen|check|look up) [up|that|it] <tail>',
    '(zeig|show|gib|give|send|schick) {me|mir|mal|bitte|uns|us} (den|the|original|ganzen|whole|full) {original|ganzen|whole|full} (artikel|article|link|text|source|quelle|piece|url) [dazu] <tail>',
  ],
  fact: [
    // sicher? · bist du dir da sicher · are you sure about that
    '[bist|are|r|biste] [du|you|u] <surely> (sicher|sure|certain|positive) [about (<it>)|of (<it>)|damit|daruber|dass das stimmt|it s true|thats true|that thats true] <tail>',
    '(you|u|du) <surely> (sure|sicher|certain|serious) [about (<it>)] <tail>',
    // really? · im Ernst · ist das wirklich so · is that true · ist das belegt
    `[ist|is|are|sind|war|was] [<it>] {da|wohl|wirklich|echt|really|actually|denn|auch|alles|all|legit|for} (wirklich|echt|ernsthaft|tatsachlich|ehrlich|im ernst|dein ernst|really|rly|seriously|for real|fr|
      fr fr|srsly|actually|legit|no way|truly|honestly|krass|wahr|true|right|richtig|correct|so|fakt|fact|a fact|ein fakt|belegt|bewiesen|proven|verlasslich|reliable|zuverlassig|confirmed|verified|bestatigt|gesichert|
      glaubwurdig|credible|trustworthy|serios|verburgt|jetzt|fake|fake news|erfunden|made up|bullshit|quatsch|ein witz|a joke|gelogen|a lie|certain|sicher|accurate|offiziell|official|established)
      {wirklich|echt|so|wahr|true|jetzt|sicher|das|that|it|now|is (that|it) (true|so|right)|ja} <tail>`,
    '(serious|serios|ernst|wahrheit|the truth|honest|for real) [question|now] <tail>',
    // stimmt das · glaubst du das
    '(stimmt|stimmts|stimmt s|passt|glaubst du|trust|do you believe|does) {das|dies|es|so|auch|denn|wirklich|echt|uberhaupt|alles|that|this|it|die zahl} [hold up|check out|check|stimmen|add up] <tail>',
    '(kann|can|darf|muss|soll|konnen|should) [ich|man|i|you|one|we|wir] (<it>|dem) {denn|wirklich|really|so|doch} [nicht] (glauben|sein|be|trust|believe|be true|wahr sein|right|be right|trauen|vertrauen|ernst nehmen|stimmen) <tail>',
    '(can|should|do|kann|soll|darf|muss) (i|we|you|ich|man|wir) {really|wirklich|even|denn} (trust|believe|glauben|trauen) [<it>|dem] [glauben|trauen] <tail>',
    '(i|ich) (dont|don t|do not|cant|can t|doubt|glaub|glaube|bezweifle|bezweifel|kann|hardly) {das|dir|es|that|it|kaum|nicht|net|ned} (believe|trust|buy|glauben|nicht|doubt|it|that|das) [<it>|you|dir|glauben] <tail>',
    '(das|that|this|it) {kann|cant|can t|cannot|can|doch|ja} (kann nicht|cant|can t|nicht|not|cannot|doch nicht|sounds|klingt) (sein|stimmen|be|be true|be right|wahr sein|fake|erfunden|made up|unlikely|fishy|komisch|dein ernst) <tail>',
    '(unglaublich|unmoglich|impossible|unbelievable|doubt it|bezweifle ich|bezweifel ich|glaub ich nicht|glaube ich nicht|no way|niemals|come on|quatsch|srsly|yeah right|als ob|echt jetzt|im ernst|ernsthaft|dein ernst|wtf really) <tail>',
    // Quelle? · source pls · got proof · hast du dafür Belege · prove it
    '[deine|die|the|your|was ist deine|was ist die|whats the|whats your|what s your|what s the|what is the|what is your|welche|which|what|wo ist die|wo sind die|wheres the|where is the|where is your] <proof> [hat das|dafur|dazu|davon|hierzu|needed|hast du|habt ihr|haben sie|do you have|for <it>|of <it>|on <it>] <tail>',
    `{got|have|any|do you have|you got|hast du|haste|haben sie|habt ihr|gibts|gibt es|is there|are there|kannst du|can you|konnen sie|could you|konntest du|nenn|nenn mir|gib mir|give me|show me|zeig mir|zeig|cite} [da|dafur|dazu] [a|any|some|n|nen|ne|einen|eine|irgendeinen|irgendeine|your|deine|the|die]
      (<proof>|das belegen|das beweisen|es belegen|(prove|verify|confirm|back up|support) <it>|back <it> up|prove it) [dafur|dazu|davon|for <it>|on <it>|bestatigen] <tail>`,
    '(prove|cite|verify|belege|beweise|beweis|beleg) [<it>] <tail>',
    // woher hast du das · wo steht das · where did you get that
    '(woher|wo|von wo|where|wheres|whered|woher haste|woher weisste) (hast|haben|habt|haste|kommt|stammt|steht|stehts|nimmst|ist|weisst|weiss|wissen|weisste|kennst|does|do|did|is|was|wurde|du|sie|die|ihr|man|you|u|ya|i|s|denn|will|wird|they|we|kann|can|habts|wissts|d) {hast|haben|habt|haste|kommt|stammt|steht|stehts|nimmst|ist|weisst|weiss|wissen|weisste|kennst|does|do|did|is|was|wurde|du|sie|ihr|man|you|u|ya|i|s|denn|will|wird|they|we|kann|can|habts|wissts|d} (<it>|die info|<proof>) {her|stehen|geschrieben|gelesen|come|from|say|said|written|get|got|genau|denn|know|wissen|haben|reported|berichtet|behauptet|published|stand|was|is|taken|found|find|gesagt} <tail>',
    '(woher|where) (hast|haben|kommt|stammt|weisst|weiss|wissen|do|did|d|haste|weisste|kennst) {du|sie|ihr|man|you|u|denn} (get|read|hear|find|take|wissen|das wissen|know|have) [<it>] [from] <tail>',
    '(where|woher|von wo) (from|genau|das) <tail>',
    'woher <tail>',
    // wo hat er das gesagt · who did she say that to: the way by which it was said stands with the sentence
    `[zu|to|an|auf|bei|gegenuber|in|on] (wo|wann|wem|wen|where|when|who|whom|welchem kanal|welcher plattform|what channel|which channel|which platform) (hat|haben|habt|did|has|have) (er|sie|he|she|they|die|der|es) {das|dies|that|it|this|so|was|sowas}
      (gesagt|geschrieben|getwittert|gepostet|behauptet|erzahlt|gemeint|say|said|tweet|tweeted|post|posted|write|written|claim|claimed|tell|told) {that|it|this|so|to} <tail>`,
    // welche Zeitung schreibt das · which paper is that from · on what channel
    `[in|auf|bei|on|from|aus|von] (welche|welcher|welches|welchem|welchen|which|what) <outlet> {berichtet|berichtete|schreibt|schrieb|sagt|sagte|meldet|meldete|bringt|brachte|war|was|ist|is|are|s|steht|stand|stammt|kommt|did|does|hat|has|had|reported|reports|says|said|wrote|writes|ran|prints|printed|er|sie|he|she|they|<it>|such|on|in|from|
      <said>|gebracht|zu sehen|come|appear|say} <tail>`,
    // how do you know · who says · wer behauptet das · according to whom
    '(how|woran) (do|would|can|does|merkt|erkennt) (you|u|we|they|man|anyone|i) (know|be sure|tell) [<it>|so sure] <tail>',
    '(wer|who|says|whos|who s|laut wem|nach wem|wem zufolge|according to who|according to whom|von wem|from whom|from who) {<says>|<is>|hat|has|hast du|haben sie|who|wer} {<it>|denn|die info|die aussage|the claim} {<says>|<said>|come|from|her|hat} <tail>',
    '(wessen|whose) (worte|aussage|aussagen|zitat|words|quote|claim|statement|info) {<is>} [<it>|these|those] <tail>',
    '(who|wer|whats|what|was|whos) [is|s|ist|war] [the|die|deine|your] (source|quelle|gewahrsmann|urheber|origin|ursprung) [for <it>|of <it>|dafur|davon] <tail>',
    // wie verlässlich ist das · how reliable is that
    '(wie|how) (verlasslich|zuverlassig|sicher|glaubwurdig|serios|reliable|credible|certain|sure|trustworthy|solid|true|accurate|gesichert|belastbar|legit) (ist|is|are|sind|bist) (<it>|du|you|that source) [da|dir|about <it>|info] <tail>',
  ],
};

const tests = Object.entries(phrases).map(
  ([asks, each]) =>
    [asks as SourceQuestion, createPhraseTest(each, { ...lists, word: 'ein|eine|a|the|der|die' })] as const,
);

/** Null where the line asks for something else. */
export function findSourceQuestion(words: readonly string[]): SourceQuestion | null {
  return tests.find(([, isAsked]) => isAsked(words))?.[0] ?? null;
}
