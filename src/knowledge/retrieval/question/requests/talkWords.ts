/** The words of small talk in both languages, folded: greetings, thanks, laughter, insults, and what one asks a bot of itself. */

function splitList(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** One of them alone makes a line small talk, if nothing else in it is of the story. */
export const interjections: ReadonlySet<string> = new Set(
  splitList(`
  gruss grusse gott hallo hallochen hi hey heyho hello moin moinsen servus gruezi grussgott griass tach mahlzeit salut ciao tschuss
  tschussi tschau bye byebye adieu pfiati goodbye cheers cya willkommen welcome
  gm gn yo wassup sup wazzup howdy greetings namaste hola
  dank danke dankeschon merci thanks thank thx ty pardon
  haha hahaha hihi hehe lol lmao rofl xd omg wtf boah wow whoa oha puh uff pfft tja naja hm hmm hmmm mhm ah oh aha ach ups oops
  okidoki jo jep jap yep yeah yup nope nah cool nice krass geil super toll prima klasse awesome lit
  ping test tests testing testen teste probe foo bar
  depp idiot trottel dummkopf blodmann spast arsch arschloch wichser penner scheisse kacke mist klappe fresse maul
  dumm dummer doof doofer bloder nervst nervt laberst laber stinkst
  stupid dumb idiotic moron useless suck sucks stfu shut fuck fucking shit crap trash garbage loser
  `),
);

/** What may stand beside them, or is asked of a bot: its name, age, maker, how it is. */
export const talkWords: ReadonlySet<string> = new Set(
  splitList(`
  tag morgen abend nacht morning evening afternoon night bored langweilig boring annoying
  bot chatbot roboter robot maschine machine programm program script skript computer software mensch human person android
  leute freunde freund freundin zusammen alle miteinander kumpel digga alter bro bruder dude mate buddy friend friends folks guys everyone everybody
  all there again dear liebe lieber liebes
  gut gute guten guter gutes good great fine schon schonen schones lovely nice okay well better best worst worse schlecht schlechter
  geht gehts lauft fit alles klar neues wohlauf laune mude going doing feeling feel tired happy sad
  heisst heissen nennt name named called alt age old jahre years geboren born geburtstag birthday wohnst lebst wohnt live lives
  gemacht gebaut programmiert entwickelt erfunden erschaffen made built created programmed coded developed invented make makes
  echt wirklich real really ernst seriously
  schlafst schlafen isst essen trinkst magst mogen liebst lieben fuhlst denken sleep sleeps eat eats drink like likes love hate dream
  wunsch lieblingsfarbe lieblingsessen favourite favorite colour color food hobby hobbys
  nerv nerven still ruhe halt halts halte schnauze
  englisch deutsch english german sprichst sprechen speak speaks language sprache
  heute today tonight tomorrow later spater bald soon
  `),
);

/** Small words that say nothing by themselves. */
export const smallWords: ReadonlySet<string> = new Set(
  splitList(`
  bitte bitteschon please sorry entschuldigung nee no nein ja yes ok okay vielleicht maybe perhaps egal whatever eins zwei drei
  mir mich mein my me im ne nen ner keinen ever never re ve ll m d wanna gonna wirst
  wissen weisst kannst konnt konnen verstehst verstehen understand know up so soo sehr very bis
  `),
);

/** Whoever is spoken to. */
export const addressWords: ReadonlySet<string> = new Set(
  splitList('du dich dir dein deine deinen deinem deiner euch euer eure you your yours yourself u ur ya'),
);
