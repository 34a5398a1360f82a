/** How people ask about an article itself, in both languages: patterns for folded text ("uberschrift") with tokens for names and articles. */

/** What can be asked of an article. `which`: the question points at one without saying which. */
export type ArticleQuestion =
  | 'author'
  | 'agency'
  | 'date'
  | 'title'
  | 'address'
  | 'outlet'
  | 'original'
  | 'changes'
  | 'count'
  | 'list'
  | 'which';

/** What stands in the text in place of the names of outlets, agencies and authors, and of what an article is called. */
export const nameTokens = { outlet: 'outletname', agency: 'agencyname', author: 'authorname' };
const articleToken = 'articlename';

/** What an article is called; in all other patterns its token stands for it, or each would take milliseconds to be compiled. */
export const articleNouns =
  '(?:zeitungs|online|presse|agentur|news|nachrichten)?(?:artikel[ns]?|beitr(?:ag|age)(?:s|es|n)?|text(?:e[sn]?|s)?|meldung(?:en)?|bericht(?:e[sn]?|s)?|storys?|stories|pieces?|articles?|reports?|write-?ups?)';

const articleNounPattern = new RegExp(`${articleNouns}\\b`, 'g');

/** `folded` with the token for each word that an article is called by. */
export function replaceArticleNouns(folded: string): string {
  return folded.replace(articleNounPattern, articleToken);
}

const outlet = `(?:(?:der|die|das|dem|the) )?${nameTokens.outlet}`;
const determiner =
  '(?:der|die|das|den|dem|des|dies\\w+|jene\\w*|dein\\w*|eu(?:er|re)\\w*|ihr\\w*|mein\\w*|alle\\w*|ein\\w*|the|this|that|these|those|your|its|a|an|all)';
// a preposition begins another part of the sentence: "den Tweet im Artikel" is no article
const between = `(?!(?:im|in|aus|von|vom|zu|zum|uber|laut|bei|from|about|of|on|by|and|und) )[\\w'-]+ `;
const article = `(?:${determiner} )?(?:${between}){0,2}(?:[\\w']+-)?${articleToken}\\b`;
/** The article, or the outlet alone. */
const either = `(?:${article}|${nameTokens.outlet})`;

const writer =
  '(?:autor(?:in|en)?|verfasser(?:in)?|schreiber(?:in)?|journalist(?:in|en)?s?|reporter(?:in|s)?|redakteur(?:in)?|author|writer|byline)s?';
const wrote = '(?:geschrieben|verfasst|getippt|verzapft|recherchiert|wrote|written|authored|penned)';
const published =
  '(?:erschien\\w*|veroffentlicht|publiziert|gedruckt|geschrieben|verfasst|(?:he)?raus\\w*|online|gepostet|gebracht|datiert|aktualisiert|published|publish|written|printed|posted|released|come out|came out|appear\\w*|run|go up|put up|put out|dated|updated|from)';
const agency = '(?:(?:nachrichten|presse)?agentur(?:en)?|(?:news|press) agenc(?:y|ies)|wire services?)';
const heading = '(?:uberschrift|schlagzeile|titel|title|headline)';
const translated = '(?:ubersetz\\w*|translat\\w*)';
const original = '(?:original\\w*|ursprunglich\\w*)';
const changed =
  '(?:berichtigt|korrigiert|zuruckgezogen|zuruckgenommen|geandert|geloscht|corrected|retracted|withdrawn|amended|taken down|taken back|pulled)';
const change =
  '(?:korrektur\\w*|berichtigung\\w*|richtigstellung\\w*|gegendarstellung\\w*|widerruf\\w*|corrections?|retractions?|clarifications?)';
const presumed =
  '(?:vermutlich|vermutet|mutmasslich|erschlossen|presumably|presumed|supposedly|inferred|assumed|guessed)';
const why = '(?:warum|wieso|weshalb|why|how come)';
const medium = '(?:zeitung|medium|blatt|magazin|newspaper|paper|outlet|magazine|site|website|redaktion)';
const counted = `(?:${articleToken}|quellen|medien|zeitungen|redaktionen|sources|outlets|newspapers|papers|publications)`;
const having = `(?:hast|kennst|nutzt|benutzt|liest|verwendest|zitierst) (?:du|ihr)|(?:haben|kennen|nutzen|verwenden|zitieren) sie|gibt es(?: hier)?|(?:do|have|did) you\\b[\\w ]*|are there(?: here)?|(?:stammt|kommt|stammen|kommen) (?:das|dein\\w*|alles)[\\w ]*`;
const filler =
  '(?: (?:denn|eigentlich|hier|da|das|es|bitte|alles|nochmal|insgesamt|here|actually|in total|this|that))*';

