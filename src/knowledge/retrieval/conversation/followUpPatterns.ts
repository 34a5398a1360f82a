/** How people go on after an answer without a question of their own, in both languages: patterns for folded words with one blank between. */

/** What is asked after a quote: whether it is so, who wrote it, when it was printed, where it can be read. */
export type SourceQuestion = 'fact' | 'author' | 'agency' | 'date' | 'address';

const opener =
  '(?:und|aber|and|but|ok|okay|ach|ah|oh|hm+|na|also|so|tja|gut|aha|ja|right|well|plus|then|dann|sowie|ausserdem|eh|ey|hey|cool|nice|danke|thanks|thx|ty|bitte|please|pls|plz|yes|yeah|ne|nee|nein|no|wait|moment|warte)';
const openerPattern = new RegExp(`^(?:${opener} )+(?=\\S)`);
const particle =
  '(?:denn|eigentlich|bitte|mal|nochmal|genau|jetzt|da|dann|so|wirklich|echt|auch|noch|please|pls|plz|exactly|though|tho|then|again|really|now|lol|bro|digga|alter|man|hier|here|uberhaupt|etwa|halt|schon)';
const tail = `(?: ${particle})*$`;
const that = '(?:das|dies|es|that|this|it|so)';

const morePatterns = [
  `^(?:noch )?(?:viel )?(?:mehr|weitere?s?|more|moar|next|nachste[rs]?|weiter|continue|details?|weitere (?:satze|zitate|infos?|details?))(?: (?:davon|dazu|daruber|of (?:that|it|this)|on (?:that|it|this)|about (?:that|it|this)|infos?|info|details?|satze|zitate|quotes|sentences|stuff))?${tail}`,
  `^(?:was|what|irgendwas|etwas|sonst|gibts|gibt es|hast du|got|any|is there|there)(?: (?:da|denn|hast du|haben sie|gibts|gibt es|do you have|you got|is there))* (?:noch|sonst|else|more|mehr|anderes|weiteres)(?: (?:was|etwas|mehr|noch|dazu|davon|daruber|so|on (?:that|it|this)|about (?:that|it|this)|to (?:that|it)))*${tail}`,
  `^(?:noch|another|one|einer?s?)(?: (?:ein|einer|eine|eins|einen|etwas|was|mehr|one|more|eines))+(?: (?:dazu|davon|daruber|satz|zitat|quote|sentence))?${tail}`,
  `^(?:anything|something|what|was|irgendwas|sonst)(?: (?:noch|sonst|else|more|was|etwas|irgendwas))+(?: (?:dazu|davon|on (?:that|it)|about (?:that|it)))?${tail}`,
  `^(?:sonst|und sonst|ansonsten)(?: so)?$`,
  `^(?:(?:any|some|noch|sonst|hast du|haben sie|gibts|gibt es|got|are there) )+(?:(?:noch|irgendwelche|any|some|ein paar|a few|other|more|andere|weitere|mehr) )*(?:others?|andere|weitere|infos?|details?|satze|zitate|quotes|sentences|stellen|belege)(?: (?:dazu|davon|daruber|on (?:that|it|this)|about (?:that|it|this)|to (?:that|it)))?${tail}`,
  `^(?:tell|give|gimme|show|erzahl\\w*|sag|zeig\\w*|gib)(?: (?:me|mir|uns|us|mal|bitte))* (?:noch )?(?:(?:a bit|some|etwas|ein bisschen|even) )?(?:more|mehr|another|weitere?s?|noch (?:was|etwas|mehr|eins|einen))(?: (?:davon|dazu|daruber|of (?:that|it)|on (?:that|it)|about (?:that|it)))?${tail}`,
  `^(?:go on|keep going|carry on|mach weiter|weiter so|red weiter|erzahl weiter|les weiter|lies weiter|hau raus|weiter im text)${tail}`,
  '^(?:the rest|den rest|der rest|rest|alles|all|all of (?:it|them)|show all|zeig alles|alle|ganze liste)$',
].map((source) => new RegExp(source));

