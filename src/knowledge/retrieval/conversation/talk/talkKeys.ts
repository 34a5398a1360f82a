/** The words by which small talk is known, folded, in both languages and as people type them. */
import { splitFoldedWords } from '../../../text/words.js';

export type TalkIntent = 'hello' | 'thanks' | 'bye' | 'insult' | 'help' | 'about' | 'latest' | 'summary' | 'chatter';

const list = (text: string): ReadonlySet<string> => new Set(splitFoldedWords(text));

/** One of them makes a line this, if nothing else in it is of the story; the first kind that has one counts. */
export const talkKeys: readonly [intent: TalkIntent, words: ReadonlySet<string>][] = [
  [
    'insult',
    list(`dumm dummer dumme dummes doof doofer doofe blöd blöder blöde bloed bloeder idiot idioten trottel depp deppen depperter
      deppert dummkopf blödmann arsch arschloch wichser penner scheisse scheiss scheiß kacke mist klappe fresse maul schnauze nervst nervt
      laberst laber stinkst tubel seich hornochse esel vollpfosten pfosten spast spasti honk hohl dämlich dämlicher bescheuert bekloppt
      nutzlos nutzloser unfähig unfähiger peinlich lächerlich schrott müll hässlich gschissener gscherter oaschloch wappler
      stupid dumb idiotic moron useless suck sucks stfu shut fuck fucking fucker shit shitty crap trash garbage loser dumbass asshole
      ass bitch jerk clown pathetic terrible awful lame noob retard retarded worthless rubbish bollocks hate clanker
      verpiss fick leck screw worst schlecht schlechter bad drecks drecksbot mistding dödel dussel simpel saublöd grottig grottenschlecht
      ätzend hirnlos brainless braindead dork fool wanker twat tosser numpty muppet annoying piss pisser kotzbrocken lahm`),
  ],
  [
    'summary',
    list(`zusammenfassung zusammenfassen fass fasse fasst summary summarise summarize summarised summarized summarising summarizing
      sum tldr gist recap nutshell kurzfassung kurzversion kurzform überblick overview resümee rundown abriss digest synopsis kürze eli5 highlights stichpunkte stichworte resumee kurzgesagt`),
  ],
  [
    'latest',
    list(`neu neues neus neuigkeit neuigkeiten neueste neuste neuestes neustes neuesten neusten news newest latest update updates
      aktuelles aktuell aktuellste aktuellsten new recent neuerdings lately nüüs neis breaking`),
  ],
  [
    'help',
    list(
      'hilfe help hilf hülf helfen anleitung bedienung bedienungsanleitung manual instructions commands befehle tutorial faq beispiel beispiele example examples menu menü tipps tips',
    ),
  ],
  [
    'bye',
    list(`tschüss tschüssi tschau tschö tschüssikowski bye byebye cya ciao adieu adé ade pfiati pfiat pfüat baba goodbye cu ttyl gn gn8 n8
      wiedersehen wiederhören wiederluege wiederschaun farewell later laters peace adios toodles sayonara arrivederci feierabend baba`),
  ],
  [
    'thanks',
    list(`danke dank dankeschön dankschön dankscheen merci mercy thanks thank thx thanx tx ty tysm tanks tenks thnx dankö danki bedankt
      vergelts vergelt appreciate appreciated gholfen geholfen grazie gracias bedanke hilfreich helpful helped obliged ta merciii thanku thankyou dankie`),
  ],
  [
    'hello',
    list(`hallo hallöchen hi hey heyho hello moin moinsen servus grüezi grüessech gruezi grüß grüss griaß griass gruss grüße tach mahlzeit
      salut salü hoi sali yo sup wassup wazzup howdy greetings namaste hola hiya heya ahoi willkommen helo hallu guude morning evening
      morgen abend gm huhu hallöle hallole gude sers heyo oi ey hallihallo aloha grüezi hej`),
  ],
  [
    'chatter',
    list(`lol lmao rofl haha hahaha hihi hehe xd omg wtf boah wow whoa oha puh uff tja naja hm hmm hmmm mhm ups oops okidoki jo jep jap
      yep yeah yup nope nah cool nice krass geil super toll prima klasse awesome lit ping test tests testing testen teste probe foo bar
      k kk ok okay oki alright bla blabla blub asdf qwertz qwerty xyz lmfao hehehe aha soso joa jaja bored langweilig witz joke banane banana
      vielleicht maybe perhaps egal whatever`),
  ],
];

