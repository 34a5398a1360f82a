/** Small talk that no single word gives away: what people ask of the bot itself, orders, turns of a few words. */
import type { TalkIntent } from './talkKeys.js';

const you =
  '(?:du|dich|dir|di|ihr|sie|you|u|ya|man|ich|i|one|we|wir|the bot|this bot|der bot|den bot|diesen bot|dieser bot|this|it|that|das|des|dies|es|this thing|das ding)';
const joint = '(?:(?:und|and|also|so|na|hey|hi|hallo) )*';
/** How people ask what the bot can do. */
const helpPatterns = [
  `^${joint}(?:wie|how)(?: zum \\w+| the \\w+)? (?:geht|gehts|benutz|nutz|verwend|gebrauch|funktioniert|funktionierst|lauft|lauffts|bedient|bedien|benutzt|benutze|nutzt|nutze|verwendet|does|do|to|can|kann|fragt|frag|gebraucht|tuat|goht)(?: ${you})*(?: (?:hier|da|work|works|use|ask|fragen|benutzen|bedienen|verwenden|nutzen|denn|eigentlich|so|${you}))*$`,
  `^${joint}(?:was|wos|what|wat)(?: (?:alles|all|else))? (?:kann|kannst|konnt|konnen|can|could|soll|sollte|do|does|darf|machst|macht|tust|tut|weisst|should|konnte|chan|chasch)(?: ${you})*(?: (?:alles|hier|da|so|denn|eigentlich|here|do|know|ask|fragen|fragn|frage|fragst|machen|tun|actually|for me|fur mich|helfen|help me with|help|help with|with|answer|beantworten|sagen|tell me|tell|von|${you}))*$`,
  `^${joint}(?:wofur|wozu|what for|fur was) (?:bist|seid|ist|are|is)(?: ${you})+(?: (?:da|gut|good|hier|here|denn|eigentlich))*$`,
  `^what (?:are|is|s)(?: ${you})*(?: (?:good|here|able))? (?:for|to do)$`,
  '^(?:was|what|welche|which|worum)(?: (?:fragen|questions|themen|topics|befehle|commands))(?: (?:kann|can|gibt|gibts|are|do|kennst|darf))(?: \\w+){0,4}$',
  '^(?:hilfe|help)(?: (?:me|mir|bitte|please))*$',
];
/** How people ask who or what it is. */
const aboutPatterns = [
  `^(?:(?:und|and|hey|hi|hallo|so|sag mal) )*(?:wer|who|was|what|wos)(?: (?:zum|the) \\w+| genau| exactly| eigentlich)? (?:bist|seid|sind|are|r|is|isch|san) (?:du|ihr|sie|you|u|this bot|der bot|dieser bot|the bot|de bot)(?: (?:denn|eigentlich|genau|exactly|uberhaupt|even|anyway|so|fur einer|fur eine|fur ein \\w+))*$`,
  // whatever is asked of "your answers", they are the bot's
  '^(?:(?:wo|woher|where|how|wie|what|which|aus welchen|auf welchen)(?: \\w+){0,3} (?:deine?[nmrs]?|ihre?[nmrs]?|your|ur) (?:antworten?|answers?|zitate?|quotes?|satze?|sentences?|daten|data|wissen|knowledge|infos?|information(?:en)?|fakten|facts)(?: \\w+){0,3})$',
  '^(?:steckt|ist|sitzt|schreibt|antwortet|is|are|am)(?: \\w+){0,3} (?:ki|ai|kunstliche intelligenz|sprachmodell|language model|llm|gpt|chatgpt|bot|mensch|human|person|computer|maschine|machine)(?: (?:hier|da|dahinter|am werk|behind (?:this|it|that|you)|here|answering|typing|talking))+$',
  '^(?:wie heisst du|wie ist dein name|what is your name|whats your name|what s your name|your name|do you have a name|hast du (?:einen|nen) namen?)(?: (?:denn|eigentlich|bot))?$',
];