const sourcePatterns: Record<SourceQuestion, RegExp[]> = {
  author: [
    `^(?:wer|who) (?:hat |has )?(?:${that} )?(?:geschrieben|schrieb|verfasst|wrote|written|verzapft|authored|penned)(?: (?:${that}|den artikel|the (?:article|piece)))?(?: (?:geschrieben|verfasst))?${tail}`,
    `^(?:wer|who)(?: is| ist| war| was|s)? (?:the |der |die )?(?:autor|autorin|author|verfasser|writer|journalist|reporter)(?: (?:davon|of (?:that|this|it)))?${tail}`,
    `^(?:von wem|by whom|who) (?:ist|is|was|war|stammt)? ?(?:der|this|that|the) (?:artikel|text|article|piece|report|bericht)(?: (?:geschrieben|written|by))*${tail}`,
    `^(?:welche[rs]?|which|what) (?:[a-z0-9-]+ )?(?:journalist|reporter|autor|author|redakteur)(?:in|s)? (?:hat|wrote|schrieb|has)(?: ${that})?(?: (?:geschrieben|wrote|written))?${tail}`,
    `^(?:autor|author|byline)$`,
  ].map((source) => new RegExp(source)),
  agency: [
    `^(?:welche|which|what) (?:news |nachrichten)?(?:agentur|agency|agenturen|agencies)(?: (?:war|was|ist|is|sagt|says|hat|wrote|schrieb)(?: ${that})?)?(?: (?:geschrieben|gemeldet))?${tail}`,
  ].map((source) => new RegExp(source)),
  date: [
    `^(?:wann|when) (?:wurde|war|ist|was|were|did) (?:${that}|der artikel|the article)(?: (?:geschrieben|veroffentlicht|gedruckt|erschienen|written|published|printed|posted|come out|appear))${tail}`,
    `^(?:von wann|from when)(?: (?:ist|is|stammt|war|was))?(?: (?:${that}|der artikel|die meldung|the article|die info|die zahl))?${tail}`,
    `^(?:wie alt|how old|wie aktuell|how recent|how current) (?:ist|is) (?:${that}|der artikel|die info|the article|the info)${tail}`,
  ].map((source) => new RegExp(source)),
  address: [
    `^(?:link|url|der link|the link|link bitte|haste (?:n |nen |mal n )?link|(?:hast du|gibts|gibt es|got|have you got|do you have|any|is there) (?:da)?(?:zu)? ?(?:einen |a |n |nen |den |the )?link)(?: (?:dazu|to (?:that|it)|for (?:that|it)))?${tail}`,
    `^(?:wo|where) (?:kann|can|konnte|could) (?:ich|man|i|one|you) ${that}(?: (?:nachlesen|lesen|read|find|finden|see))${tail}`,
  ].map((source) => new RegExp(source)),
  fact: [
    `^(?:(?:bist|are|r) (?:du|you|u) (?:dir )?(?:da )?)?(?:(?:ganz|absolut|so|very|quite|totally|completely|100) )?(?:sicher|sure|certain)(?: (?:about (?:that|this|it)|of (?:that|it)|damit|daruber|dass das stimmt))?${tail}`,
    `^(?:you|u|du) (?:sure|sicher|certain|serious)(?: (?:about (?:that|this|it)))?${tail}`,
    `^(?:ist das |is (?:that|this|it) )?(?:da |wohl )?(?:wirklich|echt|ernsthaft|tatsachlich|ehrlich|im ernst|really|seriously|for real|fr|srsly|actually|legit|no way|truly|honestly|krass|wahr|true|right|richtig|correct|so|fakt|fact|a fact|belegt|verlasslich|confirmed|bestatigt|gesichert|glaubwurdig|verburgt|jetzt)(?: (?:wirklich|echt|so|wahr|true|jetzt|sicher|das|that|it|now|is (?:that|it) (?:true|so|right)|ja))*${tail}`,
    `^(?:stimmt|stimmts|stimmt s|passt|glaubst du)(?: (?:das|dies|es|so|auch|denn|wirklich|echt|uberhaupt|alles))*${tail}`,
    `^(?:kann|can|darf|muss|soll)(?: (?:ich|man|i|you|one))? (?:das|dem|that|it|this)(?: (?:denn|wirklich))? (?:glauben|sein|be|trust|believe|be true|wahr sein|right|be right)${tail}`,
    `^(?:(?:deine?|die|the|your|was ist (?:deine|die)|whats (?:the|your)|what is (?:the|your)) )?(?:quellen?|sources?|beleg|belege|nachweis|proof|evidence|citation(?: needed)?|cite|prove it|receipts?|quellenangabe|fundstelle|herkunft)(?: (?:dafur|dazu|davon|for (?:that|this|it)|bitte|please))?${tail}`,
    `^(?:woher|wo|von wo|where)(?: (?:hast|haben|habt|kommt|stammt|steht|stehts|nimmst|ist|weisst|weiss|wissen|kennst|does|do|did|is|was))+(?: (?:du|sie|ihr|man|you|u|i|das|dies|die info|that|this|it|die zahl|das her|the info))*(?: (?:her|stehen|geschrieben|gelesen|come|from|say|said|written|get|got|genau|denn|know|that|it|this|das|so))*${tail}`,
    `^(?:wheres|whered)(?: (?:you|u))? ?(?:that|this|it)?(?: (?:get|come))?(?: (?:that|this|it))? ?(?:from)?${tail}`,
    `^(?:in |auf |bei |on |from )?(?:welche[rsnm]?|which|what) (?:zeitung|medium|blatt|magazin|sender|kanal|quelle|artikel|redaktion|outlet|paper|newspaper|magazine|channel|source|article|station)(?: (?:berichtet|berichtete|schreibt|schrieb|sagt|sagte|meldet|meldete|bringt|brachte|war|was|ist|is|reported|reports|says|said|wrote|writes|had|has|hat|ran))*(?: (?:er|sie|he|she|they|das|dies|es|that|this|it|so was|sowas|such|on|in|berichtet|gesagt|geschrieben|gemeldet|gebracht|zu sehen))*${tail}`,
    `^(?:(?:got|have|any|do you have|you got|hast du|haste|haben sie|habt ihr|gibts|gibt es|is there|kannst du|can you|konnen sie) )+(?:da |dafur |dazu )?(?:(?:a|any|some|n|nen|einen?|irgendeinen?) )?(?:quellen?|sources?|belege?|nachweise?|proof|evidence|citations?|receipts?|das belegen|prove (?:that|it|this)|back (?:that|it|this) up)(?: (?:dafur|dazu|davon|for (?:that|this|it)|on (?:that|this|it)))?${tail}`,
    `^where ?(?:did|do|d|would)? ?(?:you|u|ya|d you|d u) (?:get|find|read|hear|take|got|have) (?:that|this|it)(?: from)?${tail}`,
    `^woher (?:haste?|weisste?|kennste|nimmste|habts|wissts|weiss man|will man)(?: (?:denn|du|man))*(?: (?:das|dies|es|so was|sowas|die info|die zahl))*(?: (?:wissen|denn|alles))*${tail}`,
    `^how (?:do|would|can) (?:you|u|we|they) know(?: (?:that|this|it))?${tail}`,
    `^(?:wer|who|says)(?: (?:sagt|sagte|behauptet|behauptete|meint|meldet|berichtet|schreibt|erzahlt|says?|said|saying|claims?|claimed|reported|reports|told you|is saying|hat))* ?(?:who|wer)?(?: (?:das|dies|es|denn|so|that|this|it))*(?: (?:gesagt|behauptet|gemeldet|berichtet|gemeint))?${tail}`,
    `^(?:von wem|from whom|from who|laut wem|according to (?:who|whom)|nach wem|wem zufolge)(?: (?:ist|stammt|kommt|hast du|haben sie|is|does|comes?))*(?: (?:das|die (?:info|aussage|zahl)|that|this|it))*(?: (?:come|from|her))*${tail}`,
    `^(?:who|wer)(?: is|s| ist| war)? (?:the |die |deine |your )?(?:source|quelle|gewahrsmann)(?: (?:for (?:that|this|it)|dafur|davon))?${tail}`,
  ].map((source) => new RegExp(source)),
};

/** The line without what only joins it to the one before: "und", "ok, but". */
export function dropOpener(plain: string): string {
  return plain.replace(openerPattern, '');
}

/** Whether the line is more than its opener: "und?" asks for more. */
export function asksForMore(plain: string): boolean {
  if (/^(?:und|and|so|also|ja und|na und)$/.test(plain)) return true;
  return morePatterns.some((pattern) => pattern.test(plain) || pattern.test(dropOpener(plain)));
}

export function readSourceQuestion(plain: string): SourceQuestion | null {
  const text = dropOpener(plain);
  const found = Object.entries(sourcePatterns).find(([, patterns]) => patterns.some((pattern) => pattern.test(text)));
  return found ? (found[0] as SourceQuestion) : null;
}