const sources: Record<ArticleQuestion, string[]> = {
  count: [`^(?:aus |auf |from )?(?:wie ?vielen?|how many) ${counted} (?:${having})${filler}$`],
  list: [
    `^(?:aus |auf |from )?(?:welchen?|which|what) ${counted} (?:${having})${filler}$`,
    `^(?:was|welche|what|which) (?:sind|are) (?:deine|eure|ihre|your) (?:quellen|sources|artikel|articles)$`,
    `^(?:zeige?|nenne?|gib|show|give|tell|list)(?: (?:mir|me|uns|us|bitte))* (?:alle )?(?:deine|eure|ihre|your|die|the) (?:quellen|sources|artikel|articles)$`,
  ],
  original: [
    `${article}.*\\b(?:${translated}|${original})`,
    `(?:${translated}|${original})\\b.*${article}`,
    `${nameTokens.outlet}\\b.*\\b${translated}|${translated}\\b.*\\b${nameTokens.outlet}`,
    `(?:welche\\w*|which|what) (?:sprache|language)\\b.*${either}`,
    `^(?:woher|where) (?:kommt|kommen|stammt|stammen|do|does|did|is|are|was|hast) .*?${article}(?: (?:come|stem))?(?: (?:from|her))?$`,
  ],
  changes: [
    `${article}.*\\b${changed}\\b`,
    `${nameTokens.outlet} .*\\b${changed}$|(?:did|has|hat) ${outlet} .*\\b(?:correct|retract|withdraw|amend|${changed}|${change})\\b`,
    `\\b${change}\\b.*${either}`,
  ],
  outlet: [
    `^(?:warum|wieso|weshalb|why|woher|was heisst|was bedeutet|what does)\\b.*\\b${presumed}\\b.*${either}`,
    `^${why}(?: (?:steht|da|heisst es|nur|bloss|only|do you say|does it say))* ${presumed}$`,
    `^${why}\\b(?: [\\w']+){0,4} (?:${medium}|${nameTokens.outlet})(?: [\\w']+){0,3} ${presumed}$`,
    `^(?:ist|kommt|stammt|is|was) (?:${article}|das|es|it|this|that)(?: (?:denn|wirklich|sicher|tatsachlich|echt|really|actually|definitely))* (?:von|aus|from|by|in) ${outlet}$`,
    `(?:woher|how) (?:weisst|wissen|weiss|do|can)\\b.*(?:von|aus|from|by|in) ${outlet}$`,
    `(?:welche\\w*|which|what) ${medium}\\b(?!.*\\b(?:uber|about|on) ).*${article}|${article}.*(?:in|aus|von) welche\\w* ${medium}`,
    `^(?:wer|who) (?:hat |has )?(?:published |printed |ran |brachte |druckte )?${article}(?: (?:veroffentlicht|gebracht|gedruckt|published))$`,
    `^(?:who) (?:published|printed|ran) ${article}`,
    `^(?:wo|where) (?:ist|sind|wurde|was|were|did|erschien) ${article}.*?(?:erschien\\w*|veroffentlicht|gedruckt|published|printed|appear|run)?$`,
  ],
  author: [
    `^(?:wer|who)\\b(?!.*\\b(?:im|in dem|in the) ${articleToken}\\b.+\\b${wrote}).*?${article}.*\\b${wrote}\\b`,
    `^(?:wer|who) (?:schrieb|verfasste|wrote|authored|penned|did) (?:denn |eigentlich )?${article}`,
    `^(?:wer|who)(?: is|'s| was| ist| war) ${nameTokens.author}$`,
    `^(?:was|what|(?:welche\\w*|which) ${articleToken}) (?:hat|did|has|schrieb|wrote) ${nameTokens.author}(?: (?:geschrieben|verfasst|write|written))?$`,
    `^(?:wer|who)(?: is|'s| was| ist| war| sind| are| steckt) (?:the |der |die |das )?(?:${writer}|behind|hinter)\\b.*${either}`,
    `\\b${writer} (?:von|vom|des|der|of|behind|on|for|at|bei|hinter)\\b.*${either}|${article}(?:'s)?(?: [\\w']+){0,3} ${writer}$`,
    `^von wem (?:ist|sind|stammt|stammen|kommt|wurde|wurden|war)(?: (?:denn|eigentlich))? ${article}(?!.*(?:rede|zitiert|erwahnt|genannt))`,
    `^(?:who(?: is|'s| was)|by whom (?:is|was)) ${article}(?: written)?(?: by)?$`,
    `^(?:wer|who) (?:hat|schrieb|schreibt|wrote|writes)(?: (?:das|es|da|denn|eigentlich|den|it|this|that|the one|for|in|at|on|bei|fur|im))* ${outlet}(?: one)?(?: geschrieben)?$`,
  ],
  agency: [
    `\\b${agency}\\b.*${either}|${either}.*\\b(?:agentur(?:en)?|agenc(?:y|ies)|wire services?)\\b`,
    `^(?:ist|sind|is|was|kommt|stammt|stammen) ${article}.*(?:von|aus|from|by) (?:der |the )?${nameTokens.agency}`,
  ],
  date: [
    `^(?:wann|when) (?:erschien\\w*|kam|wurden?|ist|sind|war|was|were|is|are|did)\\b ?(?:denn |eigentlich )?${article}.*\\b${published}\\b`,
    `^(?:wann|when) (?:erschien\\w*|kam(?:en)?|stammt|ist|sind|is) (?:denn |eigentlich )?${article}(?: (?:raus|heraus|from))?$`,
    `^(?:wann|when)\\b.*${article} (?:erschienen|veroffentlicht|gedruckt|publiziert) (?:ist|sind|wurden?)$`,
    `^(?:wann|when) (?:hat|did|habt|haben|have) (?:${outlet}|you|ihr|sie)\\b(?! (?:sich|admit)).*(?:${article}|das|es|ihn|it|this|that)(?: ${published})?$`,
    `^(?:wann|when) (?:hat|did|schrieb|wrote) ${nameTokens.author}\\b.*(?:${article}|das|es|ihn|it|this|that|write|geschrieben)(?: (?:write|geschrieben|verfasst))?$`,
    `^von wann (?:ist|sind|stammt|war)\\b.*${either}`,
    `^(?:wie|how) (?:alt|aktuell|neu|old|recent|current) (?:ist|sind|is|are) ${article}$`,
    `(?:datum|erscheinungs\\w+|veroffentlichungs\\w+|publication date|date) (?:von|vom|des|der|of|on|for|hat|tragt|is|ist)\\b.*${either}|${article}(?: \\w+){0,2} (?:dated|datiert)$`,
    `^(?:aus|an|in)? ?(?:welche\\w*|what|which) (?:jahr|monat|tag|year|month|day|date) (?:ist|sind|stammt|erschien|is|was|are)\\b.*${article}`,
    `^(?:woher|how) (?:weisst|weiss|wissen|kennst|kommt|hast|do you|is)\\b.*\\b(?:datum|date)\\b`,
    `^(?:warum|wieso|weshalb|why|was heisst|what does)\\b.*\\b(?:datum|date)\\b.*\\b(?:errechnet|reckoned|computed|calculated|genauer|exact|${presumed})`,
    `^(?:woher|how) (?:weisst|weiss|wissen|kennst|do you|can you|do we)\\b.*\\b(?:wann|when)\\b.*${either}`,
  ],
  title: [
    `\\b${heading}\\b.*${either}|${article}.*\\b(?:${heading}|titled)\\b`,
    `^wie (?:heisst|heissen|lautet) ${article}$|^what(?: is|'s) ${article} called$`,
  ],
  address: [
    `\\b(?:link|url|adresse|address|webadresse|internetadresse)s?\\b.*${either}|${article}.*\\b(?:link|url|verlinkt|linked)s?\\b`,
    `^(?:wo|where) (?:kann|konnte|finde|find|steht|gibt|ist|is|can|could|do|lese)\\b.*${article}(?: (?:ganz |nach)?(?:lesen|finden|nachlesen|online|im netz|im internet))?$`,
  ],
  which: [
    `^(?:wer|who) (?:hat|schrieb|wrote|has written) (?:das|dies|es|this|that|it|these)${filler}(?: (?:geschrieben|verfasst))?$`,
    `^(?:wann|when) (?:wurde|ist|was|were) (?:das|dies|es|this|that|it)${filler} (?:geschrieben|veroffentlicht|gedruckt|publiziert|erschienen|written|published|printed)$`,
    `^who(?: is|'s| was) (?:this|that|it) (?:written )?by$`,
  ],
};