const orderStart = '^(?:(?:bitte|please|kannst du|konntest du|can you|could you|hey|und|and) )*';
const makers =
  '(?:schreibe?|dichte?|male?|zeichne|erstelle?|programmiere?|singe?|spiele?|koche?|stelle?|mache?|write|draw|paint|compose|sing|play|code|make|plan|fix|act|rap|answer|antworte|remind|pretend|repeat)';
const objects =
  '(?:me|us|my|a|an|some|as|about|with|only|mir|uns|mal|bitte|ab|nur|mit|ein\\w*|nen?|den|die|das|the|this|that|all\\w*|every\\w*)';
const asking = '(?:wie|was|wer|wen|wem|wann|wo|warum|welche\\w*|how|what|who|when|where|why|which)';
const sourceNoun = '(?:quellen?|sources?|belege?|proof|evidence|link)';
/** Something is to be made or done that no sentence of an article can be; an asking word makes a question of it. */
const orderPatterns = [
  `${orderStart}${makers} ${objects}\\b(?!.*\\b${asking}\\b)(?!.*\\b(?:gegenuber|nebeneinander|side by side|zusammenfass\\w*|weiter)\\b)`,
  `${orderStart}(?:ubersetze?|rechne|lose|ignoriere?|translate|solve|ignore|sudo)\\b`,
  `^(?:.* )?(?:tell|give|gib|erzahle?|mach|kennst|know|got|read) .*\\b(?:jokes?|witze?|gedichte?|poems?|rezepte?|recipes?|marchen|ratsel|riddles?|songs?|lied)\\b`,
  '^(?:ab jetzt|ab sofort|von nun an|from now on|you are now|pretend)\\b',
  `${orderStart}(?:gib|zeige?|verrate|sag|print|show|reveal|tell|give|repeat) .*\\b(?:deine?[nmrs]?|your)\\b(?! ${sourceNoun})`,
  // whatever is asked of "your …", it is the bot's
  `^(?:was|wie|wo|wer|what|how|where|who)s?(?: (?:s|ist|sind|war|is|are|was|lautet|heisst))? (?:dein|deine|your|ur)\\b(?! ${sourceNoun})`,
  '^(?:wanna|want to|willst du|magst du) ',
];

