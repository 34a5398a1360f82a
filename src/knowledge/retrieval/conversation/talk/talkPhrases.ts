/** Small talk that no single word gives away, one table a line of the bot's. Words are folded; phrases.ts says how they are written. */
import { createPhraseTest } from '../followUp/phrases.js';
import type { TalkIntent } from './talkKeys.js';

const lists = {
  you: 'du|dich|dir|di|ihr|sie|ich|man|wir|you|u|ya|i|one|we|[the|this|der|den|de|diesen|dieser|dem|diesem] bot|this|it|that|das|des|dies|es|this thing|das ding|des ding',
  start: '{und|and|also|so|na|hey|hi|hallo|hello|ok|okay|sag mal|bitte|please|yo|moin|but|aber|danke|thanks|ach}',
  tail: '{denn|eigentlich|genau|exactly|uberhaupt|even|anyway|so|hier|here|da|there|bitte|please|pls|now|jetzt|mal|bot|noch|heute|today|mate|bro|man|digga|leute|zusammen|all|everyone|alle|actually|really|kurz|quickly|just|eben|alter}',
  ask: 'ask|fragen|fragn|frage|fragst|benutzen|benutze|benutz|bedienen|bediene|verwenden|verwende|nutzen|nutze|nutz|use|work|works|funktionieren|funktioniert|do|machen|mach|tun|know|wissen|help|helfen|start|eingeben|eintippen|tippen|schreiben|type|enter|anfangen|starten|query|search|suchen|talk to|operate|try|probieren',
  ai: '(ki|ai|kunstliche intelligenz|artificial intelligence|sprachmodell|language model|llm|gpt|chatgpt|bot|chatbot|mensch|human|person|computer|maschine|machine|roboter|robot)',
};

/** One of them says goodbye; people say several. */
const parting = `bis (dann|denn|denne|dannchen|bald|baldi|spater|morgen|nachher|gleich|die tage|dahin|neulich|dannimanski|zum nachsten mal|demnachst|montag|nachste woche)|see (ya|you|u)|c u|cya|cu|until next time|til next time|till next time|mach (s|es) gut|machs gut|machet gut|
      hau rein|hauste rein|(schonen|schones|schone|guten|gute) (tag|abend|feierabend|wochenende|sonntag|nacht|restabend|resttag|heimweg|start in den tag|woche) [noch] [dir|euch|ihnen]|have a (nice|good|great|lovely) …|(i m|im|i am|bin|ich bin|i bin) {dann|jetzt|mal|now|so|erstmal} (off|out|weg|raus|furt|fertig|done|durch)|gotta (go|run|bounce|dash|split)|got to go|(i|ich) {gotta|have to|need to|should|must|muss|mues|geh|gehe} (go|run|los|weg|schlafen|off|jetzt|bed)|
      (muss|mues|must) {jetzt|mal|dann|leider} (los|weg|go|schlafen|arbeiten|fort)|take care|catch (you|ya)|schlaf [gut|schon]|sleep (well|tight)|man sieht sich|wir sehen uns|wir horen uns|auf wiedersehen|auf wiederhoren|uf wiederluege|talk (to you|later|soon)|ttyl|so long|thats all [for (now|today)]|that s all for (now|today)|das war s [fur heute]|das wars fur heute|over and out|gute nacht|good night|nighty night|bye for now|farewell|peace out|ade|adieu`;