/** What may stand before a question and asks nothing. */
const openerPattern =
  /^(?:und|and|but|aber|so|also|ok|okay|hey|hallo|hi|sag mal|btw|eigentlich|(?:weisst|weiss) (?:du|wer)|wissen sie|(?:kannst|konnen|konnten) (?:du|sie) (?:mir )?(?:bitte )?(?:sagen|verraten)|(?:do you|anyone|anybody) know|(?:can|could) you tell me|tell me|any idea),? /;

/** The text as it is, then without each of its openers in turn: one of them begins with what is asked. */
export function listStarts(text: string): string[] {
  const opener = openerPattern.exec(text)?.[0];
  return opener === undefined ? [text] : [text, ...listStarts(text.slice(opener.length))];
}

/** In the order in which they are tried, each on every start: the more telling first. */
export const articlePatterns = Object.entries(sources).map(([asks, patterns]) => ({
  asks: asks as ArticleQuestion,
  patterns: patterns.map((source) => new RegExp(source)),
}));

/** Asked by what somebody else says, or what is said there: nothing of the article itself. */
export const storyPattern = new RegExp(
  `\\b(?:laut|according to|zufolge|dass|ob|whether)\\b|\\bthat\\b(?! (?:[\\w'-]+ )?${articleToken}| (?:written|published|printed|by|one|${nameTokens.outlet})|$)|^(?:bitte |please )?(?:ubersetz|translate|summari|fass)`,
);