const allKeys: ReadonlySet<string> = new Set(talkKeys.flatMap(([, words]) => [...words]));

export function isTalkKey(word: string): boolean {
  return allKeys.has(word);
}

/** They greet or part where they begin a line or stand behind "gut": "streikt morgen die Bahn?" does neither. */
export const dayWords: ReadonlyMap<string, TalkIntent> = new Map<string, TalkIntent>([
  ...splitFoldedWords('morgen abend mittag tag morning evening afternoon day').map((word) => [word, 'hello'] as const),
  ...splitFoldedWords('nacht night').map((word) => [word, 'bye'] as const),
]);

/** What may stand beside them. */
export const talkCompanions: ReadonlySet<string> = list(`
  bot robi bro bruder digga alter alte mann man dude mate buddy friend friends folks guys leute freunde zusammen alle allerseits
  miteinander liebe lieber there again dear all everyone everybody herr frau sir chef boss kumpel
  sehr viel vielen vielmals tausend so much many lot lots for the help your support herzlichen besten schönen schöne guten gute guter gutes
  gut good great fine day tag nice evening morgen abend tonight heute today now jetzt mal bitte please pls plz gern gerne kurz quick quickly short
  gibt gibts gits git es etwas was irgendwas öppis oppis wos eppas what whats any anything something got stuff things sonst noch so hier da
  ganze ganzen whole story geschichte sache thema alles everything it this that das dies des den die der es me mir uns us i ich im am a an
  give gimme gib gebt show zeig tell sag sagen can could kannst könntest könnt kann koennen would will want wanna need brauche
  up of in on about zum zur zu und and or oder but aber bis bald dann see you ya u later gotta go run must muss los weg raus have has hat hast
  auf wiedersehen mach machs halt die du dir dich di ihr euch sie ihnen bist are is seid r your dein deine deiner such eh echt voll really
  not nicht ned net kenn mich aus lost confused weiter ja yes no nein nee nö ne ach ah oh na well ok okay dr de s t m re ve ll d
  to do with mit von vom from ever never sorry entschuldigung bunch ton tons million loads heaps der le la guet guete gueten god gott up be bin bi isch is war wars warst
  text artikel article articles version form sätzen worten words sentence sentences satz one ein eine einen einem einer n nen`);

/** What one asks of a bot as of a person: its age, its friends, what it likes. */
export const personalWords: ReadonlySet<string> = list(`
  langweilig boring annoying freunde freund freundin friend friends leute gut good schlecht okay well better best
  geht gehts läuft fit neues wohlauf müde going doing feeling feel tired happy sad heißt heissen nennt name named called alt age old
  jahre years geboren born geburtstag birthday wohnst lebst wohnt live lives echt wirklich real really ernst seriously
  schläfst schlafen isst essen trinkst magst mögen liebst lieben fühlst denken sleep sleeps eat eats drink like likes love hate dream
  wunsch lieblingsfarbe lieblingsessen favourite favorite colour color food hobby hobbys nerv nerven still ruhe
  englisch deutsch english german sprichst sprechen speak speaks language sprache heute today tonight tomorrow later spater bald soon
  chatbot roboter robot maschine machine programm program script skript computer software mensch human person android`);

/** What a bot may be taken for. */
export const beings: ReadonlySet<string> = list(`
  bot chatbot ki ai künstliche gpt chatgpt llm claude gemini siri alexa copilot human mensch robot roboter maschine machine programm program
  software computer person real echt lebendig alive sprachmodell model modell language intelligenz intelligence automat script skript`);

/** Of these, what a thing may be, too. */
export const qualities: ReadonlySet<string> = list('real echt lebendig alive');

/** What somebody has done who made one. */
export const makings: ReadonlySet<string> = list(`
  made make makes built build builds created create programmed coded developed wrote written owns own runs run operates behind hinter
  gemacht gebaut baut programmiert entwickelt erschaffen erfunden geschrieben betreibt betreiber gehörst gehört macher entwickler creator maker
  developer owner author programmierer`);

/** Whoever is spoken to. */
export const addresses: ReadonlySet<string> = list(
  'du dich dir di dein deine deinem deinen euch ihr you your yours u ur ya yourself bot here hier talking rede red schreibe chatting this that it das',
);

/** Of these, what may point to a thing. */
export const pointers: ReadonlySet<string> = list('this that it das');