const tables: Readonly<Record<Exclude<TalkIntent, 'chatter'>, readonly string[]>> = {
  // wie geht's · how are you · what's up · freut mich
  hello: [
    `{hallo|hi|hey|hello|na|yo|moin|servus|und|guten|morgen|abend|tag|good|morning|evening} (wie (gehts|geht s) [es] {dir|euch|ihnen|so|heute|denn}|wie geht es {dir|euch|ihnen|so|heute|denn}|wie lauft s|wie (lauft|laufts) [so]|how are (you|u|ya) {doing|today}|hows it going|how s it going|how you doing|
      how do you do|was geht [ab]|what s up|whats up|alles (klar|fit|gut) [bei (dir|euch)]|habe die ehre|na du|nice to meet you|freut mich [dich kennenzulernen]|lange nicht gesehen|long time no see|bist du da|bist da|are you there|you there|anyone there|jemand da|wer da|is anybody here|anybody here|jemand zuhause)  <tail>`,
    '(hallo|hi|hey|hello|na|yo|moin|moinsen|servus|guten|good|morgen|gude|tach|seas|hej|greetings|welcome|sup|gruss|grusse|schonen) {hallo|hi|hey|hello|na|yo|moin|morgen|abend|tag|mittag|nachmittag|morning|evening|afternoon|day|und|in die runde|to you|an alle|erstmal|du|ihr|lieben|there|again|wieder|dir|euch|gott} <tail>',
  ],
  // wie funktioniert das · what can you do · wozu bist du da · welche Fragen kann ich stellen · help me
  help: [
    '<start> (wie|how) [zum …|the …] (geht|gehts|benutz|nutz|verwend|gebrauch|funktioniert|funktionierst|lauft|lauffts|bedient|bedien|benutzt|benutze|nutzt|nutze|nutz|verwende|verwendet|does|do|to|can|kann|konnte|fragt|frag|stell|gebraucht|tuat|goht|muss|should|soll) {<you>|<ask>|hier|da|denn|eigentlich|so|best|am besten|richtig|properly} <tail>',
    '<start> (was|wos|what|wat) [alles|all|else|things|kind of things] (kann|kannst|konnt|konnen|can|could|soll|sollte|do|does|darf|machst|macht|tust|tut|weisst|should|konnte|chan|chasch|muss) {<you>|<ask>|alles|actually|for me|fur mich|uns|with|for|answer|beantworten|sagen|tell me|tell us|tell|von|me|mich|about|question|eine|fur|hier|here|so} <tail>',
    '<start> (was|what) (sind|are|is|ist) (deine|die|your|the) (funktionen|fahigkeiten|moglichkeiten|features|capabilities|options|commands|befehle|skills|abilities) <tail>',
    '<start> (wofur|wozu|what for|fur was) (bist|seid|ist|are|is|dient|kann) {<you>} {gut|good|nutzen|brauchen|da} <tail>',
    'what (are|is|s) {<you>} [good|here|able|there] (for|to do|used for) <tail>',
    'whats (this|it|that) (for|good for) <tail>',
    '(was|what|welche|which|worum) (fragen|questions|themen|topics|befehle|commands|thema) (kann|can|gibt|gibts|are|do|kennst|darf|konnen|should|hast|stehen) […] […] […] […] ',
    '<start> (ich brauche|i need|brauche|need|brauch|kann mir jemand|can someone|can you|kannst du mir|kannst du) [a little|some|ein bisschen|etwas] (hilfe|help|helfen|help me|an explanation|erklaren wie das geht) [me] <tail>',
    '(hilfe|help) {me|mir|bitte|please} ',
    '<start> (im|i m|i am|ich bin) [so|total|ganz|a bit] (lost|confused|verwirrt|neu hier|new here|uberfordert) <tail>',
    '<start> (erklar|explain|show|zeig) {mir|me|mal|kurz|bitte} (wie|how) (das|du|it|this|you) (hier|geht|funktioniert|funktionierst|works|work|laufen|lauft) <tail>',
  ],
  // wer bist du · where do your answers come from · steckt da eine KI dahinter · what's your name
  about: [
    '{und|and|hey|hi|hallo|so|sag mal|na} (wer|who|was|what|wos) [zum …|the …|genau|exactly|eigentlich] (bist|seid|sind|are|r|is|isch|san) (du|ihr|sie|you|u|[this|der|dieser|the|de] bot) [fur (einer|eine|ein …)] <tail>',
    '(was|what) [fur|kind of|sort of|type of] (ein|eine|a|of) (bot|programm|ding|thing|ki|ai|program|software) (bist|are|is|ist|seid) (du|you|this|das|ihr) <tail>',
    // whatever is asked of "your answers", they are the bot's
    '(wo|woher|where|how|wie|what|which|aus welchen|auf welchen) […] […] […] (dein|deine|deinen|deinem|deiner|deines|ihre|ihren|your|ur) (antwort|antworten|answer|answers|zitat|zitate|quote|quotes|satz|satze|sentence|sentences|daten|data|wissen|knowledge|info|infos|information|informationen|fakt|fakten|fact|facts) […] […] […]',
    '(steckt|ist|sitzt|schreibt|antwortet|is|are|am|redet|rede) […] […] […] <ai> (hier|da|dahinter|drin|dadrin|am werk|behind (this|it|that|you)|in (this|it|there|you)|inside|here|answering|typing|talking) {hier|da|dahinter|drin|here}',
    '[also|so|und] (are|is|bist|ist|seid|do|does|nutzt|benutzt|verwendet|verwendest|benutzst|lauft|arbeitet|arbeitest|use|uses|using|powered) (you|this|du|das|der bot|the bot|ihr|hier|u) {with|mit|on|auf|using|powered by|powered|a|an|ein|eine|einem|einer|any|some|by|von|run|running|use|based on|nur|just|wirklich|really|etwa|so|real|echter|echte} <ai> {or|oder|a|ein|eine|<ai>} [dahinter|behind it] <tail>',
    '(wie heisst du|wie ist dein name|[what is|what s|whats] your name|do you have a name|hast du [einen|nen] namen|who am i talking to|mit wem (rede|spreche|schreibe) ich|wem gehort [der bot|das hier|das])  <tail>',
    '(wer|who|von wem|by whom|whos|who s) (hat|has|have|was|were|wurde|wurdest|betreibt|runs|made|built|created|programmed|coded|developed|programmierte|baute|machte|entwickelte|owns|bist|are|steckt|is|ist|steht|maintains|made by) {created|made|behind|hinter|diesen|den|dem|this|the|das|hier} (dich|dir|du|you|u|bot|bot hier|ding hier|thing here) {gebaut|gemacht|programmiert|entwickelt|erschaffen|geschrieben|erfunden|made|built|created|programmed|coded|developed|by|dahinter|hier} <tail>',
  ],
  // bis dann · see you later · muss los · schönen Abend noch · man sieht sich
  bye: [
    `{ok|okay|danke|thanks|so|na|dann|well|also|gut|alright|tschuss|tschau|bye|ciao|cool|super|and} (<parting>) {<parting>|later|soon|around|tomorrow|dann|bye|tschuss|next time|zusammen|erstmal|again} <tail>`,
  ],
  // good bot · gut gemacht · that helped · passt, danke
  thanks: [
    `{ok|super|cool|top|wow|ah|oh|na|perfekt|perfect|great|awesome} (good bot|guter bot|braver bot|brav|well done|gut gemacht|nice one|nicely done|(good|great|nice) (job|work|answer|stuff)|gute (antwort|arbeit)|[you are|youre|you re|ur] (great|awesome|the best|a star|a legend|amazing|a lifesaver|so helpful)|[du bist|bist] (super|toll|der beste|die beste|klasse|der hammer|spitze|ein schatz|ein held)|
      that (helped|helps)|that was {very|really|super} helpful|(das|des) (hilft|half|hat [mir] {sehr|echt} geholfen|war {sehr|echt} hilfreich|reicht mir|passt|genugt)|much obliged|you rock|love it|sehr hilfreich|cheers|much appreciated|appreciate it|[i] appreciate (it|that|you)|i owe you|(vielen|besten|herzlichen|tausend|lieben|1000|schonen) {lieben|herzlichen|schonen} dank [dir|euch|ihnen]|thanks a lot|thank you {so|very} much|no problem|passt schon) {mate|danke|thanks|bot|bro|buddy|man|dir|euch} <tail>`,
  ],
  // was gibt's Neues · stand der Dinge · latest news · when were you updated
  latest: [
    `{und|so|hey|hi|hallo|na} ((hat|tut|tat) sich {was|etwas|irgendwas|da|schon|denn|so|in letzter zeit|heute|neues} [getan|neues|tun|geandert|ergeben]|(aktueller|letzter|neuester|neuster|jetziger) stand [der dinge]|stand der dinge|whats happening|what s happening|what [has] happened {lately|today|recently}|
      was ist {heute|gerade|jetzt|so|in letzter zeit} (los|passiert|geschehen)|bring mich auf [den] [neuesten|neusten] stand|bring me up to date|was (gibt s|gibts|gibt es) {denn|so|heute} neues|(irgendwas|irgendetwas|was|etwas|anything|something) {so|denn|hier} (neues|new)|was hab ich verpasst|what did i miss|whats new|what s new) <tail>`,
    '{any|the|your|was ist|was sind|was war|what is|what are|what s|whats|what was|die|der|das|deine|dein|show|zeig|gib|me|mir|and} (latest|newest|neuste|neueste|neuesten|neusten|neuste|aktuellste|aktuellsten|letzte|letzten|letztes|aktuelle|most recent|recent|last|breaking) (news|update|updates|stuff|article|articles|report|headline|headlines|meldung|meldungen|nachricht|nachrichten|artikel|bericht|berichte|schlagzeile|schlagzeilen|stand|quelle|source|entwicklung|entwicklungen|developments) {please|bitte|pls|here|hier|today|heute}',
    '(wann|when) (wurde|wurdest|wurden|war|was|were|did|hast|habt|gab) {das|du|es|hier|die|daten|infos|you|this|it|the|bot|data|database|info|dich|last|the last} {zuletzt|letztes mal|letzte|das letzte|last|das letzte mal|latest|most recently|recently} {mal} (aktualisiert|upgedatet|geupdatet|geandert|updated|update|refreshed|changed|aktualisierung|updaten) <tail>',
    '(what|was) [has|hat sich|is] {alles|all} (changed|new|updated|added|geandert|getan|neu|verandert|dazugekommen) (recently|lately|zuletzt|today|heute|this week|diese woche|since yesterday|seit gestern|in letzter zeit) <tail>',
    '(wie|how) (aktuell|neu|frisch|up to date|current|recent|fresh) (bist|ist|sind|are|is) (du|das hier|der bot|deine daten|deine infos|die daten|you|this|your data|the data|your info) <tail>',
  ],
  // kurz gesagt · in drei Sätzen · worum geht's · catch me up · explain everything
  summary: [
    `{bitte|please|just|ok|so|can you|could you|kannst du|konntest du|give|gib|me|mir|us|uns|gimme|mach|make|i want|ich will|ich mochte|i need|ich brauche|hast du|hey|und} {the|die|das|eine|a|ne|nen|einen|kurz|mal|quick|short|brief|schnell|schnelle|kurze|kleine|kleinen|kurzen|eben} (short version|kurze version|kurzversion|kurzfassung|zusammenfassung|summary|uberblick|overview|rundown|recap|resumee|gist|(main|key) points|bullet points|catch me up|fill me in|das wichtigste|wichtigste punkte|
      zusammenfassen|summarize|summarise|(fass|fasse|fasst) {mir|uns|alles|das|es|mal|kurz|bitte|die|ganze|sache|story|geschichte|ganzen|artikel} zusammen|sum (it|this|that|everything|all of it) up|sum up|boil it down|break it down|in a nutshell|kurz und knapp|tl dr|tldr|eli5|
      worum (geht|gehts) {es|hier|da|denn|uberhaupt|eigentlich|das|bei der sache|genau|ganze}|what s (this|it|that|all this) {all|thing} about|whats (this|it|that|all this) {all|thing} about|what is (this|it|that|all this) {all|whole|thing|story} about|explain (it|this|everything|all)|erklar {mir} (das|alles)|erklare {mir} (das|alles)) {it|this|that|everything|all|alles|das|davon|von allem|of it|of this|of everything|the story|die geschichte|the whole thing|up} [in {nur|just|only} (einem satz|one sentence|(drei|3|zwei|2|ein paar|wenigen|a few|three|two|5|funf|five|einfachen|simple|your own|eigenen) (satzen|worten|sentences|words|zeilen|lines|terms))] {please|bitte|pls|kurz|quickly|in kurze|briefly|zusammengefasst}`,
    '{alles|das|the story|everything|bitte|please|it|explain it|erklar es} in (einem satz|one sentence|(drei|3|zwei|2|ein paar|wenigen|a few|three|two|5|funf) (satzen|worten|sentences|words|zeilen|lines)) {please|bitte|pls}',
  ],
  // halt die Klappe · shut up · get lost
  insult: [
    `{du|you|u|ach|oh|just|ey|alter|man|so|echt} (kannst {ja|gar|echt|halt} (nix|nichts)|halts maul|halt (s|die|dei|das|dein|deine|deinen) …|geh (sterben|weg|heim|kacken)|leck mich {…}|go to hell|go away|f you|f u|shut (up|it)|get lost|drop dead|verschwinde|hau ab|zieh leine|fuck (off|you)|piss off|verpiss dich|screw you|you suck|u suck|du nervst|nerv nicht|nerv mich nicht|shut your …|kiss my …|was fur ein (mist|scheiss|schrott|mull|quatsch|dreck)|what a (joke|piece of …|waste of time)|so ein (mist|scheiss|schrott|mull|quatsch|dreck)) [bot|du|you|man|alter|idiot]`,
  ],
};

const tests = Object.entries(tables).map(
  ([intent, phrases]) => [intent as TalkIntent, createPhraseTest(phrases, { ...lists, parting })] as const,
);

/** Of folded words; null where none of the turns fits. */
export function findTalkPhrase(words: readonly string[]): TalkIntent | null {
  return tests.find(([, isOne]) => isOne(words))?.[0] ?? null;
}
