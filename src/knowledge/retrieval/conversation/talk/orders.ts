/** Orders to the bot, in folded words. */
import { type CuedPattern, createCuedTest } from '../../../text/patterns/cuedPatterns.js';

const orderStart =
  '^(?:(?:bitte|please|kannst du|konntest du|can you|could you|hey|und|and|system|admin|bot|befehl|achtung|jetzt|now|just|einfach) )*';
const objects =
  '(?:me|us|my|a|an|some|as|about|with|only|mir|uns|mal|bitte|ab|nur|mit|ein\\w*|nen?|den|die|das|the|this|that|all\\w*|every\\w*)';
const asking = '(?:wie|was|wer|wen|wem|wann|wo|warum|welche\\w*|how|what|who|when|where|why|which)';
const sourceNoun = '(?:quellen?|sources?|belege?|proof|evidence|link)';
/** An asking word makes a question of it. */
const orders: readonly CuedPattern[] = [
  {
    cues: `schreibe? dichte? male? zeichne erstelle? programmiere? singe? spiele? koche? stelle? mache? write draw paint compose sing play
      code make plan fix act rap answer antworte remind pretend repeat`,
    source: `${orderStart}<cue> ${objects}\\b(?!.*\\b${asking}\\b)(?!.*\\b(?:gegenuber|nebeneinander|side by side|zusammenfass\\w*|weiter)\\b)`,
  },
  {
    cues: 'ubersetze? rechne lose ignoriere? translate solve ignore sudo',
    source: `${orderStart}<cue>\\b`,
  },
  {
    cues: 'jokes? witze? gedichte? poems? rezepte? recipes? marchen ratsel riddles? songs? lied',
    source: '^(?:.* )?(?:tell|give|gib|erzahle?|mach|kennst|know|got|read) .*\\b<cue>\\b',
  },
  // how it is to answer, or what it is to switch on
  {
    cues: 'antworte? answer reply respond sprich speak rede talk',
    source: `${orderStart}<cue> (?:\\w+ ){0,2}(?:nur|only|just|always|immer|wie ein\\w*|like an?)\\b`,
  },
  {
    cues: 'setze? schalte? aktiviere? deaktiviere? set enable disable activate switch turn',
    source: `${orderStart}<cue> (?:\\w+ ){0,4}(?:modus|mode|ein|aus|an|on|off)\\b`,
  },
  {
    cues: 'jetzt sofort nun now pretend',
    source: '^(?:ab jetzt|ab sofort|von nun an|from now on|you are now|pretend)\\b',
  },
  {
    cues: 'dein deins deine deinen deinem deiner deines your',
    source: `${orderStart}(?:gib|zeige?|verrate|sag|print|show|reveal|tell|give|repeat) .*\\b<cue>\\b(?! ${sourceNoun})`,
  },
  // whatever is asked of "your …", it is the bot's
  {
    cues: 'dein deine your ur',
    source: `^(?:was|wie|wo|wer|what|how|where|who)s?(?: (?:s|ist|sind|war|is|are|was|lautet|heisst))? <cue>\\b(?! ${sourceNoun})`,
  },
  {
    cues: 'spiele? play show zeige? schicke? send',
    source: `${orderStart}<cue> (?:me |mir |uns |us )?(?:\\w+ ){0,2}(?:musik|music|songs?|memes?|videos?|bild(?:er)? von|pictures? of|pics?)\\b`,
  },
  { cues: 'wanna want willst magst', source: '^(?:wanna|want to|willst du|magst du) ' },
];

const texts =
  '(?:gedichte?|poems?|verse?|tweets?|posts?|reden?|speech|songs?|lied|lieder|raps?|essays?|aufsatz|briefe?|letters?|mails?|emails?|drehbuch|script|roman|novel|limericks?|haikus?|witze?|jokes?|marchen|ratsel|riddles?)';
// one that is there already is asked for: "the tweet", "about the tweet"
const unknownOne = '(?:(?!(?:about|uber|von|vom|of|the|den|das|die|dem|that|which)\\b)\\w+ ){0,3}';
/** Whoever is named: a text is to be written, something to be said, or somebody to be played. */
const plainOrders: readonly CuedPattern[] = [
  {
    cues: 'ignoriere? vergiss ignore forget disregard',
    source:
      '^(?:.* )?<cue> (?:\\w+ ){0,3}(?:anweisung\\w*|anleitung\\w*|regeln?|vorgaben?|prompts?|instructions?|rules)\\b',
  },
  {
    cues: 'schreibe? dichte reime? verfasse? erfinde? write compose invent make draft',
    source: `${orderStart}(?:(?!make )<cue>|make up) ${unknownOne}${texts}\\b(?!.*\\b${asking}\\b)`,
  },
  {
    cues: 'erzahle? mache? tell give gib',
    source: `${orderStart}<cue> ${unknownOne}(?:gedichte?|poems?|witze?|jokes?|marchen|ratsel|riddles?)\\b`,
  },
  { cues: 'erfinde? invent make fake', source: `${orderStart}(?:erfinde?|invent|make up|fake) ` },
  {
    cues: 'du stell tue? spiele? you pretend act imagine roleplay rollenspiel',
    source: `${orderStart}(?:du bist (?:jetzt|ab jetzt|nun|ab sofort)|stell dir vor du|tu(?:e)? so als|spiele? (?:mir )?(?:den|die|das|einen|eine|mal)|you are now|pretend|act (?:as|like)|imagine you|roleplay|rollenspiel)\\b`,
  },
  {
    cues: 'repeat say sprich sag wiederhole? nachsprechen',
    source: `${orderStart}(?:repeat after me|say after me|sprich mir nach|sag mir nach|wiederhole?|nachsprechen)\\b(?!.*\\b(?:antwort|frage|answer|question|das|it|that)$)`,
  },
  {
    cues: 'say sage? behaupte? claim admit gib confirm bestatige?',
    source: `${orderStart}(?:say|sage?|behaupte?|claim|admit|gib zu|confirm|bestatige?) (?:(?:mir|uns|mal|einfach|bitte|doch|nur|ja|nein|yes|no|just|me|us|please) )*(?:that|dass|das)\\b`,
  },
  {
    cues: 'say sage? answer antworte?',
    source: `${orderStart}<cue> (?:(?:mir|uns|mal|einfach|bitte|doch|nur|just|only|simply|me|us|please|mit|with) )*(?:ja|nein|yes|no)\\b`,
  },
  {
    cues: 'tell say sage? erzahle? schreibe? write',
    source: `${orderStart}<cue> (?:(?:me|us|mir|uns|mal|bitte|doch) )*(?:something|etwas|was|anything) (?:really |sehr |ganz )?(?:nice|kind|good|funny|bad|mean|rude|nett\\w*|lieb\\w*|schon\\w*|gut\\w*|lustig\\w*|witzig\\w*|bos\\w*|gemein\\w*)\\b`,
  },
];

/** Whether it orders what no sentence of an article can be, whoever is named in it. */
export const isPlainOrder: (plain: string) => boolean = createCuedTest(plainOrders);

/** Whether the bot is to make or do something, or to tell of itself: nothing that a sentence of an article can be. */
export const isOrderToBot: (plain: string) => boolean = createCuedTest(orders);