/** In this order; for folded words with one blank between. */
const phrases: readonly [intent: TalkIntent, sources: string[]][] = [
  ['help', helpPatterns],
  ['about', aboutPatterns],
  [
    'hello',
    [
      '^(?:(?:hallo|hi|hey|hello|na|yo|moin|servus|und|guten|morgen|abend|tag|good|morning|evening) )*(?:wie gehts?(?: es)?(?: (?:dir|euch|ihnen|so|heute|denn))*|wie laufts?(?: so)?|how are (?:you|u|ya)(?: (?:doing|today))*|how s it going|hows it going|how do you do|was geht(?: ab)?|what s up|whats up|alles (?:klar|fit|gut)(?: bei (?:dir|euch))?|habe die ehre|na du|nice to meet you|freut mich)$',
    ],
  ],
  [
    'bye',
    [
      '^(?:(?:ok|okay|danke|thanks|so|na|dann|well|also|gut|alright) )*(?:bis (?:dann|bald|spater|morgen|nachher|die tage|dahin|zum nachsten mal|demnachst)|see (?:ya|you|u)(?: (?:later|soon|around|tomorrow))?|machs? s? ?gut|hau rein|schonen? (?:tag|abend|feierabend|wochenende|sonntag)(?: noch)?|have a (?:nice|good|great|lovely) \\w+|(?:i m|im|i am|bin|ich bin|i bin)(?: \\w+){0,2} (?:off|out|weg|raus|furt)|gotta (?:go|run|bounce|dash)|(?:ich )?(?:muss|mues|must)(?: \\w+)? (?:los|weg|go)|take care|catch (?:you|ya)(?: later)?|schlaf gut|sleep (?:well|tight)|man sieht sich|auf wiedersehen|uf wiederluege)(?: \\w+)?$',
    ],
  ],
  [
    'thanks',
    [
      '^(?:(?:ok|super|cool|top|wow|ah) )*(?:good bot|guter bot|braver bot|brav|well done|gut gemacht|nice one|(?:good|great|nice) (?:job|work)|you are (?:great|awesome|the best)|du bist (?:super|toll|der beste|die beste|klasse)|that (?:helped|helps)|that was (?:very )?helpful|much obliged|you rock|love it|sehr hilfreich|cheers mate)(?: (?:mate|danke|thanks|bot|bro))?$',
    ],
  ],
  [
    'latest',
    [
      '^(?:und |so |hey |hi |hallo )?(?:(?:hat|tut|tat) sich (?:was|etwas|irgendwas|da was)?(?: \\w+)? ?(?:getan|neues)?|(?:aktueller|letzter|neuester|neuster|jetziger) stand(?: der dinge)?|stand der dinge|what s happening|whats happening|what (?:has )?happened (?:lately|today|recently)|was ist (?:heute|gerade|jetzt) (?:los|passiert|geschehen)|bring mich auf (?:den neuesten )?stand)$',
      '^(?:(?:any|the|your|was ist|was sind|what is|what are|what s|whats|die|der|das|deine?|show|zeig|gib) )*(?:me |mir )?(?:the |die |das |der )?(?:latest|newest|neue?ste[ns]?|aktuellste[ns]?|letzte[ns]?|(?:most )?recent) (?:news|update|updates|stuff|article|report|headlines?|meldung(?:en)?|nachricht(?:en)?|artikel|bericht|schlagzeilen?|stand)(?: (?:please|bitte|pls|here|hier|today|heute))*$',
    ],
  ],
  [
    'summary',
    [
      '^(?:(?:bitte|please|just|ok|so|can you|kannst du|give me|gib mir|gimme) )*(?:the |die |eine |a |ne )?(?:short version|kurze version|kurzversion|(?:main|key) points|bullet points|catch me up|fill me in|das wichtigste|wichtigste punkte|worum (?:geht|gehts)(?: es)?(?: (?:hier|da|denn|uberhaupt|eigentlich|das|bei der sache))*|what s (?:this|it|that|all this)(?: all)? about|what is (?:this|it|that)(?: all)? about|explain (?:it|this|everything|all)|erklar(?:e)?(?: mir)? (?:das|alles)|in (?:drei|3|zwei|2|ein paar|wenigen|a few|three|two) (?:satzen|worten|sentences|words))(?: (?:please|bitte|pls|kurz|quickly|in kurze))*$',
    ],
  ],
  [
    'insult',
    [
      '^(?:du |you |u )?(?:kannst (?:ja )?(?:gar )?(?:nix|nichts)|halts? (?:s )?maul|halt (?:die|dei) \\w+|geh sterben|geh weg|leck mich(?: \\w+)*|go to hell|f you|f u|shut up|get lost|drop dead|verschwinde|hau ab|fuck off|fuck you|piss off|verpiss dich)(?: \\w+)?$',
    ],
  ],
];
const phrasePatterns = phrases.map(
  ([intent, sources]) => [intent, sources.map((source) => new RegExp(source))] as const,
);
const orders = orderPatterns.map((source) => new RegExp(source));

/** Of folded words with one blank between; null where none of the turns fits. */
export function findTalkPhrase(plain: string): TalkIntent | null {
  return phrasePatterns.find(([, patterns]) => patterns.some((pattern) => pattern.test(plain)))?.[0] ?? null;
}

/** Whether the bot is to make or do something, or to tell of itself: nothing that a sentence of an article can be. */
export function isOrderToBot(plain: string): boolean {
  return orders.some((pattern) => pattern.test(plain));
}

const prefixPattern =
  /^(?:(?:hallo|hallöchen|hi|hey|hello|moin(?: moin)?|servus|grüezi|griaß di|grüß (?:gott|dich)|tach|guten (?:tag|morgen|abend)|good (?:morning|evening|day|afternoon)|yo|howdy|cheers|danke(?:schön)?|thanks|thank you|thx|ok(?:ay)?)(?: (?:bot|leute|zusammen|there|all|everyone|du|dir|mate|bro))?[\s,.!]+)+(?=\S)/iu;

/** A greeting or thanks before a question says nothing of it. */
export function dropGreeting(line: string): string {
  return line.replace(prefixPattern, '');
}
