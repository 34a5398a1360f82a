/** Questions that want advice, or the bot's own opinion: no article gives either. */
import { type CuedPattern, createCuedTest } from '../../../text/patterns/cuedPatterns.js';

const asker = '(?:ich|wir|man|unsereiner|mein(?:e|en)? \\p{L}+)';
const verdicts = `gut schlecht dumm klug schlau doof blöd sinnvoll vernünftig fair gerecht riskant empfehlenswert ratsam
  good bad smart dumb stupid wise great terrible sensible risky clever`;
const verdict = `(?:${verdicts.replace(/\s+/g, '|')})`;
const think = 'hältst haeltst denkst meinst findest glaubst hälst haelst';

const patterns: readonly CuedPattern[] = [
  // "Soll ich … verkaufen?", "sollte man jetzt einsteigen", but not "Wie viel soll man …"
  {
    cues: 'soll sollte sollten muss darf würdest wuerdest',
    source: `^(?:(?:und|also|so|na|hey|ok|okay|jetzt|was|wann|wo|warum|worin|in was|welche\\p{L}* \\p{L}+) )*<cue> ${asker}(?!\\p{L})`,
  },
  { cues: 'soll sollte sollten kaufen verkaufen', source: `(?:,|ob|wenn) ${asker} .+ <cue>$` },
  {
    cues: 'should shall must',
    source:
      '^(?:(?:and|so|ok|okay|hey|now|well|what|when|where|why|which \\p{L}+) )*<cue> (?:i|we|one|people|my \\p{L}+)(?!\\p{L})',
  },
  {
    cues: 'would',
    source:
      '^(?:(?:and|so|ok|okay|hey) )*would you (?:\\p{L}+ )?(?:buy|sell|invest|recommend|advise|trust|bet|hold|put)(?!\\p{L})',
  },
  {
    cues: 'lohnt lohnen',
    source: '^(?:(?:und|also|so|na|hey) )*<cue> (?:es )?sich(?!\\p{L})|(?<!\\p{L})ob (?:es )?sich (?:.+ )?lohnt$',
  },
  {
    cues: 'wert worth buy sell bet investment',
    source:
      '^(?:ist|sind|is|are) .+ (?:einen (?:kauf|blick) wert|a (?:good |smart |safe )?(?:buy|sell|bet|investment)|worth (?:it|buying|the \\p{L}+|my \\p{L}+|investing))(?!\\p{L})',
  },
  {
    cues: 'idee sache investition anlage geldanlage plan schritt entscheidung idea thing investment move decision',
    source: `^(?:ist|sind|wäre|waere|war|is|are|was|would) (?:.+ )?(?:eine?|a|an) ${verdict}\\p{L}* <cue>(?!\\p{L})`,
  },
  {
    cues: verdicts,
    source:
      '^(?:ist|wäre|is|was|would) (?:das|es|dies|it|this|that)(?: be)?(?: (?:denn|eigentlich|wirklich|alles|really|all))* <cue>$',
  },
  {
    cues: `${think} halten denken meinen finden`,
    source: `(?<!\\p{L})(?:was|wie|warum|wieso|wer|wen|welche\\p{L}*) (?:\\p{L}+ )?(?!halten|denken|meinen|finden)<cue> (?:du|ihr)(?!\\p{L})|(?<!\\p{L})(?:halten|denken|meinen|finden) sie (?:selbst |persönlich )?(?:von|über|davon|dazu)(?!\\p{L})`,
  },
  {
    cues: `${think} magst liebst hasst bewunderst vertraust`,
    source: '^<cue> (?:du|ihr)(?!\\p{L})',
  },
  {
    cues: 'like love hate trust admire prefer dislike',
    source: "^(?:do|would|don['’]t) (?:you|u) (?:\\p{L}+ly )?<cue>(?!\\p{L})",
  },
  {
    cues: 'meinung ansicht einschätzung empfehlung rat tipp',
    source: '(?:deine?r?|ihre?r?|eure?r?) (?:\\p{L}+ )?<cue>(?!\\p{L}).*$',
  },
  {
    cues: 'think reckon believe feel suppose',
    source: '(?<!\\p{L})(?:do|would|what do|what would|how do|why do) (?:you|u) (?:\\p{L}+ly )?<cue>(?!\\p{L})',
  },
  {
    cues: 'opinion view take thoughts? advice recommendation guess prediction verdict tips',
    source:
      '(?<!\\p{L})(?:your|ur) (?:\\p{L}+ )?(?:opinion|view|take|thoughts?|advice|recommendation|guess|prediction|verdict)(?!\\p{L})|(?<!\\p{L})(?:thoughts on|any (?:advice|tips))(?!\\p{L})',
  },
  {
    cues: 'würdest',
    source: '(?<!\\p{L})würdest du (?:.+ )?(?:raten|kaufen|verkaufen|investieren|empfehlen|tun|machen)$',
  },
  {
    cues: 'rätst raetst empfiehlst empfehlt rat tipps?',
    source:
      '(?<!\\p{L})(?:rätst|raetst|empfiehlst|empfehlt) (?:du|ihr)(?!\\p{L})|(?<!\\p{L})(?:gib|geben sie) (?:mir|uns) (?:\\p{L}+ )?(?:rat|tipps?|einen rat)(?!\\p{L})',
  },
];
const wantsAdvice = createCuedTest(patterns, 'u');
/** "Who do you think is right?" has no fact in its frame. */
const wantsJudgement = createCuedTest(
  [
    {
      cues: 'think',
      source:
        '^(?:and |so |but )?(?:who|which \\p{L}+|what) do (?:you|u) think (?:is|was|are|were|will|would|should) (?:\\p{L}+ )?(?:right|wrong|better|best|worse|worst|smarter|nicer|lying|guilty|win)(?!\\p{L})',
    },
  ],
  'u',
);
/** Said by somebody: "what do analysts think", "laut Bannon"; or a frame around a question of fact. */
const othersPattern =
  /(?<!\p{L})(?:laut|according to|zufolge|do you think (?:you|there|it says)|(?:what|who|how (?:much|many)) do you think)(?!\p{L})(?! (?:of|about))/u;
const maxAdviceLength = 300;

/** Of a question in lower case. */
export function asksForAdvice(lower: string): boolean {
  const plain = lower.trim().replace(/[\s?!.]+$/u, '');
  if (plain.length > maxAdviceLength) return false;
  if (wantsJudgement(plain)) return true;
  return wantsAdvice(plain) && !othersPattern.test(plain);
}
